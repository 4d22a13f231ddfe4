package io.turnoutboard.service.paper;

import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ChangedFigure;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Papers and their standing in words, for screens and commands alike. */
public final class PaperWords {
    private final Messages messages;
    private final Board board;

    public PaperWords(Messages messages, Board board) {
        this.messages = messages;
        this.board = board;
    }

    /** The name of a kind in the language of the messages. */
    public static String kind(PaperKind kind, Messages messages) {
        return messages.text("paper.kind." + kind.id() + ".label");
    }

    public String kind(PaperStanding standing) {
        return kind(standing.paper().reserved().kind(), messages);
    }

    public String cutOff(PaperStanding standing) {
        return time(standing.paper().reserved().time());
    }

    /** When it was sealed as issued; blank where it was not. */
    public String issued(PaperStanding standing) {
        return standing.paper()
                .issue()
                .map(made -> time(made.origin().sealedAt()))
                .orElse("");
    }

    /** Who signs, and where the name is left for the pen, who issued it. */
    public String signer(PaperStanding standing) {
        String author = board.registry()
                .person(standing.paper().origin().author())
                .map(person -> person.name())
                .orElse("");
        return standing.paper()
                .issue()
                .map(made -> made.report().request().closing().signature().name())
                .filter(name -> !name.isBlank())
                .orElse(author);
    }

    /** Whether it holds, and if not, why and by what it is replaced. */
    public String standing(PaperStanding standing) {
        String key = "paper.standing." + standing.status().name().toLowerCase(Locale.ROOT) + ".text";
        return switch (standing.status()) {
            case OPEN, VALID -> messages.text(key);
            case VOID ->
                messages.text(
                        key,
                        standing.paper()
                                .voiding()
                                .map(RegisteredPaper.Voiding::reason)
                                .orElse(""));
            case CORRECTED -> messages.text(key, String.join("; ", changes(standing)));
            case REPLACED ->
                messages.text(key, standing.replacedBy().map(PaperNumber::text).orElse(""));
        };
    }

    /** The figures that were corrected since, old and new, in the order of the stations. */
    public List<String> changes(PaperStanding standing) {
        return standing.changed().stream().map(this::change).toList();
    }

    private String change(ChangedFigure figure) {
        String station = board.station(figure.station())
                .map(turnout -> turnout.station().name())
                .orElse(figure.station().value());
        String was = messages.formats().count(figure.was());
        String now =
                figure.now().isPresent() ? messages.formats().count(figure.now().getAsLong()) : "–";
        return switch (figure.matter()) {
            case COUNT ->
                messages.text(
                        "paper.change.count.text",
                        station,
                        figure.of().map(this::time).orElse(""),
                        was,
                        now);
            case LIST -> messages.text("paper.change.list.text", station, was, now);
            case CLOSING ->
                messages.text(
                        "paper.change.closing.text",
                        station,
                        figure.closing().map(this::closing).orElse(""),
                        was,
                        now);
        };
    }

    private String closing(ChangedFigure.ClosingFigure which) {
        return messages.text(
                "paper.change.closing." + which.part().name().toLowerCase(Locale.ROOT) + ".text",
                messages.text("ballot." + which.ballot() + ".label"));
    }

    private String time(Instant moment) {
        return messages.formats().time(board.election().localTime(moment).toLocalTime());
    }
}
