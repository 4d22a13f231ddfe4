package io.turnoutboard.benchmark;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.BodyText;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

/** A ledger of many wards' stations, with the lines that a fold reads; unsigned and unchained, for a fold checks neither. */
final class NationalLedger {
    private static final int STATIONS_A_WARD = 99;
    private static final int LIST = 1_060;

    private final int stations;
    private final List<Slot> slots;
    private final Election election;
    private final List<SealedEntry> lines = new ArrayList<>();

    NationalLedger(int stations, int slotCount) {
        this.stations = stations;
        slots = IntStream.range(0, slotCount)
                .mapToObj(slot -> new Slot(LocalTime.of(7, 30).plusMinutes(45L * slot)))
                .toList();
        Ward ward = new Ward("VN", "Cả nước", "Việt Nam", "Hà Nội", "Hội đồng bầu cử quốc gia");
        election = new Election(
                ElectionId.of("0198f000-0000-7000-8000-000000000002"),
                "Cả nước",
                ward,
                LocalDate.of(2026, 3, 15),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                OpeningHours.BY_LAW,
                Purpose.DRILL);
        SigningKey key = SigningKey.generate(new RepeatableRandom("nation"));
        add(new EntryBody.Genesis(
                election, 1, key.publicKey(), new EntryBody.PersonEnrolled(new PersonId("p"), "p", key.publicKey())));
        add(new EntryBody.SlotsPlanned(new SlotPlan(slots)));
        IntStream.range(0, stations).forEach(this::register);
        for (Slot slot : slots) {
            IntStream.range(0, stations).forEach(station -> count(station, slot));
        }
    }

    List<SealedEntry> lines() {
        return lines;
    }

    Instant end() {
        return election.at(slots.getLast().at());
    }

    /** The same total from plain arrays: the floor of any fold. */
    long plainSum() {
        int[][] counts = new int[stations][slots.size()];
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int station = 0; station < stations; station++) {
                counts[station][slot] = voted(station, slot);
            }
        }
        long sum = 0;
        for (int[] station : counts) {
            sum += station[slots.size() - 1];
        }
        return sum;
    }

    private int voted(int station, int slot) {
        return LIST * (slot + 1) / (slots.size() + 1) + station % 7;
    }

    private void register(int index) {
        Station station = new Station(
                id(index),
                index % STATIONS_A_WARD + 1,
                "Khu vực bỏ phiếu",
                new PollingPlace("Nhà văn hóa", "", Optional.empty(), false),
                new StationRules(StationKind.ORDINARY, OpeningHours.BY_LAW, 0, false),
                new StationArea("", "", List.of(), List.of()),
                "");
        add(new EntryBody.StationRegistered(station, Roll.ofAllBallots(LIST)));
    }

    private void count(int index, Slot slot) {
        add(new EntryBody.TallyRecorded(
                id(index),
                election.at(slot.at()),
                voted(index, slots.indexOf(slot)),
                TallyParts.NONE,
                "",
                OptionalLong.empty()));
    }

    private static StationId id(int index) {
        return StationId.of("W" + index / STATIONS_A_WARD, index % STATIONS_A_WARD + 1);
    }

    private void add(EntryBody body) {
        long seq = lines.size();
        EntryId id = new EntryId(new UUID(7, seq));
        Entry.Head head = new Entry.Head(
                id, new DeskId(new UUID(0, 1)), seq + 1, new PersonId("p"), Instant.ofEpochSecond(seq), 0);
        Seal seal = new Seal(seq, id, Verdict.ACCEPTED, "", Hash.NONE, Hash.NONE, Instant.ofEpochSecond(seq));
        lines.add(new SealedEntry(seal, new Entry(head, BodyText.of(body), "")));
    }
}
