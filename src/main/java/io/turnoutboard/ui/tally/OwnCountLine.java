package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.ui.control.KeptCount;
import io.turnoutboard.ui.control.KeptLine;
import io.turnoutboard.ui.control.KeptWords;
import java.time.LocalTime;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One count of this desk: once it is kept, with the three promises; before that, or where it never was, with a sentence. */
final class OwnCountLine extends VBox {
    private static final EntryId NOT_YET = new EntryId(new UUID(0, 0));
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    OwnCountLine(OwnCount count, Election election, Messages messages) {
        getStyleClass().add("own-count");
        LocalTime time = election.localTime(count.about().time()).toLocalTime();
        switch (count.way()) {
            case OwnCount.Way.Kept(EntryProgress progress) ->
                getChildren().add(new KeptLine(kept(count, time).with(progress), messages));
            case OwnCount.Way.Keeping _ ->
                say(KeptWords.what(kept(count, time), messages), messages.text("tally.mark.KEEPING"), false);
            case OwnCount.Way.NotKept(String reason) ->
                say(KeptWords.what(kept(count, time), messages), messages.text("tally.notKept.text", reason), true);
        }
    }

    private static KeptCount kept(OwnCount count, LocalTime time) {
        EntryProgress nothing = new EntryProgress(NOT_YET, EntryProgress.Stage.SAVED, OptionalLong.empty(), "");
        return new KeptCount(NOT_YET, count.about().stationNumber(), time, count.voted(), nothing);
    }

    private void say(String what, String how, boolean failed) {
        Label name = new Label(what);
        name.getStyleClass().add("kept-what");
        Label state = new Label(how);
        state.getStyleClass().add("stage");
        state.setWrapText(true);
        state.pseudoClassStateChanged(FAILED, failed);
        getChildren().addAll(name, state);
    }
}
