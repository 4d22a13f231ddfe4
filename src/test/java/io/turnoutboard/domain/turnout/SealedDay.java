package io.turnoutboard.domain.turnout;

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
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.EntryIds;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A day of a small ward, keyed on one desk and sealed in memory with the real rules, signatures and chain. */
public final class SealedDay {
    public static final LocalDate DATE = LocalDate.of(2026, 3, 15);
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final SigningKey KEY = SigningKey.generate(new RepeatableRandom("a sealed day"));
    public static final PersonId PERSON = new PersonId("nguoi-truc");
    static final SigningKey SECOND_KEY = SigningKey.generate(new RepeatableRandom("the second of a sealed day"));
    static final PersonId SECOND = new PersonId("nguoi-duyet");
    public static final DeskId DESK = DeskId.of("0198f000-0000-4000-8000-0000000000d1");
    private static final String WARD = "00199";
    public static final ElectionId ELECTION = ElectionId.of("0198f000-0000-7000-8000-000000000001");

    private final HashChain chain = new HashChain(ELECTION, 1);
    private final EntryIds ids =
            new EntryIds(Clock.fixed(at(6, 0), ZoneOffset.UTC), new RepeatableRandom("ids of a sealed day"));
    private final List<SealedEntry> lines = new ArrayList<>();
    private Optional<Instant> now = Optional.empty();
    private Board board;

    private SealedDay() {
        Entry genesis = entry(genesis());
        lines.add(new SealedEntry(chain.seal(0, genesis, Verdict.ACCEPTED, "", Hash.NONE, at(6, 0)), genesis));
        board = Board.fold(lines);
        seal(new EntryBody.DeskEnrolled(DESK, "bàn 1"));
    }

    /** A day with hourly cut-offs from 8h and a station for each list, numbered from 1; the sealer's clock says 21h. */
    public static SealedDay ofStations(int... lists) {
        SealedDay day = new SealedDay();
        List<Slot> hours =
                IntStream.rangeClosed(8, 19).mapToObj(hour -> Slot.of(hour, 0)).toList();
        day.seal(new EntryBody.SlotsPlanned(new SlotPlan(hours)));
        for (int i = 0; i < lists.length; i++) {
            day.seal(new EntryBody.StationRegistered(station(i + 1), Roll.ofAllBallots(lists[i])));
        }
        return day;
    }

    /** The same with cut-offs and hours of its own. */
    static SealedDay ofStations(OpeningHours hours, List<LocalTime> cutOffs, int... lists) {
        SealedDay day = new SealedDay();
        day.seal(new EntryBody.SlotsPlanned(
                new SlotPlan(cutOffs.stream().map(Slot::new).toList())));
        for (int i = 0; i < lists.length; i++) {
            day.seal(new EntryBody.StationRegistered(station(i + 1, hours), Roll.ofAllBallots(lists[i])));
        }
        return day;
    }

    public static SealedDay withoutStations() {
        return new SealedDay();
    }

    public static EntryBody.Genesis genesis() {
        Ward ward = new Ward(WARD, "Phường Thử", "Thành phố Thử", "Thử", "Ủy ban bầu cử phường Thử");
        Election election = new Election(ELECTION, "Bầu cử thử", ward, DATE, ZONE, OpeningHours.BY_LAW, Purpose.DRILL);
        return new EntryBody.Genesis(
                election, 1, KEY.publicKey(), new EntryBody.PersonEnrolled(PERSON, "Người trực", KEY.publicKey()));
    }

    public static Station station(int number) {
        return station(number, OpeningHours.BY_LAW);
    }

    static Station station(int number, OpeningHours hours) {
        return new Station(
                id(number),
                number,
                "Khu vực bỏ phiếu số " + number,
                new PollingPlace("Nhà văn hóa " + number, "", Optional.empty(), false),
                new StationRules(StationKind.ORDINARY, hours, 4, false),
                new StationArea("", "", List.of(), List.of()),
                "");
    }

    public static StationId id(int number) {
        return StationId.of(WARD, number);
    }

    public static Instant at(int hour, int minute) {
        return DATE.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }

    /** A first count of a moment. */
    public static TallyRecorded tally(int station, Instant time, int voted) {
        return tally(station, time, voted, "", OptionalLong.empty());
    }

    static TallyRecorded tally(int station, Instant time, int voted, String reason, OptionalLong replaces) {
        return new TallyRecorded(id(station), time, voted, TallyParts.NONE, reason, replaces);
    }

    /** A count of a moment by somebody who saw what stands there, with a reason. */
    TallyRecorded correction(int station, Instant time, int voted) {
        OptionalLong seen = board.station(id(station)).flatMap(turnout -> turnout.count(time)).stream()
                .mapToLong(Tally::seq)
                .findFirst();
        return tally(station, time, voted, "đính chính", seen);
    }

    /** Lets the sealer's clock stand; else it is evening, and a count is sealed soon after the time that it is of. */
    void setSealersClock(Instant time) {
        now = Optional.of(time);
    }

    /** Undoes {@link #setSealersClock}. */
    void letSealersClockRun() {
        now = Optional.empty();
    }

    /** The time of the last seal. */
    Instant sealersClock() {
        return lines.getLast().seal().sealedAt();
    }

    private Instant clock(Entry entry) {
        boolean counts = entry.body().kind().equals("tally-recorded")
                || entry.body().kind().equals("tally-withdrawn");
        Optional<Instant> soon = entry.body().asOf().filter(time -> counts).map(time -> time.plusSeconds(600));
        return now.or(() -> soon).orElse(at(21, 0));
    }

    /** The body as the next entry of this day's desk. */
    Entry entry(EntryBody body) {
        return entry(body, new Hand(DESK, PERSON, KEY));
    }

    /** The body as the next entry, by the second person of {@link #enrolSecond}. */
    Entry entryOfSecond(EntryBody body) {
        return entry(body, new Hand(DESK, SECOND, SECOND_KEY));
    }

    /** Who keys, and where. */
    record Hand(DeskId desk, PersonId person, SigningKey key) {}

    private Entry entry(EntryBody body, Hand hand) {
        Entry.Head head = new Entry.Head(
                ids.next(), hand.desk(), lines.size() + 1L, hand.person(), at(6, 0).plusSeconds(lines.size()), 0);
        return Entry.signed(head, body, hand.key());
    }

    /** Judges and seals what somebody keyed somewhere. */
    Seal seal(EntryBody body, Hand hand) {
        return seal(entry(body, hand));
    }

    /** From here on there are two people, so that one can approve what the other proposes. */
    SealedDay enrolSecond() {
        seal(new EntryBody.PersonEnrolled(SECOND, "Người duyệt", SECOND_KEY.publicKey()));
        return this;
    }

    Judgement judge(EntryBody body) {
        return judge(entry(body));
    }

    Judgement judge(Entry entry) {
        return SealingRules.judge(entry, board, clock(entry));
    }

    /** Judges and seals. */
    public Seal seal(EntryBody body) {
        return seal(entry(body));
    }

    /** Judges and seals what the second person keyed. */
    Seal sealOfSecond(EntryBody body) {
        return seal(entryOfSecond(body));
    }

    private Seal seal(Entry entry) {
        Judgement judgement = judge(entry);
        return seal(entry, judgement.verdict(), judgement.reason());
    }

    /** Seals with a verdict that the rules were not asked for, as a newer program might have. */
    Seal seal(Entry entry, Verdict verdict, String reason) {
        Seal last = lines.getLast().seal();
        Seal seal = chain.seal(last.seq() + 1, entry, verdict, reason, last.hash(), clock(entry));
        SealedEntry line = new SealedEntry(seal, entry);
        lines.add(line);
        board = board.with(List.of(line));
        return seal;
    }

    public Board board() {
        return board;
    }

    public List<SealedEntry> lines() {
        return List.copyOf(lines);
    }

    StationTurnout turnout(int station) {
        return board.station(id(station)).orElseThrow();
    }

    SlotCell cell(int station, Instant time) {
        return turnout(station).cell(time).orElseThrow();
    }

    StationStanding standing(int station, Instant moment) {
        return board.asOf(moment).station(id(station)).orElseThrow();
    }
}
