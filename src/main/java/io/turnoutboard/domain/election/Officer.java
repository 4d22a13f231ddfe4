package io.turnoutboard.domain.election;

/** A person whom the board calls about a station (cán bộ phụ trách). Name and phone are personal data: never logged. */
public record Officer(OfficerId id, String name, String title, String phone) {
    public Officer {
        name = Required.text(name, "officer name");
        title = Required.normalised(title);
        phone = Required.normalised(phone);
    }
}
