package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.Timestamps;
import io.turnoutboard.service.FolderException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * The accounts of desks on other machines, and the invitations by which they come. An invitation is good for one machine:
 * the first that comes by it puts a secret of its own in its place. Everything but {@link #admits} is for the host's thread.
 */
final class DeskAccounts {
    private final LedgerDatabase database;
    private final Handle handle;
    /** The hash of each desk's secret; of a withdrawn one none. */
    private final Map<DeskId, Optional<String>> known = new ConcurrentHashMap<>();

    DeskAccounts(LedgerDatabase database) {
        this.database = database;
        handle = database.sealerHandle();
        handle.createQuery("select desk, secret_hash, withdrawn_at from desk_account")
                .map(row -> Map.entry(
                        new DeskId(row.getColumn("desk", UUID.class)),
                        Optional.ofNullable(row.getColumn("withdrawn_at", String.class))
                                        .isPresent()
                                ? Optional.<String>empty()
                                : Optional.of(row.getColumn("secret_hash", String.class))))
                .forEach(each -> known.put(each.getKey(), each.getValue()));
    }

    static String hash(String secret) {
        return Hash.of(secret.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /**
     * Whether a desk comes in with this secret. Safe on any thread.
     *
     * @throws FolderException TB-H03 when desk or secret is not known, TB-H04 when the desk was withdrawn
     */
    void admits(DeskId desk, String secret) throws FolderException {
        Optional<String> expected = known.get(desk);
        if (expected == null) {
            throw new FolderException("TB-H03", List.of());
        }
        if (expected.isEmpty()) {
            throw new FolderException("TB-H04", List.of());
        }
        if (!MessageDigest.isEqual(
                expected.get().getBytes(StandardCharsets.US_ASCII), hash(secret).getBytes(StandardCharsets.US_ASCII))) {
            throw new FolderException("TB-H03", List.of());
        }
    }

    /** @throws FolderException TB-H15 when a desk of this name is invited and was not withdrawn */
    void invite(UUID id, String deskName, String secret, Instant now) throws FolderException {
        if (isInvited(deskName)) {
            throw new FolderException("TB-H15", List.of(deskName));
        }
        handle.createUpdate("""
            insert into invitation (id, desk_name, secret_hash, made_at)
            values (:id, :name, :hash, :now)
            """)
                .bind("id", id)
                .bind("name", deskName)
                .bind("hash", hash(secret))
                .bind("now", Timestamps.text(now))
                .execute();
        database.force(handle);
    }

    /** Names that differ in capital letters alone are one for who reads them in a table. */
    private boolean isInvited(String deskName) {
        return handle
                .createQuery("select desk_name from invitation where withdrawn_at is null")
                .mapTo(String.class)
                .stream()
                .anyMatch(deskName::equalsIgnoreCase);
    }

    /** What a machine shows to become a desk: the invitation's secret, or its own from the second time on. */
    record Claim(String shown, String own, DeskId desk, String deskSecret) {}

    /**
     * Lets a machine in as a desk, whose account it makes. Asked again for the same desk with the same secrets, it changes
     * nothing.
     *
     * @return what the desk is called
     * @throws FolderException TB-H09 when the invitation was used by another machine, withdrawn, or never made
     */
    String join(Claim claim, Instant now) throws FolderException {
        Invited invited = find(claim.shown(), claim.own());
        Optional<String> already = known.get(claim.desk());
        if (already != null && !already.equals(Optional.of(hash(claim.deskSecret())))) {
            throw new FolderException("TB-H03", List.of());
        }
        handle.useTransaction(transaction -> {
            transaction
                    .createUpdate("""
                        update invitation
                        set secret_hash = :hash, used_at = coalesce(used_at, :now)
                        where id = :id
                        """)
                    .bind("hash", hash(claim.own()))
                    .bind("now", Timestamps.text(now))
                    .bind("id", invited.id())
                    .execute();
            if (already == null) {
                insert(transaction, claim, invited, now);
            }
        });
        database.admitDesk(claim.desk(), claim.deskSecret());
        database.force(handle);
        known.put(claim.desk(), Optional.of(hash(claim.deskSecret())));
        return invited.name();
    }

    /**
     * What the desk of an invitation is called; nothing is changed.
     *
     * @throws FolderException TB-H09 as {@link #join}
     */
    String look(String shown, String own) throws FolderException {
        return find(shown, own).name();
    }

    private Invited find(String shown, String own) throws FolderException {
        return invited(hash(shown))
                .or(() -> invited(hash(own)))
                .orElseThrow(() -> new FolderException("TB-H09", List.of()));
    }

    private static void insert(Handle transaction, Claim claim, Invited invited, Instant now) {
        transaction
                .createUpdate("""
                    insert into desk_account (desk, invitation, desk_name, secret_hash, made_at)
                    values (:desk, :invitation, :name, :hash, :now)
                    """)
                .bind("desk", claim.desk().value())
                .bind("invitation", invited.id())
                .bind("name", invited.name())
                .bind("hash", hash(claim.deskSecret()))
                .bind("now", Timestamps.text(now))
                .execute();
        transaction.createUpdate("""
            insert into desk_head (desk, sealed_seq)
            select :desk, 0
            where not exists (select 1 from desk_head where desk = :desk)
            """).bind("desk", claim.desk().value()).execute();
    }

    private record Invited(UUID id, String name) {}

    private Optional<Invited> invited(String hash) {
        return handle.createQuery("""
            select id, desk_name
            from invitation
            where secret_hash = :hash
              and withdrawn_at is null
            """)
                .bind("hash", hash)
                .map(row -> new Invited(row.getColumn("id", UUID.class), row.getColumn("desk_name", String.class)))
                .findOne();
    }

    /** Withdraws an invitation and the accounts that came by it; the desks whose connections are to be ended. */
    List<DeskId> withdraw(UUID invitation, Instant now) {
        String at = Timestamps.text(now);
        List<DeskId> desks = handle.createQuery("select desk from desk_account where invitation = :id")
                .bind("id", invitation)
                .mapTo(UUID.class)
                .map(DeskId::new)
                .list();
        handle.useTransaction(transaction -> {
            withdraw(transaction, "update invitation set withdrawn_at = :at where id = :id", invitation, at);
            withdraw(transaction, "update desk_account set withdrawn_at = :at where invitation = :id", invitation, at);
        });
        desks.forEach(desk -> {
            known.put(desk, Optional.empty());
            database.dismissDesk(desk);
        });
        database.force(handle);
        return desks;
    }

    private static void withdraw(Handle transaction, String update, UUID invitation, String at) {
        transaction
                .createUpdate(update + " and withdrawn_at is null")
                .bind("at", at)
                .bind("id", invitation)
                .execute();
    }
}
