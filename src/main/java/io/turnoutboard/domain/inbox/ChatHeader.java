package io.turnoutboard.domain.inbox;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a chat puts before each message when several are copied: the clock of sending and the sender's name. Its time is
 * that of the message and never that of a count.
 */
record ChatHeader(StationWording wording) {
    private static final int FAR = 120;
    private static final String DATE = "\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?";
    private static final String CLOCK = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?: ?[ap]m)?";
    private static final String SENDER = "(?<sender>[^:\\d\\t]{1,40}:)?";
    private static final String TITLED = "(?:chi|anh|em|co|chu|bac|ong|ba|dc|dong chi|c|a)\\b[^:\\d\\t]{0,40}";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^\\s*\\[(?:" + DATE + ",? )?" + CLOCK + "(?:,? " + DATE + ")?\\] ?" + SENDER),
            Pattern.compile("^\\s*" + DATE + ",? " + CLOCK + " ?[–-] ?" + SENDER),
            Pattern.compile("^\\s*" + TITLED + ",? ?[(\\[]?(?:" + DATE + ",? )?" + CLOCK + "[)\\]]? ?:?(?=\\s*$)"),
            Pattern.compile("^\\s*" + TITLED + ",? ?[(\\[](?:" + DATE + ",? )?" + CLOCK + "[)\\]] ?:?"),
            Pattern.compile("^\\s*[^:\\d\\t]{1,40},? ?\\[" + DATE + ",? " + CLOCK + "\\] ?:?"),
            Pattern.compile("^\\s*" + CLOCK + " " + TITLED + ":"));

    /** How many characters of the line are its header; 0 where it has none. */
    int length(String line) {
        FoldedText folded = FoldedText.of(line.substring(0, Math.min(line.length(), FAR)));
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(folded.plain());
            if (matcher.find()) {
                return folded.origin(sender(matcher)
                        .filter(name -> !wording.book().named(name).isEmpty())
                        .map(name -> matcher.start("sender"))
                        .orElse(matcher.end()));
            }
        }
        return 0;
    }

    private static Optional<String> sender(Matcher matcher) {
        return matcher.namedGroups().containsKey("sender")
                ? Optional.ofNullable(matcher.group("sender"))
                : Optional.empty();
    }
}
