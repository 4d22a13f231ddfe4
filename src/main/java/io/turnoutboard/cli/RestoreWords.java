package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.backup.RestoreView;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What a restore would do, in words. */
record RestoreWords(Terminal terminal) {
    static String moment(Instant at, ZoneId zone, Messages messages) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return messages.formats().timeOfDay(local.toLocalTime()) + " "
                + messages.formats().shortDate(local.toLocalDate());
    }

    void tell(RestoreView view) {
        Formats formats = terminal.messages().formats();
        RestoreView.Content backup = view.backup();
        terminal.line(
                "cli.restore.backup",
                backup.election().name(),
                backup.election().ward().name(),
                moment(backup.takenAt(), backup.election().zone(), terminal.messages()));
        terminal.line(
                "cli.restore.holds", formats.count(backup.seq()), backup.hash(), formats.count(backup.stations()));
        if (view.present().isPresent()) {
            terminal.line("cli.restore.present", formats.count(view.present().getAsLong()));
        }
        terminal.line(
                "cli.restore.hands",
                formats.count(view.hands().copies()),
                formats.count(view.hands().journals()));
        if (view.tail() > 0) {
            terminal.line("cli.restore.tail", formats.count(view.tail()), formats.count(view.upto()));
        }
        loss(view.loss(), formats);
        view.hands().newSealer().ifPresent(who -> terminal.line("cli.restore.new-sealer", who));
    }

    private void loss(RestoreView.Loss loss, Formats formats) {
        if (!loss.newEpoch()) {
            terminal.line("cli.restore.no-loss");
            return;
        }
        if (loss.lostUpto().isPresent()) {
            terminal.line(
                    "cli.restore.lost",
                    formats.count(loss.lostUpto().getAsLong()),
                    formats.count(loss.lines().size()));
        } else {
            terminal.line("cli.restore.unknown");
        }
        if (!loss.papers().isEmpty()) {
            terminal.line("cli.restore.papers", String.join(", ", loss.papers()));
        }
        terminal.line("cli.restore.epoch");
    }
}
