package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.report.BoardReport;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Figures as papers write them: thousands with points, rates with two decimals, blank where nothing was counted. */
final class PaperFigures {
    static final Formats FORMATS = Formats.of(Language.VIETNAMESE);

    private final Election election;

    PaperFigures(Election election) {
        this.election = election;
    }

    /** A row of the appendix; a station whose numbers are confidential has none. */
    Map<String, Object> row(BoardReport.Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<StationStanding> standing = row.figures().map(BoardReport.Figures::standing);
        Optional<Tally> count = standing.flatMap(StationStanding::count);
        values.put("order", Integer.toString(row.station().number()));
        values.put("name", row.station().name());
        values.put("place", row.station().place().name());
        values.put("constituency", row.station().area().constituency());
        values.put("list", standing.map(each -> count(each.list())).orElse(""));
        values.put("voted", count.map(tally -> count(tally.voted())).orElse(""));
        values.put("rate", rate(standing.flatMap(StationStanding::rate)));
        values.put(
                "increase",
                row.figures()
                        .flatMap(BoardReport.Figures::increase)
                        .map(this::change)
                        .orElse(""));
        values.put("time", count.map(Tally::asOf).map(this::time).orElse(""));
        values.put("note", standing.isEmpty() ? "Che số liệu" : note(standing.get()));
        return values;
    }

    private String note(StationStanding standing) {
        return switch (standing.status()) {
            case REACHED_100 -> "Đạt 100%";
            case OVER_LIST -> "Vượt danh sách " + count(standing.overList());
            case LATE, DUE -> "Chưa báo cáo";
            case DISPUTED -> "Đang đối chiếu";
            case NOT_OPEN, OPEN, REPORTED -> "";
        };
    }

    String count(long number) {
        return FORMATS.count(number);
    }

    String change(long number) {
        return FORMATS.change(number).replace("+", "");
    }

    /** A rate without its sign, for a column that bears it in its head. */
    String rate(Optional<Rate> rate) {
        return rate.map(each -> FORMATS.percent(each.percent()).replace("%", ""))
                .orElse("");
    }

    String percent(Optional<Rate> rate) {
        return rate.map(each -> FORMATS.percent(each.percent())).orElse("");
    }

    String percent(long part, long whole) {
        return percent(Rate.of(part, whole));
    }

    String time(Instant moment) {
        return FORMATS.time(election.localTime(moment).toLocalTime());
    }

    String moment(Instant moment) {
        return FORMATS.paperMoment(election.localTime(moment));
    }

    /** What every paper says of itself: its subject with the time of its figures, which is never left out. */
    Map<String, Object> titled(String subject, Instant cutOff) {
        String moment = moment(cutOff);
        Map<String, Object> values = new HashMap<>();
        values.put("title", subject);
        values.put("subject", subject + ", tính đến " + moment);
        values.put("moment", moment);
        return values;
    }
}
