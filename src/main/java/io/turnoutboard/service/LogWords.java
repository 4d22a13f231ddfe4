package io.turnoutboard.service;

import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody.DeskEnrolled;
import io.turnoutboard.domain.ledger.EntryBody.PersonEnrolled;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ClosingEntry;
import io.turnoutboard.domain.turnout.Epochs;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.domain.turnout.LogMatter;
import io.turnoutboard.domain.turnout.Proposal;
import io.turnoutboard.domain.turnout.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the day log in the words of one language, on screens, in commands and in exports alike. Pure. */
public record LogWords(Messages messages, Board board) {
    /** What happened, in a few words. */
    public String title(LogLine line) {
        return messages.text("log.matter." + line.matter().id() + ".label");
    }

    /** Where: a station by its number, or the ward. */
    public String place(LogLine line) {
        return line.station()
                .map(station -> messages.text("station.short.text", Integer.toString(station.number())))
                .orElseGet(() -> messages.text("log.ward.label"));
    }

    /** Figures, durations and what was written. */
    public String detail(LogLine line) {
        return switch (line.matter()) {
            case LogMatter.Opened _, LogMatter.Closed _ -> "";
            case LogMatter.Noted(var event, var counterpart) -> joined(span(line, counterpart), event.text());
            case LogMatter.Counted(var tally, var state) ->
                joined(
                        count(tally),
                        state == LogMatter.CountState.HOLDS ? "" : messages.text("log.count." + state + ".text"),
                        tally.reason());
            case LogMatter.CountWithdrawn(var tally, var reason) -> joined(count(tally), reason);
            case LogMatter.CountChosen(var tally, var reason) -> joined(count(tally), reason);
            case LogMatter.CorrectionProposed(var proposal) ->
                joined(
                        count(proposal.value()),
                        waiting(proposal),
                        proposal.value().reason());
            case LogMatter.CorrectionDecided(var proposal, var made) ->
                joined(count(proposal.value()), own(proposal), made.reason());
            case LogMatter.ListChanged(var change) -> joined(change(change), change.reason());
            case LogMatter.ListChangeProposed(var proposal) ->
                joined(
                        change(proposal.value()),
                        waiting(proposal),
                        proposal.value().reason());
            case LogMatter.ListChangeDecided(var proposal, var made) ->
                joined(change(proposal.value()), own(proposal), made.reason());
            case LogMatter.Prepared(var step) -> new PreparationWords(messages, board).detail(step);
            case LogMatter.Ended(var step) -> new DayEndWords(messages, board).detail(step);
            case LogMatter.PeopleChanged(var step) -> new PeopleWords(messages, board).detail(step);
            case LogMatter.Restored(var step) -> restored(step);
            case LogMatter.FiguresRecorded(var entry, var holds) ->
                joined(figures(entry), holds ? "" : messages.text("log.count.REPLACED.text"), entry.reason());
        };
    }

    private String restored(Epochs.Step step) {
        return switch (step.body()) {
            case RestoreBody.SealerChanged(var key) -> messages.text("log.restore.key", key.fingerprint());
            case RestoreBody.LedgerRestored(var epoch, var lost, var papers) ->
                joined(
                        messages.text("log.restore.epoch", messages.formats().count(epoch)),
                        lost.isPresent()
                                ? messages.text(
                                        "log.restore.lost", messages.formats().count(lost.getAsLong()))
                                : "",
                        papers.isEmpty() ? "" : messages.text("log.restore.papers", String.join(", ", papers)));
        };
    }

    /** Who keyed it, and who adopted it where that was another; blank where it is not known any more. */
    public String author(LogLine line) {
        return line.origin().map(this::author).orElse("");
    }

    private String author(Tally.Origin origin) {
        return origin.keyedBy()
                .map(other -> messages.text("log.adopted.text", person(other), person(origin.author())))
                .orElseGet(() -> person(origin.author()));
    }

    public String desk(LogLine line) {
        return line.origin()
                .map(origin -> board.registry()
                        .desk(origin.desk())
                        .map(DeskEnrolled::name)
                        .orElse(origin.desk().shortForm()))
                .orElse("");
    }

    public String person(PersonId id) {
        return board.registry().person(id).map(PersonEnrolled::name).orElse(id.value());
    }

    /** A time of the day as it stands on a screen. */
    public String time(Instant at) {
        return messages.formats().time(board.election().localTime(at).toLocalTime());
    }

    /** Voters added and struck: one number where it is the same for the three ballots. */
    public String change(RollChange change) {
        return joined(amount("log.list.added.text", change.added()), amount("log.list.struck.text", change.removed()));
    }

    /** The voters of a list: one number where the three ballots have the same, else all three. */
    public String voters(Roll roll) {
        return roll.equals(Roll.ofAllBallots(roll.voters()))
                ? count(roll.voters())
                : messages.text(
                        "log.list.ballots.text",
                        count(roll.nationalAssembly()),
                        count(roll.cityCouncil()),
                        count(roll.wardCouncil()));
    }

    /** How long something lasted, in hours and minutes. */
    public String duration(Duration duration) {
        long minutes = duration.toMinutes();
        return minutes < 60
                ? messages.text("log.minutes.text", count(minutes))
                : messages.text("log.hours.text", count(minutes / 60), count(minutes % 60));
    }

    private String span(LogLine line, Optional<Instant> counterpart) {
        String key = "log.span." + line.matter().id();
        if (!messages.containsKey(key + ".text")) {
            return "";
        }
        String open = messages.containsKey(key + ".open") ? messages.text(key + ".open") : "";
        return counterpart
                .map(other -> messages.text(
                        key + ".text",
                        time(other),
                        duration(Duration.between(line.at(), other).abs())))
                .orElse(open);
    }

    private String amount(String key, Roll voters) {
        return voters.equals(Roll.EMPTY) ? "" : messages.text(key, voters(voters));
    }

    private String waiting(Proposal<?> proposal) {
        return proposal.isWaiting() ? messages.text("log.waiting.text") : "";
    }

    private String own(Proposal<?> proposal) {
        return proposal.isSelfApproved() ? messages.text("log.selfApproved.text") : "";
    }

    private String count(Tally tally) {
        return messages.text("log.count.text", count(tally.voted()), time(tally.asOf()));
    }

    private String figures(ClosingEntry entry) {
        ClosingFigures.Turnout turnout = entry.figures().turnout();
        ClosingFigures.Papers papers = entry.figures().papers();
        return messages.text(
                "log.figures.text",
                messages.text("ballot." + entry.ballot() + ".label"),
                count(turnout.voted()),
                count(turnout.list()),
                count(papers.issued()),
                count(papers.collected()));
    }

    private String count(long number) {
        return messages.formats().count(number);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Everything that a search by words looks at. */
    public String searched(LogLine line) {
        List<String> parts = List.of(
                time(line.at()),
                place(line),
                line.station().map(station -> station.place().name()).orElse(""),
                title(line),
                detail(line),
                author(line),
                desk(line),
                Long.toString(line.seq()));
        return String.join(" ", parts);
    }
}
