package io.turnoutboard.domain.election;

/** Identity of a officer responsible for stations (cán bộ phụ trách) within its ward: the code given by the ward. */
public record OfficerId(String value) {
    public OfficerId {
        value = Required.text(value, "officer code");
    }

    @Override
    public String toString() {
        return value;
    }
}
