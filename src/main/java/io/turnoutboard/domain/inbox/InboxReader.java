package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.inbox.Reading.Known;
import io.turnoutboard.domain.inbox.Reading.PassedOver;
import io.turnoutboard.domain.inbox.Reading.Passing;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text that wards sent: messages, also several with the heads of a chat, or cells of a spreadsheet. Each piece
 * of the text is a clear count, or unclear with its reason, or passed over; the pieces together are the text.
 */
public final class InboxReader {
    /** The numbers of tables' totals begin here, those of messages at 0. */
    private static final int TABLE_SUMS = 1_000_000;

    private final StationBook book;
    private final ChatHeader chat;
    private final LineReader lines;
    private final TableReader tables;
    private final List<Draft> drafts = new ArrayList<>();
    private int message;
    private int tableSum = TABLE_SUMS;

    private InboxReader(Board board) {
        book = new StationBook(board);
        StationWording wording = new StationWording(book);
        chat = new ChatHeader(wording);
        lines = new LineReader(wording, SlotTimes.of(board), largestList(board));
        tables = new TableReader(lines);
    }

    /**
     * The pieces of a text, in order.
     *
     * @param atHand the cut-off whose counts are being keyed, for pieces that give no time
     */
    public static List<Piece> read(String text, Board board, Optional<LocalTime> atHand) {
        InboxReader reader = new InboxReader(board);
        reader.draft(TextLine.of(text));
        List<Draft> drafts = Scope.applied(Joining.applied(reader.drafts));
        FigureReader figures = new FigureReader(board, reader.book, atHand, largestList(board));
        List<Reading> readings =
                drafts.stream().map(draft -> reading(draft, figures)).toList();
        return pieces(text, drafts, new CrossCheck(drafts, readings).checked());
    }

    /** The one station that a person means by a number, "KV 7" or the name of its place; empty where it could be several. */
    public static Optional<Station> station(String text, Board board) {
        String plain = text.strip();
        if (plain.matches("\\d{1,4}")) {
            return board.station(Integer.parseInt(plain)).map(StationTurnout::station);
        }
        StationBook book = new StationBook(board);
        return LineScan.of(plain, new StationWording(book)).mentions().stream()
                .reduce(Mention::with)
                .filter(mention -> mention.stations().size() == 1)
                .flatMap(mention -> book.station(mention.stations().iterator().next()))
                .map(StationTurnout::station);
    }

    private static int largestList(Board board) {
        return board.stations().stream()
                .mapToInt(station ->
                        station.rollAt(board.election().at(LocalTime.MAX)).voters())
                .max()
                .orElse(0);
    }

    private void draft(List<TextLine> all) {
        int at = 0;
        while (at < all.size()) {
            List<TextLine> column = BareColumn.from(all, at);
            List<TextLine> table = table(all, at);
            if (!column.isEmpty()) {
                drafts.addAll(new BareColumn(column, book, tableSum++).drafts());
                at += column.size();
            } else if (!table.isEmpty()) {
                drafts.addAll(tables.read(table, message, tableSum));
                tableSum += 1
                        + table.stream()
                                .mapToInt(line -> line.text().length())
                                .max()
                                .orElse(0);
                at += table.size();
            } else {
                draft(all.get(at++));
            }
        }
    }

    private static List<TextLine> table(List<TextLine> all, int at) {
        int end = at;
        while (end < all.size() && all.get(end).hasCells()) {
            end++;
        }
        return all.subList(at, end);
    }

    private void draft(TextLine line) {
        if (line.isBlank()) {
            return;
        }
        int head = chat.length(line.text());
        String rest = line.text().substring(head);
        if (head > 0) {
            message++;
            drafts.add(new Draft.Opening(new Span(line.from(), line.from() + head)));
        }
        if (!rest.isBlank()) {
            Span span = new Span(line.from() + head, line.next());
            List<Draft> read = lines.read(rest, line.from() + head, span, message);
            message += read.getFirst() instanceof Draft.Opening ? 1 : 0;
            drafts.addAll(read);
        }
    }

    private static Reading reading(Draft draft, FigureReader figures) {
        return switch (draft) {
            case Draft.Figure figure -> figures.read(figure);
            case Draft.Passed passed -> new PassedOver(passed.why());
            case Draft.Opening opening -> new PassedOver(Passing.CHAT_HEADER);
            case Draft.Heading heading -> heading(heading);
            case Draft.Total total -> new PassedOver(Passing.TOTAL_AGREES);
        };
    }

    private static Reading heading(Draft.Heading heading) {
        return heading.timing()
                .doubt()
                .<Reading>map(doubt -> new Reading.Unclear(doubt, List.of(), Known.NOTHING))
                .orElse(new PassedOver(Passing.TIME_FOR_OTHERS));
    }

    /** What lies between two drafts, blank lines, belongs to the one before; the first piece begins the text. */
    private static List<Piece> pieces(String text, List<Draft> drafts, List<Reading> readings) {
        if (drafts.isEmpty()) {
            Reading nothing = new PassedOver(Passing.NO_FIGURES);
            return text.isEmpty() ? List.of() : List.of(new Piece(0, text.length(), text, nothing));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < drafts.size(); i++) {
            boolean last = i == drafts.size() - 1;
            int to = last ? text.length() : drafts.get(i + 1).span().from();
            pieces.add(new Piece(from, to, text.substring(from, to), readings.get(i)));
            from = to;
        }
        return pieces;
    }
}
