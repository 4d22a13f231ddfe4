package io.turnoutboard.cli;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.LeftWork;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.service.Enrolment.NewPerson;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.service.paper.PaperPress;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who works on an election: lists people, lets them in, gives roles, withdraws, and adopts what was left behind. */
@Command(name = "person")
final class PersonCommand implements Callable<Integer> {
    private static final int LONGEST = 100;
    private static final String WRONG_NAME = "TB-C03";
    private static final String NOBODY = "TB-P01";
    private static final String SEVERAL = "TB-P02";

    private final ElectionChoice choice;
    private final PaperPress press;
    private final Duration patience;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--list", descriptionKey = "cli.person.list")
    private boolean list;

    @Option(names = "--waiting", descriptionKey = "cli.person.waiting-list")
    private boolean waiting;

    @Option(names = "--add", paramLabel = "NAME", descriptionKey = "cli.person.add")
    private List<String> added = new ArrayList<>();

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "cli.person.role")
    private @Nullable String role;

    @Option(names = "--stations", paramLabel = "1-3,7", descriptionKey = "cli.person.stations")
    private @Nullable String stations;

    @Option(names = "--appoint", paramLabel = "NAME|ID", descriptionKey = "cli.person.appoint")
    private @Nullable String appointed;

    @Option(names = "--withdraw", paramLabel = "NAME|ID", descriptionKey = "cli.person.withdraw")
    private @Nullable String withdrawn;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.person.reason")
    private String reason = "";

    @Option(names = "--reset-password", paramLabel = "NAME|ID", descriptionKey = "cli.person.reset")
    private @Nullable String reset;

    @Option(names = "--slips", paramLabel = "FILE.pdf", descriptionKey = "cli.person.slips")
    private @Nullable String slips;

    @Option(names = "--adopt", paramLabel = "SEAL|all", descriptionKey = "cli.person.adopt")
    private @Nullable String adopted;

    @Mixin
    private Hand hand = new Hand();

    /** @param patience how long a seal is waited for before the command says that it has not come */
    PersonCommand(ElectionChoice choice, PaperPress press, Duration patience, Values values, Terminal terminal) {
        this.choice = choice;
        this.press = press;
        this.patience = patience;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        List<String> names = new ArrayList<>();
        for (String name : added) {
            names.add(name(name));
        }
        boolean changes =
                !names.isEmpty() || appointed != null || withdrawn != null || reset != null || adopted != null;
        try (OpenElection election = choice.open()) {
            if (changes || hand.isNamed()) {
                hand.take(election, terminal);
            }
            int exitCode = changes ? change(names, election) : ExitCode.OK;
            PersonTable table = new PersonTable(election, terminal);
            if (waiting) {
                table.waiting();
            }
            if (list || (!changes && !waiting)) {
                table.people();
            }
            return exitCode;
        }
    }

    /** What was asked for, one after another, until something fails. */
    private int change(List<String> names, OpenElection election) throws CommandException {
        int code = names.isEmpty() && reset == null ? ExitCode.OK : admit(names, election);
        if (code == ExitCode.OK && appointed != null) {
            Board board = board(election);
            Member member = member("--appoint", appointed, board);
            code = keep(new PeopleBody.PersonAppointed(member.id(), role(), stations(board)), election);
        }
        if (code == ExitCode.OK && withdrawn != null) {
            Member member = member("--withdraw", withdrawn, board(election));
            code = keep(new PeopleBody.PersonWithdrawn(member.id(), values.text("--reason", reason)), election);
        }
        return code == ExitCode.OK && adopted != null ? adopt(adopted, election) : code;
    }

    /** Without a role somebody new gets a key on this machine alone, as before there were passwords. */
    private int admit(List<String> names, OpenElection election) throws CommandException {
        Optional<Path> file = slips == null ? Optional.empty() : Optional.of(values.path("--slips", slips));
        if (role == null && appointed == null && reset == null) {
            return new LocalPeople(election, patience, terminal).add(names);
        }
        PersonAdmission admission = new PersonAdmission(election, press, terminal);
        int code = ExitCode.OK;
        if (!names.isEmpty()) {
            Role given = role();
            List<StationId> own = stations(board(election));
            code = admission.add(
                    names.stream().map(name -> new NewPerson(name, given, own)).toList());
        }
        if (code == ExitCode.OK && reset != null) {
            code = admission.reset(member("--reset-password", reset, board(election)));
        }
        admission.giveOut(file);
        return code;
    }

    private int adopt(String typed, OpenElection election) throws CommandException {
        boolean all = typed.equals("all");
        long seq = all ? -1 : values.sealNumber("--adopt", typed);
        List<LeftWork> found = board(election).registry().roster().waiting().stream()
                .filter(left -> all || left.seq() == seq)
                .toList();
        if (found.isEmpty()) {
            terminal.failure(terminal.messages().text("refusal.TB-L42.text"), "TB-L42");
            return ExitCode.REFUSED;
        }
        int code = ExitCode.OK;
        for (LeftWork left : found) {
            int outcome = keep(new PeopleBody.WorkAdopted(left.seq(), left.entry()), election);
            code = code == ExitCode.OK ? outcome : code;
        }
        return code;
    }

    private int keep(EntryBody body, OpenElection election) {
        return new EntryKeeping(election, patience, terminal).keep(body, Optional.empty());
    }

    private Role role() throws CommandException {
        List<String> ids = Arrays.stream(Role.values()).map(Role::id).toList();
        String typed = values.choice("--role", role == null ? "" : role, ids);
        return Arrays.stream(Role.values())
                .filter(each -> each.id().equals(typed))
                .findFirst()
                .orElseThrow();
    }

    private List<StationId> stations(Board board) throws CommandException {
        if (stations == null) {
            return List.of();
        }
        if (role() != Role.CLERK) {
            throw new CommandException(
                    ExitCode.USAGE, WRONG_NAME, terminal.messages().text("cli.person.stations-of-clerks"));
        }
        return new StationNumbers(values).of("--stations", stations, board);
    }

    private Member member(String option, String typed, Board board) throws CommandException {
        String wanted = Normalizer.normalize(values.text(option, typed).strip(), Normalizer.Form.NFC);
        List<Person> found = PersonNames.matching(
                wanted,
                board.registry().members().stream()
                        .map(member -> new Person(member.id(), member.name()))
                        .toList());
        if (found.size() != 1) {
            throw new CommandException(
                    ExitCode.USAGE,
                    found.isEmpty() ? NOBODY : SEVERAL,
                    terminal.messages()
                            .text(found.isEmpty() ? "cli.person.nobody" : "cli.as.several", Values.shown(wanted)));
        }
        return board.registry().member(found.getFirst().id()).orElseThrow();
    }

    private String name(String typed) throws CommandException {
        String name = values.text("--add", typed).strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new CommandException(
                    ExitCode.USAGE,
                    WRONG_NAME,
                    terminal.messages().text("shell.person.name.wrong", Integer.toString(LONGEST)));
        }
        return name;
    }

    private static Board board(OpenElection election) {
        return election.ledger().board().value();
    }
}
