package io.turnoutboard.report;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.turnout.CellLine;
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
 * The history of one cell as JSON for other programs: moments as ISO 8601 with their offset, {@code null} where something
 * is not known or not told. Names of fields, matters and states are English in every language and never change their meaning.
 */
public final class CellJson {
    private static final int FORMAT = 1;

    /** The whole document, ended by a line feed. */
    public String write(CellSheet sheet) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            Election election = sheet.board().election();
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeStringProperty("election", election.id().toString());
            json.writeStringProperty("purpose", lower(election.purpose()));
            json.writeNumberProperty("ledgerSeq", sheet.board().head().seq());
            json.writeStringProperty("station", sheet.station().id().toString());
            json.writeNumberProperty("number", sheet.station().number());
            json.writeStringProperty("time", moment(election, sheet.time()));
            json.writeBooleanProperty("masked", sheet.isMasked());
            number(json, "voted", sheet.holds().map(tally -> (long) tally.voted()));
            number(json, "holdsSeq", sheet.holds().map(Tally::seq));
            json.writeArrayPropertyStart("lines");
            sheet.lines().forEach(said -> line(json, sheet, said));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void line(JsonGenerator json, CellSheet sheet, CellLine said) {
        Election election = sheet.board().election();
        Optional<Tally.Origin> origin = said.line().origin();
        json.writeStartObject();
        json.writeNumberProperty("seq", said.line().seq());
        json.writeStringProperty("matter", said.line().matter().id());
        json.writeNumberProperty("countSeq", said.tally().seq());
        number(
                json,
                "voted",
                sheet.isMasked()
                        ? Optional.empty()
                        : Optional.of((long) said.tally().voted()));
        json.writeStringProperty("state", lower(said.state()));
        json.writeBooleanProperty("selfApproved", said.selfApproved());
        text(json, "author", origin.map(each -> each.author().value()));
        text(json, "desk", origin.map(each -> each.desk().toString()));
        text(json, "keyedAt", origin.map(each -> moment(election, each.madeAt())));
        text(json, "sealedAt", origin.map(each -> moment(election, each.sealedAt())));
        text(json, "reason", sheet.isMasked() ? Optional.empty() : Optional.of(said.reason()));
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

    private static void text(JsonGenerator json, String name, Optional<String> value) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
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
