package io.turnoutboard.service.paper;

import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import java.util.Optional;

/** What became of a paper that was to be issued. Expected failure is a value. */
public sealed interface IssueOutcome {
    /** Sealed as line {@code seq}: the paper exists, and this is its file. */
    record Issued(PaperNumber number, PaperRequest request, Optional<PaperNumber> replaces, long seq, PaperFile file)
            implements IssueOutcome {}

    /** Not issued, since the sealer would not have it: its code has a sentence under {@code refusal.<code>.text}. */
    record Refused(String code) implements IssueOutcome {}

    /**
     * Not issued: the journal's disk, the host or its archive failed. A number that was taken before stays open in the
     * register, to be completed or voided.
     *
     * @param code has a sentence under {@code paper.<code>.text}, or is the journal's
     */
    record Failed(String code, Optional<PaperNumber> taken) implements IssueOutcome {}
}
