package io.turnoutboard.report;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CellLine;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.LogWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history of one cell as plain text for a terminal: what holds, then every line, the earliest first. */
public final class CellText {
    private final Messages messages;

    public CellText(Messages messages) {
        this.messages = messages;
    }

    /** The text, its lines ended by {@code \n}. */
    public String write(CellSheet sheet) {
        LogWords words = new LogWords(messages, sheet.board());
        List<String> lines = new ArrayList<>();
        if (sheet.board().election().purpose().isRehearsal()) {
            lines.add(messages.text(
                    "purpose." + sheet.board().election().purpose().name() + ".ribbon"));
        }
        lines.add(messages.text(
                "history.title",
                Integer.toString(sheet.station().number()),
                sheet.station().place().name(),
                messages.formats().paperMoment(sheet.board().election().localTime(sheet.time()))));
        lines.add(holds(sheet));
        lines.add("");
        lines.addAll(table(sheet, words).lines());
        return String.join("\n", lines) + "\n";
    }

    private String holds(CellSheet sheet) {
        if (sheet.isMasked()) {
            return messages.text("report.status.masked");
        }
        return sheet.holds()
                .map(tally -> messages.text(
                        "history.holds.text",
                        messages.formats().count(tally.voted()),
                        messages.formats().count(sheet.list()),
                        messages.formats().count(tally.seq())))
                .orElseGet(() -> messages.text("cell.figure.none"));
    }

    private TextTable table(CellSheet sheet, LogWords words) {
        TextTable table = new TextTable("rlrllllll");
        table.row(
                messages.text("log.column.seq"),
                messages.text("log.column.matter"),
                messages.text("history.voted.column"),
                messages.text("history.state.column"),
                messages.text("log.column.author"),
                messages.text("history.desk.column"),
                messages.text("history.made.column"),
                messages.text("history.sealed.column"),
                messages.text("history.reason.column"));
        table.rule();
        sheet.lines().forEach(said -> table.row(cells(said, sheet, words)));
        return table;
    }

    private String[] cells(CellLine said, CellSheet sheet, LogWords words) {
        Optional<Tally.Origin> origin = said.line().origin();
        return new String[] {
            messages.formats().count(said.line().seq()),
            words.title(said.line()),
            sheet.isMasked() ? "–" : messages.formats().count(said.tally().voted()),
            state(said),
            words.author(said.line()),
            words.desk(said.line()),
            second(origin.map(Tally.Origin::madeAt), sheet),
            second(origin.map(Tally.Origin::sealedAt), sheet),
            sheet.isMasked() ? "" : said.reason()
        };
    }

    private String state(CellLine said) {
        if (said.selfApproved()) {
            return messages.text("log.selfApproved.text");
        }
        return said.state() == CellLine.State.ACT
                ? ""
                : messages.text("cell.state." + said.state().name() + ".label");
    }

    private String second(Optional<Instant> at, CellSheet sheet) {
        return at.map(time -> messages.formats()
                        .timeOfDay(sheet.board().election().localTime(time).toLocalTime()))
                .orElse("–");
    }
}
