package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.service.paper.PaperHeading;
import java.util.List;

/**
 * A draft that was made: of which request and up to which line of the ledger, and what the form itself says under its
 * headings.
 */
record PreparedPaper(PaperRequest request, long seq, PaperFile file, List<PaperHeading> headings) {
    PreparedPaper {
        headings = List.copyOf(headings);
    }
}
