package io.turnoutboard.domain.election;

/** A residential group (tổ dân phố) of the ward; {@code formerWard} is the ward it belonged to before July 2025. */
public record ResidentialGroup(GroupId id, String name, String formerWard) {
    public ResidentialGroup {
        name = Required.text(name, "group name");
        formerWard = Required.normalised(formerWard);
    }
}
