package io.turnoutboard.domain.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The papers that a ward files on election day. */
public enum PaperKind {
    /** Báo cáo nhanh with its appendix: section I of Mẫu 27/HĐBC. */
    QUICK,
    /** The stations that have not reported for the cut-off. */
    MISSING,
    /** The course of the day by cut-off, a row a station. */
    PROGRESS,
    /** Stations and residential groups in the order of their turnout. */
    RANKING;

    /** The name by which commands ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperKind> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(PaperKind::id).toList();
    }
}
