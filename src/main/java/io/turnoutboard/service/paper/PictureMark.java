package io.turnoutboard.service.paper;

import io.turnoutboard.domain.election.ElectionId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line within a picture's file that says of which election it is, and up to which line of its ledger. It proves
 * nothing, as anybody can write it; it keeps a drill's picture from passing for the day's by mistake.
 */
public record PictureMark(ElectionId election, long seq) {
    /** What the text of a PNG file that holds it is called. */
    public static final String KEYWORD = "Source";

    private static final Pattern FORM = Pattern.compile("TB-PICTURE-1 ([0-9a-f-]{36}) ([0-9]{1,15})");

    public String text() {
        return "TB-PICTURE-1 " + election + " " + seq;
    }

    /** The mark in a file's bytes; none where there is none that can be read. */
    static Optional<PictureMark> in(byte[] file) {
        Matcher matcher = FORM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        try {
            return matcher.find()
                    ? Optional.of(new PictureMark(ElectionId.of(matcher.group(1)), Long.parseLong(matcher.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
