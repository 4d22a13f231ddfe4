package io.turnoutboard.report;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.turnout.Readiness;
import io.turnoutboard.domain.turnout.ReadinessFinding;
import io.turnoutboard.service.PreparationWords;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The checklist of a preparation as JSON for other programs. Names of fields, items and states are English in every
 * language and never change their meaning; {@code text} is the sentence of the language that was asked for.
 */
public record ReadinessJson(PreparationWords words) {
    private static final int FORMAT = 1;

    /** The whole document, ended by a line feed. */
    public String write(Readiness readiness) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeStringProperty("election", words.board().election().id().toString());
            json.writeBooleanProperty("preparing", words.board().preparation().isOpen());
            json.writeNumberProperty("stopping", readiness.stopping().size());
            json.writeNumberProperty("toAccept", readiness.toAccept().size());
            json.writeArrayPropertyStart("lines");
            readiness.lines().forEach(line -> line(json, line));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private void line(JsonGenerator json, Readiness.Line line) {
        json.writeStartObject();
        json.writeStringProperty("item", id(line.item()));
        json.writeStringProperty("state", id(line.state()));
        json.writeBooleanProperty("stops", line.stops());
        json.writeArrayPropertyStart("findings");
        line.findings().forEach(finding -> finding(json, finding));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, ReadinessFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.rule().code());
        json.writeStringProperty("weight", id(finding.rule().weight()));
        Optional<Integer> number = finding.station().map(Station::number);
        if (number.isPresent()) {
            json.writeNumberProperty("number", number.get());
        } else {
            json.writeNullProperty("number");
        }
        json.writeStringProperty("text", words.finding(finding));
        json.writeEndObject();
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
