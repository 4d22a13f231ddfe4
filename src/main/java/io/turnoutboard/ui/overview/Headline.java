package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Standing;

/** The sentence with the ward's figures and the time they are of, as it is read out and sent on. */
record Headline(Messages messages) {
    String of(Standing standing, Election election) {
        Formats formats = messages.formats();
        if (standing.figuresTime().isEmpty() || standing.rate().isEmpty()) {
            return messages.text("overview.headline.none", formats.count(standing.list()));
        }
        String sentence = messages.text(
                "overview.headline.text",
                formats.paperMoment(election.localTime(standing.figuresTime().get())),
                formats.count(standing.voted()),
                formats.count(standing.list()),
                formats.percent(standing.rate().get().percent()));
        long over = standing.voted() - standing.list();
        return over > 0 ? messages.text("overview.headline.over", sentence, formats.count(over)) : sentence;
    }
}
