package io.turnoutboard.service.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what is found while a table is read, and leaves out what was answered. One thread. */
final class FindingList {
    private final IntakeAnswers answers;
    private final List<IntakeFinding> open = new ArrayList<>();

    FindingList(IntakeAnswers answers) {
        this.answers = answers;
    }

    void say(IntakeFault fault, Place place, String... details) {
        open.add(IntakeFinding.of(fault, place, details));
    }

    /** True when a person said yes; else it is asked. */
    boolean accepted(IntakeFault fault, Place place, String... details) {
        return answered(new IntakeFinding(fault, place, List.of(details), List.of(IntakeAnswers.YES)))
                .isPresent();
    }

    /** The alternative that was chosen; else it is asked. */
    Optional<String> answered(IntakeFinding question) {
        Optional<String> answer = answers.to(question);
        if (answer.filter(question.alternatives()::contains).isPresent()) {
            return answer;
        }
        if (answer.isPresent() && answers.byKey().containsKey(question.key())) {
            say(IntakeFault.WRONG_ANSWER, question.place(), answer.get(), String.join(", ", question.alternatives()));
        }
        open.add(question);
        return Optional.empty();
    }

    /**
     * What was typed, if it can be read; else it is asked.
     *
     * @param examples what could be typed, for somebody who typed something else
     */
    <T> Optional<T> typed(IntakeFinding question, Function<String, Optional<T>> reading, String examples) {
        Optional<String> answer = answers.to(question);
        Optional<T> read = answer.flatMap(reading);
        if (read.isEmpty()) {
            answer.ifPresent(wrong -> say(IntakeFault.WRONG_ANSWER, question.place(), wrong, examples));
            open.add(question);
        }
        return read;
    }

    /** Takes over what the reading of the file found. */
    void addAll(List<IntakeFinding> findings) {
        for (IntakeFinding each : findings) {
            if (each.fault().severity() == IntakeFault.Severity.ASK && each.fault() != IntakeFault.SEVERAL_SHEETS) {
                answered(each);
            } else {
                open.add(each);
            }
        }
    }

    boolean blocks() {
        return open.stream().anyMatch(each -> !each.isNote());
    }

    List<IntakeFinding> open() {
        return List.copyOf(open);
    }
}
