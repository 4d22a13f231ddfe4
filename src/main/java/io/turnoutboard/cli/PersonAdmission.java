package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.service.Enrolment.Admitted;
import io.turnoutboard.service.Enrolment.NewPerson;
import io.turnoutboard.service.NotEnrolledException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.service.paper.PasswordSlip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets people in and gives their first passwords out: on the screen, or on slips of paper. */
final class PersonAdmission {
    private final OpenElection election;
    private final PaperPress press;
    private final Terminal terminal;
    private final List<PasswordSlip> slips = new ArrayList<>();

    PersonAdmission(OpenElection election, PaperPress press, Terminal terminal) {
        this.election = election;
        this.press = press;
        this.terminal = terminal;
    }

    /** Who was let in before one could not be keeps their password: the exit code tells of the first that failed. */
    int add(List<NewPerson> people) {
        for (NewPerson person : people) {
            try {
                Admitted admitted = election.enrolment().add(person);
                note(admitted, person);
                terminal.line(
                        "cli.person.added",
                        admitted.person().name(),
                        admitted.person().id().value());
            } catch (NotEnrolledException e) {
                return failed(person.name(), e);
            }
        }
        return ExitCode.OK;
    }

    int reset(Member member) {
        try {
            Admitted admitted = election.enrolment().reset(member.id());
            note(admitted, new NewPerson(member.name(), member.role(), member.stations()));
            terminal.line("cli.person.reset-done", member.name());
            return ExitCode.OK;
        } catch (NotEnrolledException e) {
            return failed(member.name(), e);
        }
    }

    private void note(Admitted admitted, NewPerson person) {
        slips.add(
                new PasswordSlip(admitted.person().name(), person.role(), person.stations(), admitted.firstPassword()));
    }

    private int failed(String name, NotEnrolledException failure) {
        String refusal = "refusal." + failure.code() + ".text";
        String signIn = "signIn." + failure.code() + ".text";
        String why = terminal.messages().containsKey(refusal)
                ? terminal.messages().text(refusal)
                : terminal.messages().containsKey(signIn) ? terminal.messages().text(signIn) : failure.code();
        String key = failure.inLedger() ? "cli.person.without-password" : "cli.person.not-added";
        terminal.failure(terminal.messages().text(key, name, why), failure.code());
        return failure.code().startsWith("TB-L") ? ExitCode.REFUSED : ExitCode.FOLDER_OR_HOST;
    }

    /** Gives out what there is: into the file, which only its user can read, else on the screen. */
    void giveOut(Optional<Path> file) throws CommandException {
        if (file.isEmpty()) {
            slips.forEach(slip -> terminal.line("cli.person.first-password", slip.name(), slip.firstPassword()));
            return;
        }
        if (slips.isEmpty()) {
            return;
        }
        Output output = new Output(terminal);
        try {
            output.toOwnFile(
                    file.get(),
                    press.passwordSlips(
                            slips,
                            election.ledger().board().value(),
                            election.day().clock().instant()));
        } catch (IOException e) {
            throw output.notWritten(file.get(), e);
        }
        output.tellWritten(file.get());
    }
}
