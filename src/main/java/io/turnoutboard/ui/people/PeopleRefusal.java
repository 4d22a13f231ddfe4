package io.turnoutboard.ui.people;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.NotEnrolledException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why something about people was not done, in a sentence with its code. */
record PeopleRefusal(Messages messages) {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleRefusal.class);

    /** What came of an entry; empty where it was kept. */
    String of(EntryOutcome outcome) {
        return switch (outcome) {
            case EntryOutcome.Saved _ -> "";
            case EntryOutcome.Refused(var code) -> messages.text("staff.refused.text", why(code), code);
            case EntryOutcome.NotSaved(var code) -> messages.text("staff.refused.text", why(code), code);
        };
    }

    String of(Throwable cause) {
        if (cause instanceof NotEnrolledException refused) {
            String key = refused.inLedger() ? "staff.refused.noPassword" : "staff.refused.text";
            return messages.text(key, why(refused.code()), refused.code());
        }
        LOG.error("Something about people failed", cause);
        return messages.text("lock.unexpected.text");
    }

    private String why(String code) {
        return Stream.of("refusal." + code + ".text", "signIn." + code + ".text", "entry." + code + ".text")
                .filter(messages::containsKey)
                .findFirst()
                .map(messages::text)
                .orElseGet(() -> messages.text("staff.refused.other"));
    }
}
