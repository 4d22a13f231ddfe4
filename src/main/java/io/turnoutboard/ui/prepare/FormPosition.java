package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.geo.GeoPoint;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The position in a form of many fields. For the FX thread. */
record FormPosition(EditForm form, Supplier<List<EditField>> filled, Consumer<String> said) implements PositionField {
    @Override
    public Optional<GeoPoint> typed() {
        try {
            return form.typed().position(PositionSubject.POSITION);
        } catch (FieldFault notYet) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isDraft() {
        return inLedger(PositionSubject.POSITION)
                .filter(value -> !value.equals(form.typed().text(PositionSubject.POSITION)))
                .isPresent();
    }

    @Override
    public void put(GeoPoint position) {
        form.set(PositionSubject.POSITION, StationSubject.written(position));
        form.set(PositionSubject.VERIFIED, Typed.NO);
    }

    @Override
    public void takeBack() {
        inLedger(PositionSubject.POSITION).ifPresent(value -> form.set(PositionSubject.POSITION, value));
        inLedger(PositionSubject.VERIFIED).ifPresent(value -> form.set(PositionSubject.VERIFIED, value));
    }

    @Override
    public void say(String sentence) {
        said.accept(sentence);
    }

    private Optional<String> inLedger(String id) {
        return filled.get().stream()
                .filter(field -> field.id().equals(id))
                .map(EditField::value)
                .findFirst();
    }
}
