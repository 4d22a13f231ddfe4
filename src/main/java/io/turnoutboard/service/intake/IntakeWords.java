package io.turnoutboard.service.intake;

import io.turnoutboard.domain.text.Messages;

/**
 * The words that an import puts into the ledger where a file has none of its own.
 *
 * @param reason of a count that a person let through, and of a change of a list: it names the file
 * @param station the name of a station without one; {@code {0}} stands for its number
 */
public record IntakeWords(String reason, String station) {
    public static IntakeWords of(Messages messages, String file) {
        return new IntakeWords(messages.text("intake.reason.text", file), messages.text("intake.station.name", "{0}"));
    }

    String stationName(int number) {
        return station.replace("{0}", Integer.toString(number));
    }
}
