package io.turnoutboard.report.paper;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.report.BoardCsv;
import io.turnoutboard.report.BoardReport;
import io.turnoutboard.report.sheet.SheetCsv;
import io.turnoutboard.service.paper.Guide;
import io.turnoutboard.service.paper.PaperHeading;
import io.turnoutboard.service.paper.PaperMark;
import io.turnoutboard.service.paper.PaperOrigin;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.service.paper.PaperTables;
import io.turnoutboard.service.paper.PasswordSlip;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes every kind of official paper. */
public final class OfficialPapers implements PaperPress {
    /** To be raised with every change of how a paper looks. */
    private static final String TEMPLATE = "3";

    private final PaperTables tables = new PaperTableFiles();

    /** Made with the first paper: a program that makes none need not wait for it. */
    private static final class Templates {
        static final PaperTemplates ALL = new PaperTemplates();
    }

    @Override
    public byte[] guide(Guide guide) {
        return GuidePages.pdf(guide);
    }

    @Override
    public byte[] passwordSlips(List<PasswordSlip> slips, Board board, Instant madeAt) {
        return new PasswordSlips(board).pdf(Templates.ALL, slips, madeAt);
    }

    @Override
    public PaperTables tables() {
        return tables;
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public byte[] pdf(PaperRequest request, Board board, Optional<PaperOrigin> origin) {
        Map<String, Object> values = values(request, board, origin);
        String xhtml = xhtml(request, values);
        PaperIdentity identity = new PaperIdentity(
                String.valueOf(values.get("title")),
                String.valueOf(values.get("subject")),
                board.election().ward().issuer(),
                new PaperMark(board.election().id(), origin.map(PaperOrigin::number)).text(),
                request.cutOff());
        return PaperPdf.write(xhtml, identity, figures(request, board));
    }

    @Override
    public List<PaperHeading> headings(PaperRequest request, Board board) {
        PaperRequest blank = request.withTexts(new TreeMap<>());
        return FormHeadings.of(xhtml(blank, values(blank, board, Optional.empty())));
    }

    private static String xhtml(PaperRequest request, Map<String, Object> values) {
        return Templates.ALL.fill(request.kind().id() + ".html", values);
    }

    private static Map<String, Object> values(PaperRequest request, Board board, Optional<PaperOrigin> origin) {
        Map<String, Object> values = new HashMap<>(PaperHead.of(request, board, origin));
        values.putAll(content(request, board, origin));
        return values;
    }

    private static Map<String, Object> content(PaperRequest request, Board board, Optional<PaperOrigin> origin) {
        return switch (request.kind()) {
            case QUICK -> new QuickPaper(request, board).values();
            case MISSING -> new TablePapers(request, board).missing();
            case PROGRESS -> new TablePapers(request, board).progress();
            case RANKING -> new TablePapers(request, board).ranking();
            case CORRECTIONS -> new DayPapers(request, board).corrections();
            case OPENING -> new DayPapers(request, board).opening();
            case INCIDENTS -> new DayPapers(request, board).incidents();
            case CLOSING -> new DayPapers(request, board).closing();
            case STATION -> new DayPapers(request, board).station();
            case HANDOVER -> new HandoverPaper(request, board, origin.map(PaperOrigin::checkpoint)).values();
            case BLANK -> new BlankPaper(request, board).values();
        };
    }

    /** What a paper says as a file inside it; an empty sheet says nothing. */
    private static Optional<PaperAttachment> figures(PaperRequest request, Board board) {
        Messages vietnamese = Messages.of(Language.VIETNAMESE);
        Optional<String> csv = switch (request.kind()) {
            case QUICK, MISSING, PROGRESS, RANKING ->
                Optional.of(new BoardCsv(vietnamese).write(BoardReport.of(board, request.cutOff())));
            case CORRECTIONS, OPENING, INCIDENTS, CLOSING, STATION, HANDOVER ->
                Optional.of(new SheetCsv(',', board.election().zone()).write(PaperSheets.of(request, board)));
            case BLANK -> Optional.empty();
        };
        return csv.map(text -> new PaperAttachment("so-lieu.csv", "Số liệu của văn bản này", text));
    }
}
