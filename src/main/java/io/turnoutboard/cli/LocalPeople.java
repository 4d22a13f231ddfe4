package io.turnoutboard.cli;

import io.turnoutboard.service.Await;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.People.Person;
import java.time.Duration;
import java.util.List;

/** Adds people whose keys lie on this machine and need no password. */
record LocalPeople(OpenElection election, Duration patience, Terminal terminal) {
    int add(List<String> names) {
        for (String name : names) {
            int code = add(name);
            if (code != ExitCode.OK) {
                return code;
            }
        }
        return ExitCode.OK;
    }

    private int add(String name) {
        try {
            Person person = election.people().add(name);
            terminal.line("cli.tally.saved");
            if (!isSealed(person)) {
                terminal.failure(terminal.messages().text("cli.entry.not-sealed-yet"), "TB-T01");
                return ExitCode.NOT_SEALED_YET;
            }
            terminal.line("cli.person.added", person.name(), person.id().value());
            return ExitCode.OK;
        } catch (NotSavedException e) {
            terminal.failure(terminal.messages().text("notice.personNotAdded.text", name), e.code());
            return ExitCode.FOLDER_OR_HOST;
        }
    }

    private boolean isSealed(Person person) {
        return Await.value(
                        election.ledger().board(),
                        board -> board.registry().person(person.id()).isPresent(),
                        patience)
                .isPresent();
    }
}
