package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.Genesis;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proves the lines of one ledger, one after another, wherever they come from: that none is missing or changed, that each
 * follows from the one before, that every entry that counts bears its author's signature, and that what checkpoints say
 * is in them. Mutable; used by one thread.
 */
public final class LineProof {
    /** The signature of a line that counts is not its author's. */
    public static final String SIGNATURE_WRONG = "TB-V05";
    /** The checkpoint is not of this election. */
    public static final String OTHER_ELECTION = "TB-V06";
    /** The checkpoint was not signed by this ledger's sealer. */
    public static final String NOT_OUR_CHECKPOINT = "TB-V07";
    /** The ledger ends before the line that the checkpoint names: its tail was cut. */
    public static final String TAIL_CUT = "TB-V08";
    /** The line that the checkpoint names is another one. */
    public static final String OTHER_LINE = "TB-V09";

    /** Refused lines of these reasons may be adopted later. */
    private static final Set<String> WAITS =
            Set.of(LedgerRule.AUTHOR_WITHDRAWN.code(), LedgerRule.DESK_WITHDRAWN.code());

    private final ElectionId election;
    private final List<Checkpoint> checkpoints;
    private final ChainReader chain;
    private final Map<PersonId, PublicKeyText> keys = new HashMap<>();
    private final Map<Long, EntryId> left = new HashMap<>();
    private final Set<PersonId> administrators = new HashSet<>();
    private Optional<PublicKeyText> sealerKey = Optional.empty();

    public LineProof(ElectionId election, List<Checkpoint> checkpoints) {
        this.election = election;
        this.checkpoints = List.copyOf(checkpoints);
        chain = new ChainReader(election);
    }

    /** The number of the last line that holds; −1 before the first. */
    public long seq() {
        return chain.seq();
    }

    /** @throws BrokenChainException when the next line does not hold */
    public void add(SealedEntry line) throws BrokenChainException {
        chain.follow(line);
        check(line);
        for (Checkpoint checkpoint : checkpoints) {
            compare(checkpoint, line);
        }
    }

    /** @throws BrokenChainException when the lines end before one that a checkpoint names */
    public void end() throws BrokenChainException {
        for (Checkpoint checkpoint : checkpoints) {
            if (checkpoint.seq() <= chain.seq()) {
                continue;
            }
            requireOurs(checkpoint);
            throw new BrokenChainException(chain.seq() + 1, TAIL_CUT);
        }
    }

    private void check(SealedEntry line) throws BrokenChainException {
        if (line.seal().verdict() == Verdict.REFUSED
                && !WAITS.contains(line.seal().reason())) {
            return;
        }
        try {
            EntryBody body = line.entry().body().decode();
            if (body instanceof Genesis genesis && line.seq() == 0) {
                sealerKey = Optional.of(genesis.sealerKey());
                keys.put(genesis.founder().person(), genesis.founder().key());
                administrators.add(genesis.founder().person());
            }
            PublicKeyText key = keys.get(line.entry().head().author());
            if (key == null || !line.entry().isSignedBy(key)) {
                throw new BrokenChainException(line.seq(), SIGNATURE_WRONG);
            }
            if (line.seal().verdict() == Verdict.REFUSED) {
                left.put(line.seq(), line.entry().head().id());
            } else {
                follow(body, line);
            }
        } catch (MalformedEntryException e) {
            throw new BrokenChainException(line.seq(), ChainReader.CONTENT_CHANGED);
        }
    }

    /** Which keys count from here on; and what is adopted must bear its author's signature too. */
    private void follow(EntryBody body, SealedEntry line) throws BrokenChainException {
        switch (body) {
            case EntryBody.PersonEnrolled person -> keys.put(person.person(), person.key());
            case PeopleBody.KeyChanged(var person, var key) -> keys.put(person, key);
            case PeopleBody.PersonAppointed(var person, var role, var _) -> appoint(person, role);
            case PeopleBody.PersonWithdrawn(var person, var _) -> administrators.remove(person);
            case PeopleBody.WorkAdopted(var adopted, var entry) -> {
                if (!entry.equals(left.get(adopted))) {
                    throw new BrokenChainException(line.seq(), SIGNATURE_WRONG);
                }
            }
            case RestoreBody restore -> follow(restore, line);
            default -> {}
        }
    }

    private void appoint(PersonId person, Role role) {
        if (role == Role.ADMINISTRATOR) {
            administrators.add(person);
        } else {
            administrators.remove(person);
        }
    }

    /** Who could make a ledger go on in another way, or name another sealer, must be an administrator. */
    private void follow(RestoreBody restore, SealedEntry line) throws BrokenChainException {
        if (!administrators.contains(line.entry().head().author())) {
            throw new BrokenChainException(line.seq(), SIGNATURE_WRONG);
        }
        if (restore instanceof RestoreBody.SealerChanged(var key)) {
            sealerKey = Optional.of(key);
        }
    }

    private void compare(Checkpoint checkpoint, SealedEntry line) throws BrokenChainException {
        if (line.seq() == 0 && !checkpoint.election().equals(election)) {
            throw new BrokenChainException(0, OTHER_ELECTION);
        }
        if (checkpoint.seq() != line.seq()) {
            return;
        }
        requireOurs(checkpoint);
        boolean same = checkpoint.hash().equals(line.seal().hash()) && checkpoint.epoch() == chain.epoch();
        if (!same) {
            throw new BrokenChainException(line.seq(), OTHER_LINE);
        }
    }

    private void requireOurs(Checkpoint checkpoint) throws BrokenChainException {
        if (checkpoint.epoch() < ChainReader.FIRST_EPOCH || checkpoint.epoch() > chain.epoch()) {
            throw new BrokenChainException(0, OTHER_ELECTION);
        }
        if (sealerKey.isEmpty() || !checkpoint.isSignedBy(sealerKey.get())) {
            throw new BrokenChainException(0, NOT_OUR_CHECKPOINT);
        }
    }
}
