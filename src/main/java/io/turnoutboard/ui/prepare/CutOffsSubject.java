package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.SlotsPlanned;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.TallyDesk;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cut-offs of the day: any minutes, written one after another. */
record CutOffsSubject(Board board) implements Subject {
    static final String FIELD = "cut-offs";

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<EditField> fields() {
        return List.of(EditField.text(FIELD, written(board.slotPlan())));
    }

    /** A plan as it stands in the field, in one spelling for both languages. */
    static String written(SlotPlan plan) {
        return plan.slots().stream().map(slot -> slot.at().toString()).collect(Collectors.joining(", "));
    }

    @Override
    public List<EntryBody> bodies(Typed typed) throws FieldFault {
        List<Slot> slots = new ArrayList<>();
        for (String item : typed.needed(FIELD).split("[,;\\s]+", -1)) {
            if (!item.isEmpty()) {
                Optional<LocalTime> time = TallyDesk.time(item);
                slots.add(new Slot(time.orElseThrow(() -> new FieldFault(FIELD, Typed.TIME))));
            }
        }
        SlotPlan plan = new SlotPlan(slots);
        return plan.equals(board.slotPlan()) ? List.of() : List.of(new SlotsPlanned(plan));
    }
}
