package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys that a restore works with.
 *
 * @param ring the election's secrets on this machine
 * @param administrator who signs what the restore writes
 * @param fresh true where the sealer's key and the owner's password are new, since the old ones are not at hand
 */
record KeysAtHand(KeyRing ring, Signer administrator, boolean fresh) {
    /** The keys that lie here; none where an administrator's key must make new ones. */
    static Optional<KeyRing> ring(Path userFolder, ElectionId election, Purpose purpose) throws FolderException {
        if (purpose == Purpose.DEMO) {
            return Optional.of(KeyRing.ofDemo(election));
        }
        try {
            return Optional.of(KeyRing.read(userFolder, election));
        } catch (FolderException e) {
            if (e.code().equals("TB-F09")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** @throws FolderException TB-Y15 where nobody's key is here who administers the election */
    static KeysAtHand of(Optional<KeyRing> ring, Path userFolder, Board board) throws FolderException {
        PeopleFile file = PeopleFile.of(userFolder, board.genesis().election().id());
        try {
            List<Signer> people = new ArrayList<>(ring.map(KeyRing::people).orElse(List.of()));
            people.addAll(file.read());
            Signer administrator = people.stream()
                    .filter(person -> administers(person, board))
                    .findFirst()
                    .orElseThrow(() -> new FolderException(
                            Restore.NO_KEYS, List.of(board.election().name())));
            return ring.isPresent()
                    ? new KeysAtHand(ring.get(), administrator, false)
                    : new KeysAtHand(fresh(administrator), administrator, true);
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(file.path().toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean administers(Signer person, Board board) {
        return board.registry()
                .member(person.person())
                .filter(member -> member.mayActAs(Role.ADMINISTRATOR))
                .filter(member -> member.key().equals(person.key().publicKey()))
                .isPresent();
    }

    private static KeyRing fresh(Signer administrator) {
        SecureRandom random = new SecureRandom();
        byte[] password = new byte[24];
        random.nextBytes(password);
        return new KeyRing(
                SigningKey.generate(random),
                List.of(administrator),
                HexFormat.of().formatHex(password));
    }
}
