package io.turnoutboard.report;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.StationStatus;
import java.time.Instant;
import java.util.Locale;

/** The words in which a board's figures are told to people, in one language. */
final class BoardWords {
    private final Messages messages;
    private final Election election;

    BoardWords(Messages messages, Election election) {
        this.messages = messages;
        this.election = election;
    }

    Messages messages() {
        return messages;
    }

    /** The sentence that everything else explains; it says its time, or that nothing was counted yet. */
    String headline(BoardReport report) {
        Standing totals = report.totals();
        if (totals.figuresTime().isEmpty()) {
            return messages.text("report.headline.none", paperMoment(totals.moment()));
        }
        return messages.text(
                "report.headline.text",
                paperMoment(totals.figuresTime().get()),
                count(totals.voted()),
                count(totals.list()),
                totals.rate().map(this::percent).orElse("–"));
    }

    String status(StationStanding row) {
        String key =
                "report.status." + row.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return row.status() == StationStatus.OVER_LIST ? messages.text(key, count(row.overList())) : messages.text(key);
    }

    String count(long number) {
        return messages.formats().count(number);
    }

    String change(long number) {
        return messages.formats().change(number);
    }

    String percent(Rate rate) {
        return messages.formats().percent(rate.percent());
    }

    String time(Instant moment) {
        return messages.formats().time(election.localTime(moment).toLocalTime());
    }

    String paperMoment(Instant moment) {
        return messages.formats().paperMoment(election.localTime(moment));
    }
}
