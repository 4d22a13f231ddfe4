package io.turnoutboard.service.paper;

import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.turnout.PaperStanding;

/** What the register says of a paper that somebody holds in their hands. */
public sealed interface PaperVerdict {
    /** The file is the issued one, byte for byte; whether its figures still hold stands in {@code standing}. */
    record Genuine(PaperStanding standing) implements PaperVerdict {}

    /** The code on it is that of an issued paper; what is printed around it must be compared with the file. */
    record CodeKnown(PaperStanding standing) implements PaperVerdict {}

    /** It was made from an issued paper and is not that paper any more. */
    record Altered(PaperNumber number) implements PaperVerdict {}

    /** A draft of this election: nothing was issued under it. */
    record Draft() implements PaperVerdict {}

    /** A paper of another election; {@code drill} is true where it is the drill from which this day took its registry. */
    record OfAnotherElection(boolean drill) implements PaperVerdict {}

    /** A picture of this election as it stood at a line of the ledger: it is no paper, and nothing in it is proved. */
    record Picture(long seq) implements PaperVerdict {}

    /** The register knows nothing of it. */
    record NotOurs() implements PaperVerdict {}
}
