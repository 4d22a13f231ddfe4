package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.PeopleBody.DeskWithdrawn;
import io.turnoutboard.domain.ledger.PeopleBody.KeyChanged;
import io.turnoutboard.domain.ledger.PeopleBody.PersonAppointed;
import io.turnoutboard.domain.ledger.PeopleBody.PersonWithdrawn;
import io.turnoutboard.domain.ledger.PeopleBody.WorkAdopted;
import java.util.Optional;

/** Writes and reads the bodies about people and desks. docs/ledger-format.md, section 3. */
final class PeopleBodies {
    private PeopleBodies() {}

    static String kind(PeopleBody body) {
        return switch (body) {
            case PersonAppointed _ -> "person-appointed";
            case PersonWithdrawn _ -> "person-withdrawn";
            case KeyChanged _ -> "key-changed";
            case DeskWithdrawn _ -> "desk-withdrawn";
            case WorkAdopted _ -> "work-adopted";
        };
    }

    static void write(BodyLines out, PeopleBody body) {
        switch (body) {
            case PersonAppointed(var person, var role, var stations) ->
                out.put("person", person).put("role", role).putAll("for_station", stations);
            case PersonWithdrawn(var person, var reason) ->
                out.put("person", person).put("reason", reason);
            case KeyChanged(var person, var key) -> out.put("person", person).put("person_key", key.base64());
            case DeskWithdrawn(var desk, var reason) -> out.put("desk", desk).put("reason", reason);
            case WorkAdopted(var seq, var entry) -> out.put("seal", seq).put("entry", entry);
        }
    }

    /** The body of one of these kinds; none for any other kind. */
    static Optional<EntryBody> read(String kind, BodyValues in) {
        return switch (kind) {
            case "person-appointed" ->
                Optional.of(new PersonAppointed(
                        person(in),
                        Role.valueOf(in.text("role")),
                        in.all("for_station").stream().map(StationId::new).toList()));
            case "person-withdrawn" -> Optional.of(new PersonWithdrawn(person(in), in.text("reason")));
            case "key-changed" -> Optional.of(new KeyChanged(person(in), new PublicKeyText(in.text("person_key"))));
            case "desk-withdrawn" -> Optional.of(new DeskWithdrawn(DeskId.of(in.text("desk")), in.text("reason")));
            case "work-adopted" -> Optional.of(new WorkAdopted(in.number("seal"), EntryId.of(in.text("entry"))));
            default -> Optional.empty();
        };
    }

    private static PersonId person(BodyValues in) {
        return new PersonId(in.text("person"));
    }
}
