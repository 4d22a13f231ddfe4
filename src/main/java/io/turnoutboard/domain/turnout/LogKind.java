package io.turnoutboard.domain.turnout;

import java.util.Locale;

/** What a line of the day log is about: each has its own sign, and a log can be read for one of them alone. */
public enum LogKind {
    /** Opened, box shown empty, first voter. */
    OPENING,
    COUNT,
    INTERRUPTION,
    MOBILE_BOX,
    /** Incidents (tình huống phát sinh), and directions asked for and given. */
    INCIDENT,
    /** Withdrawals, corrections and their decisions, choices between counts. */
    CORRECTION,
    /** Changes of the list of voters, proposed ones, and the decisions on them. */
    LIST,
    /** Closed, and the closing figures. */
    CLOSING,
    /** The preparation of the day, and late changes of the registry. */
    PREPARATION,
    /** Appointments and withdrawals of people and desks, and new keys. */
    PEOPLE,
    /** The ledger was taken up again from a backup. */
    RESTORE;

    /** The name by which commands and style sheets ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
