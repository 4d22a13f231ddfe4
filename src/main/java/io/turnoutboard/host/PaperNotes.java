package io.turnoutboard.host;

import io.turnoutboard.service.PaperDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Papers that are being prepared, as names and values of a small file. */
final class PaperNotes {
    private static final String TEXT = "text.";

    private PaperNotes() {}

    static Map<String, String> write(List<PaperDraft> drafts) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i <= drafts.size(); i++) {
            PaperDraft draft = drafts.get(i - 1);
            String prefix = i + ".";
            values.put(prefix + "kind", draft.kind());
            values.put(prefix + "cut-off", draft.cutOff());
            values.put(prefix + "letterhead", draft.letterhead());
            values.put(prefix + "recipient", draft.recipient());
            values.put(prefix + "number", draft.number());
            values.put(prefix + "station", draft.station());
            values.put(prefix + "signer", draft.foot().signer());
            values.put(prefix + "capacity", draft.foot().capacity());
            values.put(prefix + "copies", draft.foot().copies());
            draft.texts().forEach((heading, text) -> values.put(prefix + TEXT + heading, text));
        }
        return values;
    }

    static List<PaperDraft> read(Properties values) {
        List<PaperDraft> drafts = new ArrayList<>();
        for (int i = 1; values.containsKey(i + ".kind"); i++) {
            drafts.add(draft(values, i + "."));
        }
        return drafts;
    }

    private static PaperDraft draft(Properties values, String prefix) {
        return new PaperDraft(
                values.getProperty(prefix + "kind", ""),
                values.getProperty(prefix + "cut-off", ""),
                values.getProperty(prefix + "letterhead", ""),
                values.getProperty(prefix + "recipient", ""),
                values.getProperty(prefix + "number", ""),
                values.getProperty(prefix + "station", ""),
                new PaperDraft.Foot(
                        values.getProperty(prefix + "signer", ""),
                        values.getProperty(prefix + "capacity", ""),
                        values.getProperty(prefix + "copies", "")),
                texts(values, prefix + TEXT));
    }

    private static SortedMap<Integer, String> texts(Properties values, String prefix) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d{1,3}")) {
                texts.put(Integer.valueOf(name.substring(prefix.length())), values.getProperty(name));
            }
        }
        return texts;
    }
}
