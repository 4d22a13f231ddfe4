package io.turnoutboard.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands half typed when the ledger goes on: another person's value is named, one's own that comes back is not. */
class HalfTypedFieldsTest {
    private static final List<EditField> BEFORE =
            List.of(EditField.text("opens", "07:00"), EditField.text("name", "Bầu cử"));
    private static final Typed TYPED = new Typed(Map.of("opens", "6h30", "name", "Bầu cử"));

    private static List<EditField> opensAt(String time) {
        return List.of(EditField.text("opens", time), EditField.text("name", "Bầu cử"));
    }

    @Test
    void whatAnotherPersonKeptMeanwhileIsNamedAndWhatIsTypedStays() {
        HalfTyped mine = HalfTyped.of(BEFORE, TYPED, Map.of());

        assertThat(mine.over(opensAt("06:00"))).containsExactly(Map.entry("opens", "6h30"));
        assertThat(mine.contradicted(opensAt("06:00"))).containsExactly("06:00");
    }

    @Test
    void whatWasKeptFromHereMayComeBackSpelledInAnotherWay() {
        HalfTyped mine = HalfTyped.of(BEFORE, TYPED, HalfTyped.texts(BEFORE, TYPED));

        assertThat(mine.over(opensAt("06:30"))).isEmpty();
        assertThat(mine.contradicted(opensAt("06:30"))).isEmpty();
    }

    @Test
    void whatIsOnItsWayStaysWhileOtherNewsCome() {
        HalfTyped mine = HalfTyped.of(BEFORE, TYPED, HalfTyped.texts(BEFORE, TYPED));

        assertThat(mine.over(BEFORE)).containsExactly(Map.entry("opens", "6h30"));
        assertThat(mine.contradicted(BEFORE)).isEmpty();
    }
}
