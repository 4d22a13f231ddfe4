package io.turnoutboard.service.basemap;

/** What can be wrong with a basemap file. The codes are printed in notices and never change their meaning. */
public enum BasemapFault {
    UNREADABLE("TB-MAP-001"),
    NOT_JSON("TB-MAP-002"),
    NOT_A_FEATURE_COLLECTION("TB-MAP-003"),
    BAD_FEATURE("TB-MAP-004"),
    BAD_COORDINATES("TB-MAP-005"),
    NOT_ONE_WARD("TB-MAP-006"),
    TOO_LARGE("TB-MAP-007");

    private final String code;

    BasemapFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
