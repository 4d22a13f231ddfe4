package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.service.SlipSum;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.control.Confirmation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands beside and under the fields of the entry line while a count is typed. */
record EntryWords(TallyModel model, EntryReader reader, TallyDesk tallies, Messages messages) {
    /** Which station it is, its list and its last count; or how to begin. */
    String confirmation() {
        return new Confirmation(messages, model.desk().board(), model.desk().standing())
                .of(model.entry().stationProperty().get(), reader.finder());
    }

    /** The sum of several slips, and the figure that was not typed: the other kind, and the share of the list. */
    String derived() {
        Optional<SlipSum> sum = model.entry().sum();
        OptionalInt cumulative = sum.isEmpty() ? OptionalInt.empty() : tallies.cumulative(reader.request());
        if (sum.isEmpty() || cumulative.isEmpty()) {
            return "";
        }
        Formats formats = messages.formats();
        List<String> parts = new ArrayList<>();
        if (sum.get().isSeveral()) {
            parts.add(messages.text("entry.sum.text", formats.count(sum.get().total())));
        }
        if (model.entry().kindTyped() == CountKind.SINCE_LAST) {
            parts.add(messages.text("entry.cumulative.text", formats.count(cumulative.getAsInt())));
        } else if (reader.before().isPresent()) {
            int change = cumulative.getAsInt() - reader.before().getAsInt();
            parts.add(messages.text("entry.sinceLast.text", formats.change(change)));
        }
        share(cumulative.getAsInt()).ifPresent(parts::add);
        return String.join("\n", parts);
    }

    private Optional<String> share(int voted) {
        return reader.station()
                .flatMap(station -> model.desk().board().station(station.id()))
                .flatMap(turnout -> reader.time().map(at -> turnout.rollAt(at).voters()))
                .flatMap(list -> share(voted, list));
    }

    private Optional<String> share(int voted, int list) {
        return voted > list
                ? Optional.of(
                        messages.text("entry.over.text", messages.formats().count(voted - list)))
                : Rate.of(voted, list)
                        .map(rate -> messages.text(
                                "entry.share.text", messages.formats().percent(rate.percent())));
    }

    /** A locked cell is no dead end: where a pane for cells is at hand its key is named. */
    String wayOn(List<Finding> findings, boolean cellsOpen) {
        boolean locked = findings.stream().anyMatch(finding -> finding.rule() == TallyRule.LOCKED);
        return locked && cellsOpen ? messages.text("entry.locked.hint", TallyKey.OPEN_CELL.keys()) : "";
    }

    /** How a station stands in the field, and how a half typed count is called in the offer to go on with it. */
    String line(Station station) {
        return reader.finder().line(station);
    }
}
