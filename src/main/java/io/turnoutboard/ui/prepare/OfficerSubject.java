package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.OfficerRegistered;
import io.turnoutboard.domain.ledger.PreparationBody.Registered;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An officer in charge, or a new one. */
record OfficerSubject(Optional<Officer> known) implements Subject {
    @Override
    public String name() {
        return known.map(Officer::name).orElse("");
    }

    @Override
    public List<EditField> fields() {
        List<EditField> fields = new ArrayList<>();
        if (known.isEmpty()) {
            fields.add(EditField.text("officer-code", ""));
        }
        fields.add(EditField.text("officer-name", name()));
        fields.add(EditField.text("officer-title", known.map(Officer::title).orElse("")));
        fields.add(EditField.text("phone", known.map(Officer::phone).orElse("")));
        return fields;
    }

    @Override
    public List<EntryBody> bodies(Typed typed) throws FieldFault {
        String code = known.isPresent() ? known.get().id().value() : typed.needed("officer-code");
        Officer now = new Officer(
                new OfficerId(code), typed.needed("officer-name"), typed.text("officer-title"), typed.text("phone"));
        return known.filter(now::equals).isPresent() ? List.of() : List.of(new OfficerRegistered(now));
    }

    @Override
    public Optional<EntryBody> removal() {
        return known.map(officer ->
                new RegistrationWithdrawn(Registered.OFFICER, officer.id().value(), ""));
    }
}
