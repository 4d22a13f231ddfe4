package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ClosingRule;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.Instant;
import java.util.Optional;

/** What is said beside the fields of a closing record while they are typed: shares, failed checks, other figures. */
record ClosingPrompt(
        ClosingForm form,
        ClosingChecks checks,
        ClosingComparisonPane comparison,
        ClosingDifferences differences,
        Messages messages) {
    void tell(TypedFigures typed) {
        EntryWords words = new EntryWords(messages);
        form.clearErrors();
        for (ClosingField field : ClosingField.values()) {
            form.note(
                    field,
                    typed.rate(field)
                            .map(rate -> messages.text(
                                    "closing." + field + ".share",
                                    messages.formats().percent(rate.percent())))
                            .orElse(""));
            if (typed.isFaulty(field)) {
                form.showError(field, words.wrong("TB-E04", ""));
            }
        }
        for (ClosingRule rule : ClosingRule.values()) {
            if (!ClosingField.comparedBy(rule).isEmpty() && typed.check(rule) == TypedFigures.Check.FAILS) {
                form.showError(ClosingField.of(rule), words.wrong(rule.code(), ""));
            }
        }
        checks.show(typed, messages);
    }

    /** Compares with what is known elsewhere: the list, the last hourly count, the other ballots. */
    void compare(StationTurnout turnout, Ballot ballot, TypedFigures typed, Board board, Instant now) {
        ClosingWords words = new ClosingWords(messages, board);
        Optional<Integer> voted = typed.number(ClosingField.VOTED);
        form.note(ClosingField.LIST, words.list(turnout, ballot, now, typed.number(ClosingField.LIST)));
        String last = words.lastCount(turnout, now, voted);
        boolean checked = typed.check(ClosingRule.VOTED_NOT_OVER_LIST) == TypedFigures.Check.FAILS;
        if (!checked && words.differsFromLastCount(turnout, now, voted)) {
            form.showDoubt(ClosingField.VOTED, last);
        } else if (!last.isEmpty()) {
            form.addNote(ClosingField.VOTED, last);
        }
        comparison.show(turnout, words);
        differences.show(turnout, words);
    }

    void tell(ClosingRule rule) {
        String sentence = new EntryWords(messages).wrong(rule.code(), "");
        if (rule == ClosingRule.REPLACING_NEEDS_A_REASON) {
            form.showReasonError(sentence);
        } else {
            form.showError(ClosingField.of(rule), sentence);
            form.focus(ClosingField.of(rule));
        }
    }

    void ask(ClosingField missing) {
        form.showError(missing, new EntryWords(messages).wrong("TB-E04", ""));
        form.focus(missing);
    }
}
