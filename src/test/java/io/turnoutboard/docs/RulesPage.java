package io.turnoutboard.docs;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.ClosingRule;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.ReadinessRule;
import io.turnoutboard.domain.turnout.ReadyReason;
import io.turnoutboard.domain.turnout.TallyRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The page of all rules, as the code and the message files have them: nobody writes it by hand. */
final class RulesPage {
    private static final String BEGINNING = """
        # Rules

        Made from the code by `mvn -q test -Dtest=RulesPageTest -Drules.write=true`; do not change it by hand.

        What stops is not kept. What needs a reason is kept with one, and the sealer asks for it too. What asks is kept \
        with a reason as well, but only the desk asks: it depends on what other stations have reported, and the sealer \
        refuses nothing for it. How each is judged stands in `TallyRules`, `PlausibilityRules`, `CutOffRules`, \
        `ClosingRules` and `SealingRules`; the codes never change. *n* is a figure; = stands for the same words.

        | Code | Kind | Judged by | Người nhập | Người phụ trách | Clerk | Supervisor |
        |---|---|---|---|---|---|---|
        """;
    private static final String REASONS = """

        ## Ready reasons

        A clerk chooses one of them, or writes another. The ledger keeps the words.

        | Lý do | Reason | Offered for |
        |---|---|---|
        """;

    private static final String READINESS = """

        ## Preparation

        What the checklist of the preparation finds. What stops keeps the day from opening; what is doubtful, or missing \
        where the day can do without, has to be accepted by a person, and the ledger keeps which it was. How each is judged \
        stands in `WardReadiness` and `StationReadiness`. *KVBP* is a station, *n* what it is about.

        | Code | Line | Weight | Tiếng Việt | English |
        |---|---|---|---|---|
        """;

    private final Messages vietnamese = Messages.of(Language.VIETNAMESE);
    private final Messages english = Messages.of(Language.ENGLISH);
    private final List<String> rows = new ArrayList<>();

    static String text() {
        return new RulesPage().page();
    }

    private String page() {
        for (TallyRule rule : TallyRule.values()) {
            add(rule.code(), words(rule.severity()), words(rule.judge()));
        }
        for (ClosingRule rule : ClosingRule.values()) {
            add(rule.code(), words(rule.severity()), words(TallyRule.Judge.DESK_AND_SEALER));
        }
        for (LedgerRule rule : LedgerRule.values()) {
            String key = "ledger." + rule.code() + ".text";
            String kind = rule == LedgerRule.STALE ? "disputed, if a count" : words(TallyRule.Severity.STOP);
            row(rule.code(), kind, "sealer", text(vietnamese, key), "=", text(english, key), "=");
        }
        String rules = String.join("", rows);
        rows.clear();
        for (ReadyReason reason : ReadyReason.values()) {
            row(text(vietnamese, reason.key()), text(english, reason.key()), fits(reason));
        }
        String reasons = String.join("", rows);
        rows.clear();
        for (ReadinessRule rule : ReadinessRule.values()) {
            String key = "readiness." + rule.code() + ".text";
            row(
                    rule.code(),
                    vietnamese.text("readiness.item." + rule.item() + ".label"),
                    words(rule.weight()),
                    vietnamese.text(key, "*KVBP*", "*n*"),
                    english.text(key, "*KVBP*", "*n*"));
        }
        return BEGINNING + rules + REASONS + reasons + READINESS + String.join("", rows);
    }

    private static String words(ReadinessRule.Weight weight) {
        return switch (weight) {
            case STOPS -> "stops";
            case MISSING -> "missing, can be accepted";
            case DOUBTFUL -> "doubtful";
        };
    }

    private void add(String code, String kind, String judge) {
        String clerk = "rule." + code + ".clerk";
        String supervisor = "rule." + code + ".supervisor";
        row(
                code,
                kind,
                judge,
                text(vietnamese, clerk),
                text(vietnamese, supervisor),
                text(english, clerk),
                text(english, supervisor));
    }

    private void row(String... cells) {
        rows.add("| " + String.join(" | ", cells) + " |\n");
    }

    private static String text(Messages messages, String key) {
        return messages.text(key, "*n*");
    }

    private static String fits(ReadyReason reason) {
        return Arrays.stream(TallyRule.values())
                .filter(reason::fits)
                .map(TallyRule::code)
                .collect(Collectors.joining(", "));
    }

    private static String words(TallyRule.Severity severity) {
        return switch (severity) {
            case STOP -> "stops";
            case NEEDS_REASON -> "needs a reason";
            case ASKS -> "asks";
        };
    }

    private static String words(TallyRule.Judge judge) {
        return switch (judge) {
            case DESK -> "desk";
            case DESK_AND_SEALER -> "desk, sealer";
        };
    }
}
