package io.turnoutboard.domain.election;

/** The three ballots of the day: Quốc hội, HĐND thành phố, HĐND phường. */
public enum Ballot {
    NATIONAL_ASSEMBLY,
    CITY_COUNCIL,
    WARD_COUNCIL
}
