package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.backup.RestoreView;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a restore would do, in the words of one language; times are those of the election's zone. Pure. */
record ReadingWords(Messages messages, RestoreView view) {
    /** What is true of the restore, each under the name of what it is about. */
    SequencedMap<String, String> facts(Path target) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.text("restoring.fact.election"), election());
        facts.put(messages.text("restoring.fact.backup"), backup());
        facts.put(messages.text("restoring.fact.target"), target(target));
        facts.put(messages.text("restoring.fact.upto"), upto());
        facts.put(
                messages.text("restoring.fact.hands"),
                messages.text(
                        "restoring.hands.text",
                        count(view.hands().copies()),
                        count(view.hands().journals())));
        facts.put(
                messages.text("restoring.fact.epoch"),
                messages.text(view.loss().newEpoch() ? "restoring.epoch.new" : "restoring.epoch.same"));
        facts.put(
                messages.text("restoring.fact.sealer"),
                view.hands()
                        .newSealer()
                        .map(who -> messages.text("restoring.sealer.new", who))
                        .orElseGet(() -> messages.text("restoring.sealer.same")));
        return facts;
    }

    private String election() {
        Election election = view.backup().election();
        return messages.text(
                "restoring.election.text",
                election.name(),
                election.ward().name(),
                messages.formats().shortDate(election.date()),
                messages.text("joining.purpose." + election.purpose()));
    }

    private String backup() {
        RestoreView.Content backup = view.backup();
        return messages.text(
                "restoring.backup.text",
                moment(backup.takenAt()),
                count(backup.seq()),
                backup.hash(),
                count(backup.stations()));
    }

    private String target(Path target) {
        return view.present().isPresent()
                ? messages.text(
                        "restoring.target.present",
                        target.toString(),
                        count(view.present().getAsLong()))
                : messages.text("restoring.target.none", target.toString());
    }

    private String upto() {
        return view.tail() == 0
                ? messages.text("restoring.upto.backup", count(view.upto()))
                : messages.text("restoring.upto.tail", count(view.upto()), count(view.tail()));
    }

    /** The moment from which on it is not known what was sealed. */
    String since() {
        return moment(view.backup().takenAt());
    }

    /** A moment as it stands in a table. */
    String shortMoment(Instant at) {
        ZonedDateTime local = at.atZone(view.backup().election().zone());
        return messages.formats().time(local.toLocalTime())
                + " "
                + messages.formats().shortDate(local.toLocalDate());
    }

    String moment(Instant at) {
        ZoneId zone = view.backup().election().zone();
        ZonedDateTime local = at.atZone(zone);
        Formats formats = messages.formats();
        return messages.text(
                "restoring.moment.text",
                formats.timeOfDay(local.toLocalTime()),
                formats.shortDate(local.toLocalDate()),
                "UTC" + local.getOffset().getId());
    }

    private String count(long number) {
        return messages.formats().count(number);
    }
}
