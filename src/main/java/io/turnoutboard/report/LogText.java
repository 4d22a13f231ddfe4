package io.turnoutboard.report;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.service.LogWords;
import java.util.ArrayList;
import java.util.List;

/** The day log as plain text for a terminal: one line for each thing that happened, the earliest first. */
public final class LogText {
    private final Messages messages;

    public LogText(Messages messages) {
        this.messages = messages;
    }

    /** The text, its lines ended by {@code \n}. */
    public String write(LogSheet sheet) {
        List<String> lines = new ArrayList<>();
        if (sheet.election().purpose().isRehearsal()) {
            lines.add(messages.text("purpose." + sheet.election().purpose().name() + ".ribbon"));
        }
        Formats formats = messages.formats();
        lines.add(messages.text(
                "log.report.title",
                sheet.election().ward().name(),
                formats.paperDate(sheet.election().date()),
                formats.count(sheet.lines().size())));
        lines.add("");
        TextTable table = new TextTable("rllllr");
        table.row(
                messages.text("log.column.time"),
                messages.text("log.column.station"),
                messages.text("log.column.matter"),
                messages.text("log.column.detail"),
                messages.text("log.column.author"),
                messages.text("log.column.seq"));
        table.rule();
        LogWords words = sheet.words(messages);
        sheet.lines().forEach(line -> table.row(cells(sheet, line, words)));
        lines.addAll(table.lines());
        return String.join("\n", lines) + "\n";
    }

    private String[] cells(LogSheet sheet, LogLine line, LogWords words) {
        return new String[] {
            words.time(line.at()),
            words.place(line),
            words.title(line),
            sheet.detail(line, messages),
            words.author(line),
            messages.formats().count(line.seq())
        };
    }
}
