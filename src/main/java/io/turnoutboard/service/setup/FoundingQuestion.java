package io.turnoutboard.service.setup;

import java.util.Locale;

/** What whoever founds an election is asked, by a command or on screen, in the order of the form. */
public enum FoundingQuestion {
    WARD,
    CODE,
    CITY,
    DATE,
    NAME,
    OPENS,
    CLOSES,
    PERSON,
    PURPOSE;

    /** Under which its words stand: {@code founding.<id>.label}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
