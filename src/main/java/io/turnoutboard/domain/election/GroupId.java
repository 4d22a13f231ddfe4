package io.turnoutboard.domain.election;

/** Identity of a residential group (tổ dân phố) within its ward: the code given by the ward. */
public record GroupId(String value) {
    public GroupId {
        value = Required.text(value, "group code");
    }

    @Override
    public String toString() {
        return value;
    }
}
