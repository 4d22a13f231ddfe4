package io.turnoutboard.domain.paper;

import io.turnoutboard.domain.text.TypedText;
import java.util.List;

/**
 * Who signs: the capacity line by line ("TM. ỦY BAN BẦU CỬ", "CHỦ TỊCH"; or "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), and the
 * name, blank where it is left for the pen.
 */
public record Signature(List<String> capacity, String name) {
    public Signature {
        capacity = capacity.stream()
                .map(TypedText::normalised)
                .filter(line -> !line.isEmpty())
                .toList();
        name = TypedText.normalised(name);
    }
}
