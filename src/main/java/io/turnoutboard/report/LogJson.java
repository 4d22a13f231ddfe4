package io.turnoutboard.report;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.service.LogWords;
import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The day log as JSON for other programs: moments as ISO 8601 with their offset, {@code null} where something is not known.
 * Names of fields, kinds and matters are English in every language and never change their meaning; {@code detail} is the
 * sentence of the language that was asked for.
 */
public final class LogJson {
    private static final int FORMAT = 1;

    private final Messages messages;

    public LogJson(Messages messages) {
        this.messages = messages;
    }

    /** The whole document, ended by a line feed. */
    public String write(LogSheet sheet) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeStringProperty("election", sheet.election().id().toString());
            json.writeStringProperty("ward", sheet.election().ward().name());
            json.writeStringProperty("date", sheet.election().date().toString());
            json.writeStringProperty(
                    "purpose", sheet.election().purpose().name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("ledgerSeq", sheet.board().head().seq());
            json.writeArrayPropertyStart("lines");
            LogWords words = sheet.words(messages);
            sheet.lines().forEach(line -> line(json, sheet, line, words));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private void line(JsonGenerator json, LogSheet sheet, LogLine line, LogWords words) {
        json.writeStartObject();
        json.writeNumberProperty("seq", line.seq());
        json.writeStringProperty("at", moment(sheet.election(), line.at()));
        text(json, "station", line.station().map(station -> station.id().toString()));
        json.writeName("number");
        if (line.station().isPresent()) {
            json.writeNumber(line.station().get().number());
        } else {
            json.writeNull();
        }
        json.writeStringProperty("moment", moment(sheet.election(), line.moment()));
        json.writeStringProperty("kind", line.kind().id());
        json.writeStringProperty("matter", line.matter().id());
        json.writeBooleanProperty("masked", sheet.isMasked(line));
        json.writeStringProperty("detail", sheet.detail(line, messages));
        json.writeStringProperty("author", words.author(line));
        json.writeStringProperty("desk", words.desk(line));
        text(json, "keyedAt", LogSheet.keyedAt(line).map(at -> moment(sheet.election(), at)));
        text(json, "sealedAt", LogSheet.sealedAt(line).map(at -> moment(sheet.election(), at)));
        json.writeEndObject();
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
}
