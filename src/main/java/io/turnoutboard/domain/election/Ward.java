package io.turnoutboard.domain.election;

/**
 * The ward whose board this is, with the words its papers need: {@code place} stands before the date ("Láng, ngày…"),
 * {@code issuer} is the Ủy ban bầu cử that reports by law.
 */
public record Ward(String code, String name, String city, String place, String issuer) {
    public Ward {
        code = Required.text(code, "ward code");
        name = Required.text(name, "ward name");
        city = Required.text(city, "city");
        place = Required.text(place, "place");
        issuer = Required.text(issuer, "issuer");
    }
}
