package io.turnoutboard.ui.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has typed and not kept, by field, with what stood there before. It outlives news of the same thing: what
 * another person kept meanwhile fills the fields that are untouched, and is named where it contradicts. Pure.
 *
 * @param sent what was kept from here last, as it was typed: the ledger may spell it in another way
 */
record HalfTyped(Map<String, String> typed, Map<String, String> before, Map<String, String> sent) {
    static final HalfTyped NONE = new HalfTyped(Map.of(), Map.of(), Map.of());

    HalfTyped {
        typed = Map.copyOf(typed);
        before = Map.copyOf(before);
        sent = Map.copyOf(sent);
    }

    /** What stands in the fields, by their ids. */
    static Map<String, String> texts(List<EditField> filled, Typed now) {
        Map<String, String> texts = new LinkedHashMap<>();
        filled.forEach(field -> texts.put(field.id(), now.text(field.id())));
        return texts;
    }

    static HalfTyped of(List<EditField> filled, Typed now, Map<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> before = new LinkedHashMap<>();
        for (EditField field : filled) {
            if (!now.text(field.id()).equals(field.value())) {
                typed.put(field.id(), now.text(field.id()));
                before.put(field.id(), field.value());
            }
        }
        return new HalfTyped(typed, before, sent);
    }

    /** What is to stand in these fields in place of what the ledger has. */
    Map<String, String> over(List<EditField> fields) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (EditField field : fields) {
            String mine = typed.get(field.id());
            if (mine != null && !mine.equals(field.value()) && !hasArrived(field, mine)) {
                kept.put(field.id(), mine);
            }
        }
        return kept;
    }

    /** What another person put into fields that were being typed in, and that are not that now. */
    List<String> contradicted(List<EditField> fields) {
        List<String> others = new ArrayList<>();
        for (EditField field : fields) {
            if (over(fields).containsKey(field.id()) && !field.value().equals(before.get(field.id()))) {
                others.add(field.value().isEmpty() ? "–" : field.value());
            }
        }
        return others;
    }

    /** What was kept from here has come back from the ledger. */
    private boolean hasArrived(EditField field, String mine) {
        return mine.equals(sent.get(field.id())) && !field.value().equals(before.get(field.id()));
    }
}
