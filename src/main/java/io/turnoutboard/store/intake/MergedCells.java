package io.turnoutboard.store.intake;

import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells of a sheet that were merged: what they say is in one of them, and the others look blank. */
final class MergedCells {
    private static final Pattern MERGED =
            Pattern.compile("<mergeCell [^>]*ref=\"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})\"");
    private static final int MOST_TOLD = 100;

    private MergedCells() {}

    /** @param sheets the XML of all sheets; a sheet's place among them is that in the workbook where they are numbered */
    static List<IntakeFinding> of(SortedMap<String, String> sheets, int index) {
        String xml = sheets.getOrDefault("xl/worksheets/sheet" + (index + 1) + ".xml", "");
        List<IntakeFinding> findings = new ArrayList<>();
        Matcher matcher = MERGED.matcher(xml);
        while (matcher.find() && findings.size() < MOST_TOLD) {
            Place place = new Place(Integer.parseInt(matcher.group(2)), column(matcher.group(1)));
            String range = matcher.group(1) + matcher.group(2) + ":" + matcher.group(3) + matcher.group(4);
            findings.add(IntakeFinding.of(IntakeFault.MERGED_CELLS, place, range));
        }
        return findings;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
