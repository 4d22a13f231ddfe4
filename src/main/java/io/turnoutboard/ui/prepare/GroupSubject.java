package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.GroupRegistered;
import io.turnoutboard.domain.ledger.PreparationBody.Registered;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A residential group, or a new one. */
record GroupSubject(Optional<ResidentialGroup> known) implements Subject {
    @Override
    public String name() {
        return known.map(ResidentialGroup::name).orElse("");
    }

    @Override
    public List<EditField> fields() {
        List<EditField> fields = new ArrayList<>();
        if (known.isEmpty()) {
            fields.add(EditField.text("group-code", ""));
        }
        fields.add(EditField.text("group-name", name()));
        fields.add(EditField.text(
                "former-ward", known.map(ResidentialGroup::formerWard).orElse("")));
        return fields;
    }

    @Override
    public List<EntryBody> bodies(Typed typed) throws FieldFault {
        String code = known.isPresent() ? known.get().id().value() : typed.needed("group-code");
        ResidentialGroup now =
                new ResidentialGroup(new GroupId(code), typed.needed("group-name"), typed.text("former-ward"));
        return known.filter(now::equals).isPresent() ? List.of() : List.of(new GroupRegistered(now));
    }

    @Override
    public Optional<EntryBody> removal() {
        return known.map(
                group -> new RegistrationWithdrawn(Registered.GROUP, group.id().value(), ""));
    }
}
