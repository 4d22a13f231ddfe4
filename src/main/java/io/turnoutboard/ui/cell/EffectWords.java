package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CorrectionEffect;
import io.turnoutboard.domain.turnout.CorrectionEffect.Change;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.Standing;
import java.util.ArrayList;
import java.util.List;

/** What another value in a cell would do to the ward and to the rest of the station's day, a sentence each. */
record EffectWords(Messages messages, CellSight sight) {
    List<String> of(int voted) {
        CorrectionEffect effect =
                CorrectionEffect.of(sight.board(), sight.station().id(), sight.time(), voted, sight.now());
        CellWords words = words();
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text(
                "cell.effect.then.text",
                words.time(sight.time()),
                figures(effect.atItsTime().before()),
                figures(effect.atItsTime().after())));
        sentences.add(now(effect.now()));
        effect.own().forEach(finding -> sentences.add(sentence(finding)));
        effect.later()
                .forEach(later -> later.findings()
                        .forEach(finding -> sentences.add(messages.text(
                                "cell.effect.later.text",
                                words.time(later.tally().asOf()),
                                words.count(later.tally().voted()),
                                sentence(finding)))));
        sight.papers().forEach(paper -> sentences.add(messages.text("cell.effect.paper.text", paper)));
        return List.copyOf(sentences);
    }

    private String now(Change change) {
        return change.isNone()
                ? messages.text("cell.effect.nothing.text")
                : messages.text(
                        "cell.effect.now.text",
                        figures(change.before()),
                        figures(change.after()),
                        messages.formats()
                                .change(change.after().voted() - change.before().voted()));
    }

    private String figures(Standing standing) {
        return messages.text(
                "cell.effect.figures.text", words().count(standing.voted()), words().percent(standing.rate()));
    }

    private String sentence(Finding finding) {
        String code = finding.rule().code();
        String against =
                finding.against().isPresent() ? words().count(finding.against().getAsLong()) : "";
        String key = "cell.rule." + code + ".text";
        return messages.text(
                "finding.line.text",
                code,
                messages.containsKey(key)
                        ? messages.text(key, against)
                        : messages.text("cell.rule.other.text", against));
    }

    private CellWords words() {
        return new CellWords(messages, sight.board());
    }
}
