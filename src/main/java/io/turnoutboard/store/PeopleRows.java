package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The rows of what people may do, and of who and what was withdrawn. One connection, one thread. */
final class PeopleRows {
    private final Handle handle;

    PeopleRows(Handle handle) {
        this.handle = handle;
    }

    void add(SealedEntry line, PeopleBody body) {
        switch (body) {
            case PeopleBody.PersonAppointed(var person, var role, var stations) ->
                step(line, "appointed")
                        .with("person", person.value())
                        .with("member_role", role.name())
                        .with(
                                "stations",
                                stations.stream().map(Object::toString).collect(Collectors.joining(";")))
                        .insert(handle);
            case PeopleBody.PersonWithdrawn(var person, var reason) ->
                step(line, "withdrawn")
                        .with("person", person.value())
                        .with("reason", reason)
                        .insert(handle);
            case PeopleBody.KeyChanged(var person, var key) ->
                step(line, "key-changed")
                        .with("person", person.value())
                        .with("public_key", key.base64())
                        .insert(handle);
            case PeopleBody.DeskWithdrawn(var desk, var reason) ->
                step(line, "desk-withdrawn")
                        .with("desk", desk.value())
                        .with("reason", reason)
                        .insert(handle);
            case PeopleBody.WorkAdopted(var seq, var _) ->
                step(line, "adopted").with("adopted_seq", seq).insert(handle);
        }
    }

    private static TableRow step(SealedEntry line, String what) {
        return TableRow.of("people_step", line.seq())
                .with("step", what)
                .with("author", line.entry().head().author().value());
    }
}
