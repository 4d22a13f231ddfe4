package io.turnoutboard.report;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;
import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The board as JSON for other programs: numbers as numbers, moments as ISO 8601 with their offset, {@code null} where
 * there is no figure. Names of fields and statuses are English in every language and never change their meaning.
 */
public final class BoardJson {
    private static final int FORMAT = 1;

    /** The whole document, ended by a line feed. */
    public String write(BoardReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            election(json, report);
            totals(json, report);
            json.writeArrayPropertyStart("stations");
            report.rows().forEach(row -> station(json, row, report.election()));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void election(JsonGenerator json, BoardReport report) {
        Election election = report.election();
        json.writeStringProperty("election", election.id().toString());
        json.writeStringProperty("name", election.name());
        json.writeStringProperty("ward", election.ward().name());
        json.writeStringProperty("city", election.ward().city());
        json.writeStringProperty("date", election.date().toString());
        json.writeStringProperty("purpose", lower(election.purpose()));
        json.writeStringProperty("asOf", moment(election, report.totals().moment()));
        json.writeNumberProperty("ledgerSeq", report.ledgerSeq());
    }

    private static void totals(JsonGenerator json, BoardReport report) {
        Standing totals = report.totals();
        json.writeObjectPropertyStart("totals");
        json.writeBooleanProperty("visibleStationsOnly", report.masked() > 0);
        json.writeNumberProperty("maskedStations", report.masked());
        json.writeNumberProperty("stations", totals.stations().size());
        json.writeNumberProperty("reported", totals.reported());
        json.writeNumberProperty("late", totals.late());
        json.writeNumberProperty("at100", totals.at100());
        json.writeNumberProperty("disputed", totals.disputed());
        json.writeNumberProperty("list", totals.list());
        number(json, "voted", totals.figuresTime().map(time -> totals.voted()));
        rate(json, totals.rate());
        number(json, "increase", report.increase());
        time(json, report.election(), totals.figuresTime());
        json.writeEndObject();
    }

    private static void station(JsonGenerator json, BoardReport.Row row, Election election) {
        Optional<StationStanding> standing = row.figures().map(BoardReport.Figures::standing);
        json.writeStartObject();
        json.writeStringProperty("id", row.station().id().toString());
        json.writeNumberProperty("number", row.station().number());
        json.writeStringProperty("name", row.station().name());
        json.writeStringProperty("place", row.station().place().name());
        json.writeStringProperty("constituency", row.station().area().constituency());
        json.writeBooleanProperty("masked", row.figures().isEmpty());
        number(json, "list", standing.map(each -> (long) each.list()));
        number(json, "voted", standing.flatMap(StationStanding::count).map(tally -> (long) tally.voted()));
        rate(json, standing.flatMap(StationStanding::rate));
        number(json, "increase", row.figures().flatMap(BoardReport.Figures::increase));
        time(json, election, standing.flatMap(StationStanding::count).map(Tally::asOf));
        json.writeName("status");
        if (standing.isPresent()) {
            json.writeString(lower(standing.get().status()));
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<Long> value) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }

    private static void rate(JsonGenerator json, Optional<Rate> rate) {
        json.writeName("ratePercent");
        if (rate.isPresent()) {
            json.writeNumber(rate.get().percent());
        } else {
            json.writeNull();
        }
    }

    private static void time(JsonGenerator json, Election election, Optional<Instant> time) {
        json.writeName("figuresTime");
        if (time.isPresent()) {
            json.writeString(moment(election, time.get()));
        } else {
            json.writeNull();
        }
    }

    private static String moment(Election election, Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(election.zone()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
