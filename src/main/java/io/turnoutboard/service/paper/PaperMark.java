package io.turnoutboard.service.paper;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperNumber;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line within a paper's file that says of which election and number it is. It proves nothing, as anybody can write
 * it; it tells from which paper an altered file was made.
 */
public record PaperMark(ElectionId election, Optional<PaperNumber> number) {
    private static final Pattern FORM =
            Pattern.compile("TB-PAPER-1 ([0-9a-f-]{36}) (?:(ubbc|party) ([1-9][0-9]{0,3})|draft)");

    public String text() {
        return "TB-PAPER-1 " + election + " "
                + number.map(given -> given.letterhead().id() + " " + given.number())
                        .orElse("draft");
    }

    public boolean isDraft() {
        return number.isEmpty();
    }

    /** The mark of an election in a file's bytes; none where there is none, or the file was packed anew. */
    static Optional<PaperMark> in(byte[] file, ElectionId election) {
        Matcher matcher = FORM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            if (matcher.group(1).equals(election.toString())) {
                return Optional.of(new PaperMark(election, number(matcher)));
            }
        }
        return Optional.empty();
    }

    /** The election whose mark a file bears; none where it bears none that can be read. */
    static Optional<ElectionId> election(byte[] file) {
        Matcher matcher = FORM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        try {
            return matcher.find() ? Optional.of(ElectionId.of(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PaperNumber> number(Matcher matcher) {
        return matcher.group(2) == null
                ? Optional.empty()
                : Optional.of(new PaperNumber(Letterhead.of(matcher.group(2)), Integer.parseInt(matcher.group(3))));
    }
}
