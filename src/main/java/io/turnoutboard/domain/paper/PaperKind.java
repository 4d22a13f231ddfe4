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
    RANKING,
    /** The corrections (đính chính) and changes of lists of the day: old and new value, reason, who, and the seal. */
    CORRECTIONS,
    /** Báo cáo khai mạc: when each station opened, showed its box empty and had its first voter. */
    OPENING,
    /** Incidents, interruptions, ways of mobile boxes, and directions asked for with their answers. */
    INCIDENTS,
    /** The closing figures of the three ballots: the turnout part of Mẫu 18 and 23, in the columns of Mẫu 28. */
    CLOSING,
    /** All that is known of one station over the day. */
    STATION,
    /** The day's last figures by station, the register of papers, and what is handed over to whom, once the day is closed. */
    HANDOVER,
    /** Empty tally sheets for a day without power. They state no figures and never bear a number. */
    BLANK;

    /** The name by which commands ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** False for what is filled in by hand: a number says that its paper states something. */
    public boolean isNumbered() {
        return this != BLANK;
    }

    /** True for a paper that is about one station and is nothing without it. */
    public boolean isOfOneStation() {
        return this == STATION;
    }

    public static Optional<PaperKind> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(PaperKind::id).toList();
    }
}
