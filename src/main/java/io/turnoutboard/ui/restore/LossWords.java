package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.LeftWords;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.service.backup.RestoreView;
import java.util.ArrayList;
import java.util.List;

/** What a restore would lose, in the words of one language. Pure. */
record LossWords(Messages messages, RestoreView view) {
    /** True where a person must say that they understand. */
    boolean isAnything() {
        return view.loss().newEpoch();
    }

    private boolean isSeen() {
        return view.loss().lostUpto().isPresent();
    }

    /** The loss in a sentence, or that there is none. */
    String title() {
        if (!isAnything()) {
            return messages.text("restoring.loss.none");
        }
        return isSeen()
                ? messages.text("restoring.loss.seen", lost(), first(), last())
                : messages.text("restoring.loss.unknown", since());
    }

    /** What is known besides: what comes back by itself, and what is on paper. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (isAnything()) {
            notes.add(messages.text("restoring.loss.sent"));
        }
        if (!view.loss().papers().isEmpty()) {
            notes.add(messages.text(
                    "restoring.loss.papers", String.join(", ", view.loss().papers())));
        }
        if (!view.loss().lines().isEmpty()) {
            notes.add(messages.text(
                    "restoring.loss.readable", count(view.loss().lines().size())));
        }
        return List.copyOf(notes);
    }

    String accept() {
        return isSeen()
                ? messages.text("restoring.accept.seen", lost(), first(), last())
                : messages.text("restoring.accept.unknown", since());
    }

    /** The button says what it does. */
    String button() {
        String upto = count(view.upto());
        if (!isAnything()) {
            return messages.text("restoring.restore.clean", upto);
        }
        return isSeen()
                ? messages.text("restoring.restore.seen", upto, lost())
                : messages.text("restoring.restore.unknown", upto);
    }

    String number(SealedEntry line) {
        return count(line.seq());
    }

    String sealed(SealedEntry line) {
        return new ReadingWords(messages, view).shortMoment(line.seal().sealedAt());
    }

    /** What a line says, and where it was refused by which rule. */
    String what(SealedEntry line) {
        EntryBody body = line.entry().body().decode();
        String said = new LeftWords(messages, board()).text(body);
        if (body instanceof EntryBody.OfPaper paper) {
            said = messages.text("finding.line.text", said, paper.number().text());
        }
        return line.isAccepted()
                ? said
                : messages.text(
                        "finding.line.text",
                        said,
                        messages.text("restoring.line.refused", line.seal().reason()));
    }

    String who(SealedEntry line) {
        PersonId author = line.entry().head().author();
        return log().person(author);
    }

    private LogWords log() {
        return new LogWords(messages, board());
    }

    private Board board() {
        return view.backup().board();
    }

    private String since() {
        return new ReadingWords(messages, view).since();
    }

    private String lost() {
        return count(view.loss().lostUpto().orElseThrow() - view.upto());
    }

    private String first() {
        return count(view.upto() + 1);
    }

    private String last() {
        return count(view.loss().lostUpto().orElseThrow());
    }

    private String count(long number) {
        return messages.formats().count(number);
    }
}
