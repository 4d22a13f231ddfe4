package io.turnoutboard.report;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Readiness;
import io.turnoutboard.domain.turnout.ReadinessFinding;
import io.turnoutboard.service.PreparationWords;

/** The checklist of a preparation as text: a line an item, with what is missing or doubtful below it. */
public record ReadinessText(PreparationWords words) {
    public String write(Readiness readiness) {
        Messages messages = words.messages();
        StringBuilder text = new StringBuilder();
        text.append(head()).append('\n');
        for (Readiness.Line line : readiness.lines()) {
            text.append(sign(line.state()))
                    .append(' ')
                    .append(messages.text("readiness.item." + line.item() + ".label"))
                    .append(": ")
                    .append(messages.text("readiness.state." + line.state() + ".label"))
                    .append('\n');
            line.findings()
                    .forEach(finding ->
                            text.append("      ").append(told(finding)).append('\n'));
        }
        return text.append(messages.text(
                        "readiness.sum.text",
                        messages.formats().count(readiness.stopping().size()),
                        messages.formats().count(readiness.toAccept().size())))
                .append('\n')
                .toString();
    }

    private String head() {
        Messages messages = words.messages();
        String key = words.board().preparation().isOpen() ? "readiness.open.text" : "readiness.ready.text";
        return messages.text(key, words.board().election().ward().name());
    }

    private String told(ReadinessFinding finding) {
        String stops = finding.stops() ? words.messages().text("readiness.stops.text") + " " : "";
        return stops + words.finding(finding) + " [" + finding.rule().code() + "]";
    }

    private static String sign(Readiness.State state) {
        return switch (state) {
            case DONE -> "[x]";
            case WAITING -> "[…]";
            case DOUBTFUL -> "[?]";
            case MISSING -> "[ ]";
        };
    }
}
