package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.PreparationBody.ElectionDescribed;
import io.turnoutboard.domain.ledger.PreparationBody.ListHandedOver;
import io.turnoutboard.domain.ledger.PreparationBody.PreparationBegun;
import io.turnoutboard.domain.ledger.PreparationBody.PreparationFinished;
import io.turnoutboard.domain.ledger.PreparationBody.Registered;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import java.time.LocalDate;
import java.util.Optional;

/** Writes and reads the bodies of the preparation. docs/ledger-format.md, section 3. */
final class PreparationBodies {
    private static final String FROM_NOTHING = "nothing";

    private PreparationBodies() {}

    static String kind(PreparationBody body) {
        return switch (body) {
            case PreparationBegun _ -> "preparation-begun";
            case PreparationFinished _ -> "preparation-finished";
            case ElectionDescribed _ -> "election-described";
            case ListHandedOver _ -> "list-handed-over";
            case RegistrationWithdrawn _ -> "registration-withdrawn";
        };
    }

    static void write(BodyLines out, PreparationBody body) {
        switch (body) {
            case PreparationBegun(var drill) ->
                out.put("from", drill.map(ElectionId::toString).orElse(FROM_NOTHING));
            case PreparationFinished(var stations, var voters, var doubts) ->
                out.put("stations", stations).put("voters", voters).putAll("doubt", doubts);
            case ElectionDescribed described -> write(out, described);
            case ListHandedOver(var station, var roll) ->
                out.put("station", station)
                        .put("voters_national", roll.nationalAssembly())
                        .put("voters_city", roll.cityCouncil())
                        .put("voters_ward", roll.wardCouncil());
            case RegistrationWithdrawn(var what, var code, var reason) ->
                out.put("what", what).put("code", code).put("reason", reason);
        }
    }

    private static void write(BodyLines out, ElectionDescribed described) {
        Ward ward = described.ward();
        out.put("name", described.name())
                .put("date", described.date())
                .put("opens", described.hours().opens())
                .put("closes", described.hours().closes())
                .put("ward", ward.code())
                .put("ward_name", ward.name())
                .put("city", ward.city())
                .put("place", ward.place())
                .put("issuer", ward.issuer())
                .putAll("ballot", described.ballots());
    }

    /** The body of one of these kinds; none for any other kind. */
    static Optional<EntryBody> read(String kind, BodyValues in) {
        return switch (kind) {
            case "preparation-begun" ->
                Optional.of(new PreparationBegun(Optional.of(in.text("from"))
                        .filter(from -> !from.equals(FROM_NOTHING))
                        .map(ElectionId::of)));
            case "preparation-finished" ->
                Optional.of(new PreparationFinished(in.integer("stations"), in.integer("voters"), in.all("doubt")));
            case "election-described" -> Optional.of(described(in));
            case "list-handed-over" ->
                Optional.of(new ListHandedOver(BodyDecoder.stationId(in), BodyDecoder.roll(in, "voters")));
            case "registration-withdrawn" ->
                Optional.of(new RegistrationWithdrawn(
                        Registered.valueOf(in.text("what")), in.text("code"), in.text("reason")));
            default -> Optional.empty();
        };
    }

    private static ElectionDescribed described(BodyValues in) {
        return new ElectionDescribed(
                in.text("name"),
                BodyDecoder.ward(in),
                LocalDate.parse(in.text("date")),
                BodyDecoder.hours(in),
                in.all("ballot").stream().map(Ballot::valueOf).toList());
    }
}
