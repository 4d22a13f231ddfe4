package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.domain.turnout.LogMatter;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.ui.control.SheetColumn;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the log in one language; its words are made when they are first looked at, since a log has thousands. */
final class LogRow {
    private final LogLine line;
    private final LogWords words;
    private @Nullable SearchText searched;

    LogRow(LogLine line, LogWords words) {
        this.line = line;
        this.words = words;
    }

    static List<SheetColumn<LogRow>> columns() {
        return List.of(
                SheetColumn.figure("time", 4.4, row -> row.words.time(row.line.at())),
                SheetColumn.words("station", 6.2, row -> row.words.place(row.line)),
                SheetColumn.words("matter", 12.4, row -> row.words.title(row.line)),
                SheetColumn.words("detail", 0, row -> row.words.detail(row.line)),
                SheetColumn.words("author", 9.4, row -> row.words.author(row.line)),
                SheetColumn.wide("desk", 7.5, row -> row.words.desk(row.line)),
                SheetColumn.figure("seal", 7.6, LogRow::seal));
    }

    LogLine line() {
        return line;
    }

    boolean matches(SearchText sought) {
        SearchText made = searched;
        if (made == null) {
            made = SearchText.of(words.searched(line));
            searched = made;
        }
        return made.matches(sought);
    }

    /** True where it began and has not ended: an interruption, a mobile box that is out. */
    boolean isOpen() {
        return line.matter() instanceof LogMatter.Noted(var event, var counterpart)
                && counterpart.isEmpty()
                && switch (event.event()) {
                    case INTERRUPTED, MOBILE_BOX_OUT -> true;
                    case BOX_SHOWN_EMPTY,
                            FIRST_VOTER,
                            RESUMED,
                            MOBILE_BOX_BACK,
                            INCIDENT,
                            DIRECTION_ASKED,
                            DIRECTION_GIVEN -> false;
                };
    }

    /** True where it waits for a person. */
    boolean isWaiting() {
        return switch (line.matter()) {
            case LogMatter.Counted(var _, var state) -> state == LogMatter.CountState.WAITS;
            case LogMatter.CorrectionProposed(var proposal) -> proposal.isWaiting();
            case LogMatter.ListChangeProposed(var proposal) -> proposal.isWaiting();
            case LogMatter.Opened _,
                    LogMatter.Closed _,
                    LogMatter.Noted _,
                    LogMatter.CountWithdrawn _,
                    LogMatter.CountChosen _,
                    LogMatter.CorrectionDecided _,
                    LogMatter.ListChanged _,
                    LogMatter.ListChangeDecided _,
                    LogMatter.Prepared _,
                    LogMatter.Ended _,
                    LogMatter.PeopleChanged _,
                    LogMatter.Restored _,
                    LogMatter.FiguresRecorded _ -> false;
        };
    }

    /** True where it counts no more: replaced, withdrawn. */
    boolean isPast() {
        return switch (line.matter()) {
            case LogMatter.Counted(var _, var state) ->
                state == LogMatter.CountState.REPLACED || state == LogMatter.CountState.WITHDRAWN;
            case LogMatter.FiguresRecorded(var _, var holds) -> !holds;
            case LogMatter.Opened _,
                    LogMatter.Closed _,
                    LogMatter.Noted _,
                    LogMatter.CountWithdrawn _,
                    LogMatter.CountChosen _,
                    LogMatter.CorrectionProposed _,
                    LogMatter.CorrectionDecided _,
                    LogMatter.ListChanged _,
                    LogMatter.ListChangeProposed _,
                    LogMatter.Prepared _,
                    LogMatter.Ended _,
                    LogMatter.PeopleChanged _,
                    LogMatter.Restored _,
                    LogMatter.ListChangeDecided _ -> false;
        };
    }

    private String seal() {
        String seq = words.messages().formats().count(line.seq());
        return line.origin()
                .map(Tally.Origin::sealedAt)
                .map(at -> words.board().election().localTime(at))
                .map(LocalDateTime::toLocalTime)
                .map(at -> words.messages()
                        .text(
                                "daylog.seal.text",
                                seq,
                                words.messages().formats().time(at)))
                .orElse(seq);
    }
}
