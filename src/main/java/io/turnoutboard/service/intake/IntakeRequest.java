package io.turnoutboard.service.intake;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * How a person wants a table to be read; whatever is left out is found out, or asked.
 *
 * @param mapping fields by heading or by the letters of a column, over what is guessed
 * @param station the number of the one station that the file is of
 * @param time the time that all its counts are of
 */
public record IntakeRequest(
        Optional<IntakeKind> kind,
        Map<String, IntakeField> mapping,
        Optional<CountForm> form,
        Optional<Integer> station,
        Optional<LocalTime> time,
        IntakeAnswers answers) {
    public static final IntakeRequest GUESS = new IntakeRequest(
            Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), IntakeAnswers.NONE);

    public IntakeRequest {
        mapping = Map.copyOf(mapping);
    }

    public IntakeRequest withAnswers(Map<String, String> byKey) {
        return new IntakeRequest(kind, mapping, form, station, time, new IntakeAnswers(byKey));
    }

    public IntakeRequest withKind(IntakeKind other) {
        return new IntakeRequest(Optional.of(other), mapping, form, station, time, answers);
    }

    public IntakeRequest withMapping(Map<String, IntakeField> other) {
        return new IntakeRequest(kind, other, form, station, time, answers);
    }

    public IntakeRequest withForm(CountForm other) {
        return new IntakeRequest(kind, mapping, Optional.of(other), station, time, answers);
    }

    public IntakeRequest withStation(int number) {
        return new IntakeRequest(kind, mapping, form, Optional.of(number), time, answers);
    }

    public IntakeRequest withTime(LocalTime other) {
        return new IntakeRequest(kind, mapping, form, station, Optional.of(other), answers);
    }
}
