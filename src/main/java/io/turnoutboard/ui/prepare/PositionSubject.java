package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.ledger.EntryBody;
import java.util.List;
import java.util.Optional;

/** Where a known station stands: only that of its fields, so that there is room for the map. */
record PositionSubject(StationSubject whole) implements Subject {
    static final String POSITION = "position";
    static final String VERIFIED = "verified";
    private static final List<String> SHOWN = List.of(POSITION, VERIFIED, "place", "address");

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public List<EditField> fields() {
        List<EditField> all = whole.fields();
        return SHOWN.stream()
                .flatMap(id -> all.stream().filter(field -> field.id().equals(id)))
                .toList();
    }

    /** What is not shown stays as it is. */
    @Override
    public List<EntryBody> bodies(Typed typed) throws FieldFault {
        return whole.bodies(typed.over(whole.fields()));
    }

    @Override
    public Optional<EntryBody> removal() {
        return Optional.empty();
    }
}
