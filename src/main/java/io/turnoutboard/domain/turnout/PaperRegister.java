package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberVoided;
import io.turnoutboard.domain.ledger.EntryBody.ReportIssued;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperNumber;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The register of papers ("sổ đăng ký văn bản"): every number that was ever taken, in order, and what became of it. */
public final class PaperRegister {
    static final PaperRegister EMPTY = new PaperRegister(new TreeMap<>());

    private final SortedMap<PaperNumber, RegisteredPaper> papers;

    private PaperRegister(SortedMap<PaperNumber, RegisteredPaper> papers) {
        this.papers = papers;
    }

    /** Every number that was taken, by letterhead and then by number. */
    public Collection<RegisteredPaper> papers() {
        return Collections.unmodifiableCollection(papers.values());
    }

    public Optional<RegisteredPaper> paper(PaperNumber number) {
        return Optional.ofNullable(papers.get(number));
    }

    /** The paper whose file has these bytes. */
    public Optional<RegisteredPaper> paper(Hash hash) {
        return papers.values().stream()
                .filter(paper -> paper.hash().filter(hash::equals).isPresent())
                .findFirst();
    }

    /** The papers that were issued, in the order of their seals. */
    public List<RegisteredPaper.Issue> issues() {
        return papers.values().stream()
                .flatMap(paper -> paper.issue().stream())
                .sorted(Comparator.comparingLong(RegisteredPaper.Issue::seq))
                .toList();
    }

    /** The number after the last one that was taken under this head. */
    public PaperNumber next(Letterhead letterhead) {
        int last = papers.keySet().stream()
                .filter(number -> number.letterhead() == letterhead)
                .mapToInt(PaperNumber::number)
                .max()
                .orElse(0);
        return new PaperNumber(letterhead, last + 1);
    }

    PaperRegister with(long seq, PaperNumberReserved reserved, Tally.Origin origin) {
        return with(new RegisteredPaper(seq, reserved, origin, Optional.empty(), Optional.empty()));
    }

    PaperRegister with(long seq, ReportIssued issued, Tally.Origin origin) {
        return paper(issued.number())
                .map(paper -> with(paper.with(new RegisteredPaper.Issue(seq, issued, origin))))
                .orElse(this);
    }

    PaperRegister with(long seq, PaperNumberVoided voided, Tally.Origin origin) {
        return paper(voided.number())
                .map(paper -> with(paper.with(new RegisteredPaper.Voiding(seq, voided.reason(), origin))))
                .orElse(this);
    }

    private PaperRegister with(RegisteredPaper paper) {
        SortedMap<PaperNumber, RegisteredPaper> more = new TreeMap<>(papers);
        more.put(paper.number(), paper);
        return new PaperRegister(more);
    }

    PaperRegister knownAt(long seq) {
        SortedMap<PaperNumber, RegisteredPaper> known = new TreeMap<>();
        papers.values().forEach(paper -> paper.knownAt(seq).ifPresent(then -> known.put(then.number(), then)));
        return new PaperRegister(known);
    }

    /** Equal registers say the same of the same numbers. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PaperRegister that && papers.equals(that.papers);
    }

    @Override
    public int hashCode() {
        return papers.hashCode();
    }

    @Override
    public String toString() {
        return papers.toString();
    }
}
