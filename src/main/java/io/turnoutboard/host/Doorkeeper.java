package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.host.door.Bell;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.host.door.Porter;
import io.turnoutboard.service.FolderException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Answers what desks on other machines ask the host. Its answers come from the host's thread, but for {@link #letIn}. */
final class Doorkeeper implements Porter {
    /** A machine asks to become a desk. */
    static final String JOIN = "join";
    /** A machine asks whether its invitation holds, before it writes anything down. */
    static final String LOOK = "look";
    /** A desk asks for the time of the host. */
    static final String TIME = "time";

    private final Host host;
    private final DeskAccounts accounts;
    private final FolderClock clock;
    private final Clock machine;
    private final KeyQuestions keys;
    private final DatabaseServer database;
    private final SharedMap map;

    Doorkeeper(
            Host host,
            DeskAccounts accounts,
            FolderClock clock,
            Clock machine,
            KeyQuestions keys,
            DatabaseServer database,
            SharedMap map) {
        this.host = host;
        this.accounts = accounts;
        this.clock = clock;
        this.machine = machine;
        this.keys = keys;
        this.database = database;
        this.map = map;
    }

    Host host() {
        return host;
    }

    /** The time by the clock of the election's folder. */
    Instant day() {
        return clock.instant();
    }

    DeskAccounts accounts() {
        return accounts;
    }

    @Override
    public Way letIn(DeskId desk, String secret) throws FolderException {
        accounts.admits(desk, secret);
        return new Way(database.port(), database.name(), LedgerDatabase.account(desk));
    }

    @Override
    public Bell bell(DeskId desk, String secret) throws FolderException {
        accounts.admits(desk, secret);
        return host.bell();
    }

    @Override
    public Message answer(Message question, String from) throws FolderException {
        if (question.asked().equals(JOIN)) {
            return join(question);
        }
        if (question.asked().equals(LOOK)) {
            String name = asking(host, () -> accounts.look(question.value("invitation"), question.value("own")));
            return new Message(Map.of("name", name));
        }
        DeskId desk = DeskId.of(question.value("desk"));
        accounts.admits(desk, question.value("secret"));
        return switch (question.asked()) {
            case TIME -> time();
            case SharedMap.MAP -> map.answer(question);
            default -> keys.answer(question, desk.toString());
        };
    }

    /** What another program of this machine's user asks about keys. */
    Message ownersKeys(Message question) throws FolderException {
        return keys.answer(question, HostSeat.THIS_MACHINE);
    }

    private Message join(Message question) throws FolderException {
        DeskAccounts.Claim claim = new DeskAccounts.Claim(
                question.value("invitation"),
                question.value("own"),
                DeskId.of(question.value("desk")),
                question.value("secret"));
        Instant now = machine.instant();
        String name = asking(host, () -> accounts.join(claim, now));
        return new Message(Map.of("name", name));
    }

    private Message time() {
        return new Message(Map.of(
                "day", clock.instant().toString(),
                "speed", Integer.toString(clock.speed()),
                "machine", machine.instant().toString()));
    }

    /** Does something on the host's thread. */
    static <T> T asking(Host host, HostTask<T> what) throws FolderException {
        return host.<Outcome<T>>ask(() -> {
                    try {
                        return new Outcome<>(List.of(what.call()), List.of());
                    } catch (FolderException e) {
                        return new Outcome<>(List.of(), List.of(e));
                    }
                })
                .orThrow();
    }

    /** Something for the host's thread. */
    @FunctionalInterface
    interface HostTask<T> {
        T call() throws FolderException;
    }

    /** One of the two. */
    private record Outcome<T>(List<T> value, List<FolderException> failure) {
        T orThrow() throws FolderException {
            if (!failure.isEmpty()) {
                throw failure.getFirst();
            }
            return value.getFirst();
        }
    }
}
