package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why something was not done, in a sentence with its code. */
record RefusalWords(Messages messages) {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalWords.class);

    String of(FolderException refusal) {
        String own = "restoring." + refusal.code() + ".text";
        String sentence = messages.containsKey(own)
                ? messages.text(own, refusal.details().toArray(String[]::new))
                : FolderSentence.of(refusal, messages);
        return messages.text("finding.line.text", sentence, refusal.code());
    }

    /** What nobody foresaw; the log has the rest. */
    String unexpected(Throwable cause) {
        LOG.error("Restoring failed", cause);
        return messages.text("restoring.unexpected.text");
    }
}
