package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.ledger.RestoreBody.LedgerRestored;
import io.turnoutboard.domain.ledger.RestoreBody.SealerChanged;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes and reads the bodies of a restore. docs/ledger-format.md, section 3. */
final class RestoreBodies {
    private RestoreBodies() {}

    static String kind(RestoreBody body) {
        return switch (body) {
            case LedgerRestored _ -> "ledger-restored";
            case SealerChanged _ -> "sealer-changed";
        };
    }

    static void write(BodyLines out, RestoreBody body) {
        switch (body) {
            case LedgerRestored(var epoch, var lost, var papers) ->
                out.put("epoch", epoch).put("lost_upto", present(lost)).putAll("paper", papers);
            case SealerChanged(var key) -> out.put("sealer_key", key.base64());
        }
    }

    private static Optional<Long> present(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /** The body of one of these kinds; none for any other kind. */
    static Optional<EntryBody> read(String kind, BodyValues in) {
        return switch (kind) {
            case "ledger-restored" ->
                Optional.of(new LedgerRestored(in.integer("epoch"), in.optionalNumber("lost_upto"), in.all("paper")));
            case "sealer-changed" -> Optional.of(new SealerChanged(new PublicKeyText(in.text("sealer_key"))));
            default -> Optional.empty();
        };
    }
}
