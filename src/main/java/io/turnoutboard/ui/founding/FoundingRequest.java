package io.turnoutboard.ui.founding;

import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.Founding;
import io.turnoutboard.service.setup.FoundingAnswers;
import io.turnoutboard.service.setup.FoundingQuestion;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be founded.
 *
 * @param folder where, unless people choose another place
 * @param drill the rehearsal whose real day it is to be; none where an election begins from nothing
 * @param first what stands in the fields before anybody types; its keys are what is asked
 */
public record FoundingRequest(Path folder, Optional<Board> drill, Map<FoundingQuestion, String> first) {
    public FoundingRequest {
        first = Map.copyOf(first);
    }

    /** An election of which nothing is known. Which purpose it has is not suggested: it stays for ever. */
    public static FoundingRequest fromNothing(Path folder) {
        Map<FoundingQuestion, String> first = blank();
        first.put(FoundingQuestion.CITY, Founding.CITY);
        first.put(FoundingQuestion.NAME, Founding.NAME);
        first.put(FoundingQuestion.OPENS, OpeningHours.BY_LAW.opens().toString());
        first.put(FoundingQuestion.CLOSES, OpeningHours.BY_LAW.closes().toString());
        return new FoundingRequest(folder, Optional.empty(), first);
    }

    public static FoundingRequest afterDrill(Path folder, Board drill) {
        Map<FoundingQuestion, String> first = blank();
        first.keySet().retainAll(FoundingAnswers.AFTER_A_DRILL);
        return new FoundingRequest(folder, Optional.of(drill), first);
    }

    private static Map<FoundingQuestion, String> blank() {
        Map<FoundingQuestion, String> blank = new EnumMap<>(FoundingQuestion.class);
        for (FoundingQuestion question : FoundingQuestion.values()) {
            blank.put(question, "");
        }
        return blank;
    }

    /** The same with other answers in the fields, as in a picture. */
    public FoundingRequest with(Map<FoundingQuestion, String> answers) {
        Map<FoundingQuestion, String> all = new EnumMap<>(first);
        all.putAll(answers);
        return new FoundingRequest(folder, drill, all);
    }

    ElectionPlan plan(FoundingAnswers answers) {
        return drill.map(answers::realDayOf).orElseGet(() -> answers.plan(Optional.empty()));
    }
}
