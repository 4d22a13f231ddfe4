package io.turnoutboard.service.paper;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The port to whoever lays a paper out. The same request, board and origin give the same bytes, everywhere. */
public interface PaperPress {
    /** The version of the templates, which the ledger keeps with each paper: another version may lay it out otherwise. */
    String template();

    /** Pages for beside the machine as a PDF file. Not for the FX thread. */
    byte[] guide(Guide guide);

    /**
     * First passwords on slips that are cut apart, as a PDF file. Not for the FX thread.
     *
     * @param madeAt when they were given
     */
    byte[] passwordSlips(List<PasswordSlip> slips, Board board, Instant madeAt);

    /** The same figures as files for a spreadsheet. */
    PaperTables tables();

    /** The headings of the form under which a person may write, in their order; none for a paper of figures alone. */
    List<PaperHeading> headings(PaperRequest request, Board board);

    /**
     * The paper as a PDF/A-3a file, with its figures as CSV inside. Takes some hundred milliseconds: not for the FX
     * thread.
     *
     * @param origin none for a draft, which has no number and proves nothing
     */
    byte[] pdf(PaperRequest request, Board board, Optional<PaperOrigin> origin);
}
