package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Judgement;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.RunningBoard;
import io.turnoutboard.domain.turnout.SealingRules;
import io.turnoutboard.store.ChainReader;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.EntryDao;
import io.turnoutboard.store.LedgerDao;
import io.turnoutboard.store.LineProof;
import io.turnoutboard.store.ReadTables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of the ledger's order: takes each desk's contiguous run of entries, judges, numbers and chains them,
 * and projects them in one transaction; only when that is on the disk does it let the desks see them. One thread.
 */
final class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 1_000;
    private static final Duration CHECKPOINT_EVERY = Duration.ofHours(1);
    /** The store itself rejects what the entry says, for example a name too long for its column. */
    private static final String REJECTED_BY_STORE = LedgerRule.REJECTED_BY_THE_STORE.code();

    private final LedgerDatabase database;
    private final Handle handle;
    private HashChain chain;
    private final SigningKey key;
    private final Clock clock;
    private final LineKeeper keeper;
    private final Set<Entry> rejected = new HashSet<>();
    /** Committed, and not yet given to the keeper. */
    private final List<SealedEntry> unkept = new ArrayList<>();
    /** A paper, or a closed day, waits for a checkpoint of what was sealed. */
    private boolean checkpointAwaited;

    private @Nullable Board board;
    private @Nullable Seal head;
    private @Nullable Instant lastCheckpoint;

    Sealer(LedgerDatabase database, SigningKey key, Clock clock) {
        this(database, key, clock, LineKeeper.NONE);
    }

    /** @param keeper is given every line before desks may see it */
    Sealer(LedgerDatabase database, SigningKey key, Clock clock, LineKeeper keeper) {
        this.database = database;
        this.keeper = keeper;
        handle = database.sealerHandle();
        chain = new HashChain(database.election(), ChainReader.FIRST_EPOCH);
        this.key = key;
        this.clock = clock;
    }

    /** Seals the first entry of a new ledger. */
    void begin(Entry genesis) {
        Seal first = chain.seal(0, genesis, Verdict.ACCEPTED, "", Hash.NONE, clock.instant());
        SealedEntry line = new SealedEntry(first, genesis);
        handle.useTransaction(transaction -> {
            new EntryDao(transaction).addDesk(genesis.head().desk());
            new EntryDao(transaction).insert(List.of(genesis));
            write(transaction, List.of(line));
        });
        board = Board.fold(List.of(line));
        head = first;
        unkept.add(line);
    }

    /**
     * Takes up the ledger where it stands: what was committed is forced to the disk and shown.
     *
     * @throws BrokenChainException when a line does not hold: nothing may be sealed upon it
     */
    void resume() throws BrokenChainException {
        LedgerDao ledger = new LedgerDao(handle);
        List<SealedEntry> lines = ledger.lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE);
        ChainReader reader = new ChainReader(chain.election());
        for (SealedEntry line : lines) {
            reader.follow(line);
        }
        if (reader.seq() < Math.max(ledger.lastSeq(), Math.max(ledger.sealedUpto(), 0))) {
            throw new BrokenChainException(reader.seq() + 1, ChainReader.GAP);
        }
        Optional<Checkpoint> own = ledger.latestCheckpoint();
        if (reader.seq() < Math.max(keeper.seq(), own.map(Checkpoint::seq).orElse(-1L))) {
            throw new BrokenChainException(reader.seq() + 1, LineProof.TAIL_CUT);
        }
        board = Board.fold(lines);
        chain = new HashChain(chain.election(), reader.epoch());
        head = lines.getLast().seal();
        new ReadTables(handle).clearAfter(reader.seq());
        keeper.follow(lines);
        makeDurable();
    }

    /** Seals what waits; true when there was any. It is not shown to desks before {@link #makeDurable}. */
    boolean seal() {
        List<Entry> waiting = new EntryDao(handle).unsealed(BATCH);
        List<Entry> run = ContiguousRuns.of(waiting, this::sealedSeq);
        if (run.isEmpty()) {
            return false;
        }
        List<SealedEntry> lines = judge(run);
        try {
            handle.useTransaction(transaction -> write(transaction, lines));
        } catch (RejectedLineException e) {
            rejected.add(e.line().entry());
            return seal();
        }
        board = board().with(lines);
        head = lines.getLast().seal();
        unkept.addAll(lines);
        checkpointAwaited |= lines.stream().anyMatch(Sealer::awaitsCheckpoint);
        return true;
    }

    /**
     * Forces what was sealed to the disk and lets the desks see it. A checkpoint that is due stands there before, so that
     * who sees the seal of a paper's number finds the checkpoint for it.
     */
    void makeDurable() {
        database.force(handle);
        if (!unkept.isEmpty()) {
            keeper.keep(unkept);
            unkept.clear();
        }
        Instant now = clock.instant();
        if (checkpointAwaited || lastCheckpoint == null || now.isAfter(lastCheckpoint.plus(CHECKPOINT_EVERY))) {
            checkpoint();
        }
        new LedgerDao(handle).raiseSealedUpto(head().seq());
    }

    private static boolean awaitsCheckpoint(SealedEntry line) {
        return line.seal().verdict() == Verdict.ACCEPTED
                && switch (line.entry().body().decode()) {
                    case EntryBody.PaperNumberReserved _, DayEndBody.DayClosed _, PeopleBody.WorkAdopted _ -> true;
                    default -> false;
                };
    }

    /** Signs where the ledger stands now, and keeps it. */
    Checkpoint checkpoint() {
        lastCheckpoint = clock.instant();
        checkpointAwaited = false;
        Checkpoint signed = Checkpoint.signed(chain.election(), chain.epoch(), head(), lastCheckpoint, key);
        new LedgerDao(handle).insert(signed);
        return signed;
    }

    Board board() {
        if (board == null) {
            throw new IllegalStateException("the sealer has not begun");
        }
        return board;
    }

    private Seal head() {
        if (head == null) {
            throw new IllegalStateException("the sealer has not begun");
        }
        return head;
    }

    private long sealedSeq(DeskId desk) {
        return new EntryDao(handle).sealedSeq(desk).orElse(0L);
    }

    /** An entry that no rule was made for stops its author alone. */
    private static Judgement judgeOne(Entry entry, Board board, Instant time) {
        try {
            return SealingRules.judge(entry, board, time);
        } catch (RuntimeException e) {
            LOG.error("Entry {} could not be judged", entry.head().id(), e);
            return new Judgement(Verdict.REFUSED, REJECTED_BY_STORE);
        }
    }

    private List<SealedEntry> judge(List<Entry> run) {
        List<SealedEntry> lines = new ArrayList<>();
        RunningBoard now = new RunningBoard(board());
        Seal previous = head();
        for (Entry entry : run) {
            Instant time = clock.instant();
            Judgement judgement = rejected.contains(entry)
                    ? new Judgement(Verdict.REFUSED, REJECTED_BY_STORE)
                    : judgeOne(entry, now.present(), time);
            previous = chain.seal(
                    previous.seq() + 1, entry, judgement.verdict(), judgement.reason(), previous.hash(), time);
            SealedEntry line = new SealedEntry(previous, entry);
            lines.add(line);
            now.add(line);
        }
        return lines;
    }

    /** Writes sealed lines whose entries are there: seals, read tables, how far each desk is sealed. */
    static void write(Handle transaction, List<SealedEntry> lines) {
        LedgerDao ledger = new LedgerDao(transaction);
        ReadTables tables = new ReadTables(transaction);
        Map<DeskId, Long> heads = new HashMap<>();
        for (SealedEntry line : lines) {
            ledger.insert(line.seal());
            project(tables, line);
            heads.put(line.entry().head().desk(), line.entry().head().deskSeq());
        }
        EntryDao entries = new EntryDao(transaction);
        heads.forEach(entries::raiseSealedSeq);
    }

    private static void project(ReadTables tables, SealedEntry line) {
        try {
            tables.project(line);
        } catch (JdbiException e) {
            if (LedgerDatabase.isRejectedValue(e)) {
                throw new RejectedLineException(line, e);
            }
            throw e;
        }
    }

    /** Stops a transaction whose line the store rejects, so that it is sealed as refused and blocks no desk. */
    private static final class RejectedLineException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient SealedEntry line;

        RejectedLineException(SealedEntry line, Throwable cause) {
            super("line " + line.seq(), cause);
            this.line = line;
        }

        SealedEntry line() {
            return line;
        }
    }
}
