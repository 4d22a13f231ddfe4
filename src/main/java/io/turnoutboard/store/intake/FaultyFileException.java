package io.turnoutboard.store.intake;

import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.Place;

/** A file cannot be read as a table; the finding says why. It never leaves this package. */
final class FaultyFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient IntakeFinding finding;

    FaultyFileException(IntakeFault fault, Place place, String... details) {
        super(fault.code() + " at " + place.text());
        finding = IntakeFinding.of(fault, place, details);
    }

    FaultyFileException(IntakeFinding question) {
        super(question.key());
        finding = question;
    }

    IntakeFinding finding() {
        return finding;
    }
}
