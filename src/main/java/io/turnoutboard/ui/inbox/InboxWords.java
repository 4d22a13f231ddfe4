package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.inbox.Reading;
import io.turnoutboard.domain.inbox.Reading.Caution;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.service.EntryProgress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a row says of itself in one language. */
record InboxWords(Messages messages) {
    /** The word for how the row stands. */
    String state(InboxRow row) {
        String word = row.state().name();
        if (row.state().isClear() && !row.review().findings().isEmpty()) {
            word = row.review().asksForReason() ? "ASKS" : "STOPPED";
        }
        return messages.text("inbox.state." + word);
    }

    /** Everything that a person should know of the row, the most pressing first. */
    String said(InboxRow row) {
        List<String> sentences = new ArrayList<>();
        switch (row.fate()) {
            case InboxFate.Kept kept -> sentences.add(stage(kept.progress()));
            case InboxFate.NotSaved failed -> sentences.add(messages.text("inbox.notSaved.text", failed.code()));
            case InboxFate.Open open -> {}
        }
        if (row.state().isClear()) {
            row.review().findings().forEach(finding -> sentences.add(rule(finding)));
        }
        if (row.isOpen()) {
            sentences.addAll(reading(row));
        }
        return String.join(" ", sentences);
    }

    private String stage(EntryProgress progress) {
        String number = progress.seq().stream()
                .mapToObj(messages.formats()::count)
                .findFirst()
                .orElse("");
        String reason = progress.reason().isEmpty() ? "" : messages.text("refusal." + progress.reason() + ".text");
        return messages.text("inbox.stage." + progress.stage().name(), number, reason);
    }

    private String rule(Finding finding) {
        String against = finding.against().isPresent()
                ? messages.formats().count(finding.against().getAsLong())
                : "";
        String code = finding.rule().code();
        return messages.text("finding.line.text", code, messages.text("rule." + code + ".clerk", against));
    }

    private List<String> reading(InboxRow row) {
        return switch (row.piece().reading()) {
            case Reading.Counted counted -> counted(counted, row);
            case Reading.Unclear unclear -> row.state() == InboxState.UNCLEAR ? List.of(doubt(unclear)) : more(row);
            case Reading.PassedOver passed ->
                row.state() == InboxState.PASSED
                        ? List.of(messages.text("passing." + passed.why().name() + ".text"))
                        : more(row);
        };
    }

    private String doubt(Reading.Unclear unclear) {
        String[] values = unclear.values().stream().map(this::value).toArray(String[]::new);
        String code = unclear.doubt().code();
        return messages.text("finding.line.text", code, messages.text("doubt." + code + ".text", values));
    }

    private String value(String number) {
        return number.contains(".")
                ? messages.formats().percent(new BigDecimal(number))
                : messages.formats().count(Long.parseLong(number));
    }

    private List<String> counted(Reading.Counted counted, InboxRow row) {
        List<String> sentences = new ArrayList<>(more(row));
        for (Caution caution : counted.cautions()) {
            if (caution != Caution.TIME_BY_DEFAULT || row.isTimeByDefault()) {
                sentences.add(messages.text("caution." + caution.name() + ".text"));
            }
        }
        sentences.addAll(parts(row.request().parts()));
        return sentences;
    }

    private List<String> more(InboxRow row) {
        List<String> sentences = new ArrayList<>();
        if (row.review().cumulative().isPresent()) {
            int sum = row.review().cumulative().getAsInt();
            sentences.add(
                    messages.text("inbox.increase.text", messages.formats().count(sum)));
        }
        if (row.isAlreadyThere()) {
            sentences.add(messages.text("inbox.same.text"));
        }
        return sentences;
    }

    private List<String> parts(TallyParts parts) {
        return Stream.of(
                        parts.mobileBox().stream().mapToObj(box -> part("inbox.mobileBox.text", box)),
                        parts.men().stream().mapToObj(men -> part("inbox.men.text", men)),
                        parts.women().stream().mapToObj(women -> part("inbox.women.text", women)))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String part(String key, int number) {
        return messages.text(key, messages.formats().count(number));
    }
}
