package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.StationId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The canonical form of what is keyed during the day: counts, corrections, events, closing figures. */
final class DayBodies {
    private DayBodies() {}

    static void write(BodyLines out, EntryBody.TallyRecorded tally) {
        cell(out, tally.about(), tally.time()).put("voted", tally.voted());
        parts(out, tally.parts())
                .put("reason", Optional.of(tally.reason()).filter(reason -> !reason.isEmpty()))
                .put("replaces", optional(tally.replaces()));
    }

    static EntryBody.TallyRecorded recorded(BodyValues in, boolean withSexes) {
        return new EntryBody.TallyRecorded(
                station(in),
                in.instant("time"),
                in.integer("voted"),
                parts(in, withSexes),
                in.optional("reason").orElse(""),
                in.optionalNumber("replaces"));
    }

    static void write(BodyLines out, EntryBody.TallyCorrected corrected) {
        cell(out, corrected.about(), corrected.time()).put("voted", corrected.voted());
        parts(out, corrected.parts()).put("reason", corrected.reason()).put("replaces", corrected.replaces());
    }

    static EntryBody.TallyCorrected corrected(BodyValues in) {
        return new EntryBody.TallyCorrected(
                station(in),
                in.instant("time"),
                in.integer("voted"),
                parts(in, true),
                in.text("reason"),
                in.number("replaces"));
    }

    static void write(BodyLines out, EntryBody.TallyWithdrawn withdrawn) {
        cell(out, withdrawn.about(), withdrawn.time())
                .put("withdrawn", withdrawn.withdrawnSeq())
                .put("reason", withdrawn.reason());
    }

    static EntryBody.TallyWithdrawn withdrawn(BodyValues in) {
        return new EntryBody.TallyWithdrawn(station(in), in.instant("time"), in.number("withdrawn"), in.text("reason"));
    }

    static void write(BodyLines out, EntryBody.ProposalDecided decided) {
        cell(out, decided.about(), decided.time())
                .put("proposal", decided.proposalSeq())
                .put("approved", decided.approved())
                .put("reason", decided.reason());
    }

    static EntryBody.ProposalDecided decided(BodyValues in) {
        return new EntryBody.ProposalDecided(
                station(in), in.instant("time"), in.number("proposal"), in.flag("approved"), in.text("reason"));
    }

    static void write(BodyLines out, EntryBody.EventNoted noted) {
        out.put("station", noted.about())
                .put("event", noted.event())
                .put("at", Timestamps.text(noted.at()))
                .put("text", noted.text());
    }

    static EntryBody.EventNoted noted(BodyValues in) {
        return new EntryBody.EventNoted(
                in.optional("station").map(StationId::new),
                DayEvent.valueOf(in.text("event")),
                in.instant("at"),
                in.text("text"));
    }

    static void write(BodyLines out, EntryBody.ClosingRecorded closing) {
        ClosingFigures.Turnout turnout = closing.figures().turnout();
        ClosingFigures.Papers papers = closing.figures().papers();
        out.put("station", closing.about())
                .put("ballot", closing.ballot())
                .put("list", turnout.list())
                .put("voted", turnout.voted())
                .put("men", optional(turnout.men()))
                .put("women", optional(turnout.women()))
                .put("issued", papers.issued())
                .put("collected", papers.collected())
                .put("valid", papers.valid())
                .put("invalid", papers.invalid())
                .put("reason", closing.reason())
                .put("replaces", optional(closing.replaces()));
    }

    static EntryBody.ClosingRecorded closing(BodyValues in) {
        return new EntryBody.ClosingRecorded(
                station(in),
                Ballot.valueOf(in.text("ballot")),
                new ClosingFigures(
                        new ClosingFigures.Turnout(
                                in.integer("list"),
                                in.integer("voted"),
                                in.optionalInteger("men"),
                                in.optionalInteger("women")),
                        new ClosingFigures.Papers(
                                in.integer("issued"),
                                in.integer("collected"),
                                in.integer("valid"),
                                in.integer("invalid"))),
                in.text("reason"),
                in.optionalNumber("replaces"));
    }

    private static BodyLines cell(BodyLines out, StationId station, Instant time) {
        return out.put("station", station).put("time", Timestamps.text(time));
    }

    private static BodyLines parts(BodyLines out, EntryBody.TallyParts parts) {
        return out.put("mobile_box", optional(parts.mobileBox()))
                .put("added", optional(parts.addedVoters()))
                .put("men", optional(parts.men()))
                .put("women", optional(parts.women()));
    }

    private static EntryBody.TallyParts parts(BodyValues in, boolean withSexes) {
        OptionalInt mobileBox = in.optionalInteger("mobile_box");
        OptionalInt added = in.optionalInteger("added");
        return withSexes
                ? new EntryBody.TallyParts(mobileBox, added, in.optionalInteger("men"), in.optionalInteger("women"))
                : new EntryBody.TallyParts(mobileBox, added);
    }

    private static StationId station(BodyValues in) {
        return new StationId(in.text("station"));
    }

    private static Optional<Integer> optional(OptionalInt number) {
        return number.stream().boxed().findFirst();
    }

    private static Optional<Long> optional(OptionalLong number) {
        return number.stream().boxed().findFirst();
    }
}
