package io.turnoutboard.ui.prepare;

import java.util.List;

/**
 * A field of something that is edited.
 *
 * @param id under which its words stand ({@code prepare.field.<id>.label})
 * @param value what stands in it now
 * @param choices the values that it can have, whose words stand under {@code prepare.choice.<value>}; none for any text
 */
record EditField(String id, String value, List<String> choices) {
    EditField {
        choices = List.copyOf(choices);
    }

    static EditField text(String id, String value) {
        return new EditField(id, value, List.of());
    }

    static EditField yesOrNo(String id, boolean value) {
        return new EditField(id, value ? Typed.YES : Typed.NO, List.of(Typed.NO, Typed.YES));
    }
}
