package io.turnoutboard.service;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayEnd;
import io.turnoutboard.domain.turnout.DayEndFinding;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The end of the day in the words of one language: what closing it says, and what stands against it. Pure. */
public record DayEndWords(Messages messages, Board board) {
    /** What a closing or a reopening says, besides its title. */
    public String detail(DayEnd.Step step) {
        return switch (step.body()) {
            case DayEndBody.DayClosed(var stations, var voters, var voted, var doubts) ->
                messages.text("log.dayEnd.closed", count(stations), count(voted), count(voters), count(doubts.size()));
            case DayEndBody.DayReopened(var reason) -> reason;
        };
    }

    /** What stands against closing the day: a sentence for what is the same at several stations, which it names. */
    public List<String> sentences(List<DayEndFinding> findings) {
        return grouped(findings).stream().map(this::sentence).toList();
    }

    /** Findings that say the same of different stations, together, in their order. */
    public static List<List<DayEndFinding>> grouped(List<DayEndFinding> findings) {
        Map<List<Object>, List<DayEndFinding>> same = new LinkedHashMap<>();
        findings.forEach(
                finding -> same.computeIfAbsent(List.of(finding.rule(), finding.value()), _ -> new ArrayList<>())
                        .add(finding));
        return List.copyOf(same.values());
    }

    /** One sentence for findings that say the same. */
    public String sentence(List<DayEndFinding> same) {
        String numbers = NumberRuns.text(same.stream()
                .flatMap(finding -> finding.station().stream())
                .map(Station::number)
                .toList());
        String where = numbers.isEmpty()
                ? ""
                : messages.text(same.size() > 1 ? "dayEnd.stations.text" : "station.short.text", numbers);
        DayEndFinding first = same.getFirst();
        return messages.text("dayEnd." + first.rule().code() + ".text", where, value(first));
    }

    private String value(DayEndFinding finding) {
        return switch (finding.rule()) {
            case HOUR_NOT_COME, CLOSING_NOT_NOTED, LAST_CUT_OFF_BLANK ->
                messages.formats().time(LocalTime.parse(finding.value()));
            case COUNTS_CONTRADICT, PROPOSAL_WAITS ->
                messages.formats()
                        .time(board.election()
                                .localTime(Instant.parse(finding.value()))
                                .toLocalTime());
            case CLOSING_FIGURES_MISSING -> messages.text("ballot." + finding.value() + ".label");
            case NEVER_COUNTED, INTERRUPTED, MOBILE_BOX_OUT, NUMBER_OPEN, PAPER_OUTDATED, NOT_UNDERSTOOD, WORK_WAITS ->
                finding.value();
        };
    }

    private String count(long number) {
        return messages.formats().count(number);
    }
}
