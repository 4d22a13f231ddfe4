package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.PreparationBody.ElectionDescribed;
import io.turnoutboard.domain.ledger.SealedEntry;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The rows of the preparation of a day, besides those of the registry. One connection, one thread. */
final class PreparationRows {
    private final Handle handle;

    PreparationRows(Handle handle) {
        this.handle = handle;
    }

    void add(SealedEntry line, PreparationBody body) {
        long seq = line.seq();
        switch (body) {
            case PreparationBody.PreparationBegun(var drill) ->
                step(line, "begun").with("drill", drill.map(Object::toString)).insert(handle);
            case PreparationBody.PreparationFinished(var stations, var voters, var doubts) ->
                step(line, "finished")
                        .with("stations", stations)
                        .with("voters", voters)
                        .with("doubts", String.join(";", doubts))
                        .insert(handle);
            case ElectionDescribed described -> described(seq, described);
            case PreparationBody.ListHandedOver(var station, var roll) ->
                TableRow.of("list_handover", seq)
                        .with("station_id", station.value())
                        .with("voters_national", roll.nationalAssembly())
                        .with("voters_city", roll.cityCouncil())
                        .with("voters_ward", roll.wardCouncil())
                        .insert(handle);
            case PreparationBody.RegistrationWithdrawn(var what, var code, var reason) ->
                TableRow.of("registration_withdrawal", seq)
                        .with("what", what.name())
                        .with("code", code)
                        .with("reason", reason)
                        .with("author", author(line))
                        .insert(handle);
        }
    }

    private static TableRow step(SealedEntry line, String what) {
        return TableRow.of("preparation_step", line.seq()).with("step", what).with("author", author(line));
    }

    private static String author(SealedEntry line) {
        return line.entry().head().author().value();
    }

    private void described(long seq, ElectionDescribed described) {
        TableRow.of("election_description", seq)
                .with("name", described.name())
                .with("held_on", described.date().toString())
                .with("opens", described.hours().opens().toString())
                .with("closes", described.hours().closes().toString())
                .with("ward", described.ward().code())
                .with("ward_name", described.ward().name())
                .with("city", described.ward().city())
                .with("place", described.ward().place())
                .with("issuer", described.ward().issuer())
                .with("ballots", described.ballots().stream().map(Enum::name).collect(Collectors.joining(";")))
                .insert(handle);
    }
}
