package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Proposal;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.ui.cell.CorrectionCard.Buttons;
import io.turnoutboard.ui.cell.CorrectionCard.Figure;
import io.turnoutboard.ui.cell.CorrectionCard.Shown;
import java.util.Optional;

/** A waiting correction in words, and whether the person here may decide on it. */
record CorrectionWords(Messages messages, CellSight sight, CellKeeping keeping) {
    Shown of(Proposal<Tally> proposal) {
        CellWords words = new CellWords(messages, sight.board());
        int next = proposal.value().voted();
        Optional<Integer> old = seen(proposal).map(Tally::voted);
        return new Shown(
                words.origin(proposal.origin(), proposal.seq()),
                messages.text("cell.reason.text", proposal.value().reason()),
                old.map(voted -> figure(voted, words)).orElseGet(() -> new Figure("–", "")),
                figure(next, words),
                old.map(voted -> messages.formats().change((long) next - voted)).orElse(""),
                new EffectWords(messages, sight).of(next),
                buttons(proposal));
    }

    /** The count that the author of the correction saw. */
    private Optional<Tally> seen(Proposal<Tally> proposal) {
        return sight.cell().flatMap(cell -> cell.tally(proposal.replaces().orElse(-1)));
    }

    private Figure figure(int voted, CellWords words) {
        return new Figure(words.count(voted), words.percent(sight.rate(voted)));
    }

    private Buttons buttons(Proposal<Tally> proposal) {
        Optional<String> whyNot = keeping.whyNot(decided(proposal, true));
        boolean own = sight.isOwn(proposal.origin());
        return new Buttons(
                messages.text(own && whyNot.isEmpty() ? "cell.approveOwn.button" : "cell.approve.button"),
                whyNot,
                keeping.whyNot(decided(proposal, false)));
    }

    private ProposalDecided decided(Proposal<Tally> proposal, boolean approved) {
        return new ProposalDecided(sight.station().id(), sight.time(), proposal.seq(), approved, "");
    }
}
