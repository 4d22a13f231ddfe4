package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.service.people.SignedKey;
import io.turnoutboard.service.people.WrappedKey;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The wrapped keys that the host keeps. No desk's account may read or write them. One connection, one thread. */
final class PersonKeyDao {
    private final Handle handle;

    PersonKeyDao(Handle handle) {
        this.handle = handle;
    }

    /** A kept key, what proves its password, and how often one was put for this person. */
    record Kept(WrappedKey key, String verifier, long number) {}

    Optional<Kept> find(PersonId person) {
        return handle.createQuery("""
            select wrapped, verifier, put_number
            from person_key
            where person = :person
            """)
                .bind("person", person.value())
                .map((row, _) -> new Kept(
                        WrappedKey.of(row.getString("wrapped")), row.getString("verifier"), row.getLong("put_number")))
                .findOne();
    }

    void put(SignedKey key) {
        PersonId person = key.key().lock().person();
        handle.useTransaction(transaction -> {
            transaction
                    .createUpdate("delete from person_key where person = :person")
                    .bind("person", person.value())
                    .execute();
            transaction
                    .createUpdate("""
                        insert into person_key (person, wrapped, verifier, put_number, put_by, signature)
                        values (:person, :wrapped, :verifier, :number, :by, :signature)
                        """)
                    .bind("person", person.value())
                    .bind("wrapped", key.key().text())
                    .bind("verifier", key.verifier())
                    .bind("number", key.number())
                    .bind("by", key.by().value())
                    .bind("signature", key.signature())
                    .execute();
        });
    }
}
