package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.ui.control.KeptWords;
import io.turnoutboard.ui.control.StationWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with an entry, as a clerk reads it at the field: the code and a sentence. */
record EntryWords(Messages messages) {
    /** What is wrong with what was typed; {@code part} is the piece that was not understood, if any. */
    String wrong(String code, String part) {
        String own = "entry." + code + ".text";
        String sentence = messages.text(messages.containsKey(own) ? own : "rule." + code + ".clerk");
        String line = messages.text("finding.line.text", code, sentence);
        return part.isBlank() ? line : messages.text("event.part.text", line, part);
    }

    /** Why the rules refuse an entry, and at which stations. */
    String refusal(String code, String numbers) {
        String line = KeptWords.refusal(code, messages);
        return numbers.isBlank() ? line : messages.text("event.part.text", line, numbers);
    }

    String number(Station station) {
        return new StationWords(messages).shortName(station);
    }

    String time(Board board, Instant at) {
        return messages.formats().time(board.election().localTime(at).toLocalTime());
    }

    static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
