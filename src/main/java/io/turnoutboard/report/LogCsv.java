package io.turnoutboard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.report.sheet.SheetCsv;
import io.turnoutboard.service.LogWords;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The day log as CSV for a spreadsheet, in the same form as {@link BoardCsv}. */
public final class LogCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS =
            List.of("time", "station", "kind", "matter", "detail", "author", "desk", "keyed", "sealed", "seq");

    private final Messages messages;

    public LogCsv(Messages messages) {
        this.messages = messages;
    }

    /** The whole file as text, its byte order mark included. */
    public String write(LogSheet sheet) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> messages.text("log.column." + column))
                    .toList());
            LogWords words = sheet.words(messages);
            sheet.lines().forEach(line -> csv.writeRecord(cells(sheet, line, words)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private List<String> cells(LogSheet sheet, LogLine line, LogWords words) {
        return List.of(
                sheet.minute(line.at()),
                LogSheet.number(line).map(Object::toString).orElse(""),
                messages.text("log.kind." + line.kind().id() + ".label"),
                words.title(line),
                SheetCsv.harmless(sheet.detail(line, messages)),
                SheetCsv.harmless(words.author(line)),
                SheetCsv.harmless(words.desk(line)),
                LogSheet.keyedAt(line).map(sheet::second).orElse(""),
                LogSheet.sealedAt(line).map(sheet::second).orElse(""),
                Long.toString(line.seq()));
    }
}
