package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationArea;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.election.StationKind;
import io.turnoutboard.domain.election.StationRules;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.paper.Signature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A body of every kind, with the letters that encodings stumble over. The golden vectors are made of these. */
public final class LedgerSamples {
    static final String SEED = "turnout-board golden vectors";
    public static final ElectionId ELECTION = ElectionId.of("0198f000-0000-7000-8000-000000000001");
    static final DeskId DESK = DeskId.of("0198f000-0000-4000-8000-0000000000d1");
    static final PersonId PERSON = new PersonId("nguoi-truc");
    static final SigningKey PERSON_KEY = SigningKey.generate(new RepeatableRandom(SEED + ": person"));
    static final SigningKey SEALER_KEY = SigningKey.generate(new RepeatableRandom(SEED + ": sealer"));
    static final StationId STATION = StationId.of("00199", 7);
    static final Instant TEN_THIRTY = Instant.parse("2026-03-15T03:30:00Z");

    private LedgerSamples() {}

    static List<EntryBody> everyKind() {
        return List.of(
                genesis(),
                new EntryBody.DeskEnrolled(DESK, "Bàn trực 1 = \\\\may-1\\ban\nphòng 2"),
                new EntryBody.PersonEnrolled(PERSON, "Nguyễn Thị Hồng Đào", PERSON_KEY.publicKey()),
                new EntryBody.GroupRegistered(
                        new ResidentialGroup(new GroupId("TDP-12"), "Tổ dân phố số 12", "Láng Thượng")),
                new EntryBody.OfficerRegistered(
                        new Officer(new OfficerId("CB-3"), "Đặng Văn Ổn", "Tổ trưởng", "0900 000 003")),
                new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(8, 0), Slot.of(10, 30), Slot.of(19, 0)))),
                new EntryBody.StationRegistered(
                        station(Optional.of(new GeoPoint(21.0278, 105.8052))), new Roll(1500, 1490, 1470)),
                new EntryBody.StationChanged(station(Optional.empty())),
                new EntryBody.ListChanged(
                        STATION,
                        new RollChange(
                                Instant.parse("2026-03-14T09:00:00Z"),
                                Roll.ofAllBallots(4),
                                new Roll(0, 0, 1),
                                "bổ sung: tạm trú = 4\nxóa tên: 1")),
                new EntryBody.StationOpened(STATION, Instant.parse("2026-03-15T00:00:00Z")),
                new EntryBody.TallyRecorded(
                        STATION, TEN_THIRTY, 896, EntryBody.TallyParts.NONE, "", OptionalLong.empty()),
                new EntryBody.TallyRecorded(
                        STATION,
                        TEN_THIRTY,
                        869,
                        new EntryBody.TallyParts(OptionalInt.of(12), OptionalInt.of(0)),
                        "đính chính: đọc nhầm 896\\869",
                        OptionalLong.of(3)),
                new EntryBody.ConflictResolved(STATION, TEN_THIRTY, 11, "gọi lại Tổ bầu cử số 7"),
                new EntryBody.StationClosed(STATION, Instant.parse("2026-03-15T12:00:00.250Z")),
                new EntryBody.Unknown("box-weighed", 3, "grams=12500\nscale=\\u0001 =\n"),
                new EntryBody.TallyRecorded(
                        STATION,
                        TEN_THIRTY,
                        870,
                        new EntryBody.TallyParts(
                                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(430), OptionalInt.of(440)),
                        "",
                        OptionalLong.empty()),
                new EntryBody.TallyWithdrawn(STATION, TEN_THIRTY, 10, "nhập nhầm khu vực"),
                new EntryBody.TallyCorrected(
                        STATION,
                        TEN_THIRTY,
                        871,
                        new EntryBody.TallyParts(
                                OptionalInt.of(12), OptionalInt.of(0), OptionalInt.of(431), OptionalInt.of(440)),
                        "đính chính sau khi khóa",
                        15),
                new EntryBody.ListChangeProposed(
                        STATION,
                        new RollChange(TEN_THIRTY, Roll.ofAllBallots(1), Roll.EMPTY, "có giấy chứng nhận nơi khác")),
                new EntryBody.ProposalDecided(STATION, TEN_THIRTY, 17, true, "đã gọi lại"),
                new EntryBody.EventNoted(Optional.of(STATION), DayEvent.MOBILE_BOX_OUT, TEN_THIRTY, "bệnh nhân tầng 3"),
                new EntryBody.EventNoted(
                        Optional.empty(), DayEvent.DIRECTION_ASKED, TEN_THIRTY, "mất điện\nxin ý kiến"),
                new EntryBody.ClosingRecorded(
                        STATION,
                        Ballot.CITY_COUNCIL,
                        new ClosingFigures(
                                new ClosingFigures.Turnout(1490, 1480, OptionalInt.of(700), OptionalInt.of(780)),
                                new ClosingFigures.Papers(1482, 1480, 1470, 10)),
                        "đếm lại",
                        OptionalLong.of(21)),
                new EntryBody.PaperNumberReserved(new PaperNumber(Letterhead.UBBC, 6), PaperKind.QUICK, TEN_THIRTY),
                new EntryBody.ReportIssued(
                        new PaperNumber(Letterhead.UBBC, 6),
                        report(),
                        new EntryBody.PaperProof(checkpoint(), "1", Hash.of(new byte[] {1, 2, 3}), 104_729),
                        Optional.of(new PaperNumber(Letterhead.UBBC, 5))),
                new EntryBody.PaperNumberVoided(new PaperNumber(Letterhead.PARTY, 12), "mất điện khi đang lập"),
                new PreparationBody.PreparationBegun(Optional.empty()),
                new PreparationBody.PreparationBegun(
                        Optional.of(ElectionId.of("0198f000-0000-7000-8000-00000000000d"))),
                new PreparationBody.ElectionDescribed(
                        "Bầu cử đại biểu HĐND các cấp = khóa mới",
                        new Ward("00200", "Phường Đào", "Thành phố Hà Nội", "Đào", "Ủy ban bầu cử phường Đào"),
                        LocalDate.of(2026, 3, 22),
                        new OpeningHours(LocalTime.of(6, 0), LocalTime.of(20, 30)),
                        List.of(Ballot.CITY_COUNCIL, Ballot.WARD_COUNCIL)),
                new PreparationBody.ListHandedOver(STATION, new Roll(1502, 1491, 1471)),
                new PreparationBody.RegistrationWithdrawn(
                        PreparationBody.Registered.STATION, "00199-07", "đăng ký nhầm"),
                new PreparationBody.RegistrationWithdrawn(PreparationBody.Registered.GROUP, "TDP-12", ""),
                new PreparationBody.PreparationFinished(21, 33_945, List.of("TB-B40", "TB-B42")),
                new DayEndBody.DayClosed(21, 33_945, 33_679, List.of("TB-K06", "TB-K07")),
                new DayEndBody.DayReopened("đọc nhầm biên bản = tổ 7\n(đã gọi lại)"),
                new PeopleBody.PersonAppointed(
                        PERSON, Role.CLERK, List.of(StationId.of("00199", 12), StationId.of("00199", 7))),
                new PeopleBody.PersonAppointed(PERSON, Role.ADMINISTRATOR, List.of()),
                new PeopleBody.PersonWithdrawn(PERSON, "chuyển công tác = phường Đào\nbàn giao xong"),
                new PeopleBody.KeyChanged(PERSON, SEALER_KEY.publicKey()),
                new PeopleBody.DeskWithdrawn(DESK, "mất máy"),
                new PeopleBody.WorkAdopted(36, EntryId.of("0198f000-0024-7000-8000-00000000e000")),
                new RestoreBody.LedgerRestored(2, OptionalLong.of(41), List.of("05/BC-UBBC", "06-BC/BCĐ")),
                new RestoreBody.LedgerRestored(3, OptionalLong.empty(), List.of()),
                new RestoreBody.SealerChanged(PERSON_KEY.publicKey()));
    }

    private static PaperRequest report() {
        return new PaperRequest(
                PaperKind.QUICK,
                TEN_THIRTY,
                Letterhead.UBBC,
                Optional.of(STATION),
                "Ủy ban bầu cử thành phố Hà Nội",
                new PaperRequest.Closing(
                        new Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Đặng Văn Ổn"),
                        List.of("Như trên", "Thường trực Đảng ủy phường")),
                new TreeMap<>(Map.of(3, "Phấn khởi = đông đủ\nkhông có sự cố", 7, "Không\\có")));
    }

    private static Checkpoint checkpoint() {
        Hash hash = Hash.of("turnout-board".getBytes(StandardCharsets.UTF_8));
        Seal head = new Seal(
                24,
                EntryId.of("0198f000-0018-7000-8000-00000000e000"),
                Verdict.ACCEPTED,
                "",
                hash,
                Hash.NONE,
                TEN_THIRTY);
        return Checkpoint.signed(ELECTION, 1, head, TEN_THIRTY, SEALER_KEY);
    }

    static EntryBody.Genesis genesis() {
        Ward ward = new Ward("00199", "Phường Láng", "Thành phố Hà Nội", "Láng", "Ủy ban bầu cử phường Láng");
        Election election = new Election(
                ELECTION,
                "Bầu cử đại biểu Quốc hội và Hội đồng nhân dân",
                ward,
                LocalDate.of(2026, 3, 15),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                OpeningHours.BY_LAW,
                Purpose.DEMO);
        return new EntryBody.Genesis(
                election,
                HashChain.FORMAT_VERSION,
                SEALER_KEY.publicKey(),
                new EntryBody.PersonEnrolled(PERSON, "Nguyễn Thị Hồng Đào", PERSON_KEY.publicKey()));
    }

    private static Station station(Optional<GeoPoint> position) {
        return new Station(
                STATION,
                7,
                "Khu vực bỏ phiếu số 7",
                new PollingPlace("Nhà văn hóa tổ 12", "Ngõ 4\\2 phố Láng", position, position.isPresent()),
                new StationRules(
                        StationKind.HOSPITAL, new OpeningHours(LocalTime.of(6, 30), LocalTime.of(19, 0)), 4, false),
                new StationArea(
                        "Đơn vị bầu cử số 2",
                        "Láng Thượng",
                        List.of(new GroupId("TDP-12"), new GroupId("TDP-9")),
                        List.of(new OfficerId("CB-3"), new OfficerId("CB-1"))),
                "cổng sau = lối xe lăn");
    }

    /** The sample as the entry of that place in its desk's journal. */
    static Entry entry(int index, EntryBody body) {
        Entry.Head head = new Entry.Head(
                EntryId.of("0198f000-%04x-7000-8000-00000000e000".formatted(index)),
                DESK,
                index + 1L,
                PERSON,
                Instant.parse("2026-03-15T03:31:07.125Z").plusSeconds(index),
                index * 40L - 200);
        return Entry.signed(head, body, PERSON_KEY);
    }

    public static List<Entry> entries() {
        List<EntryBody> bodies = everyKind();
        return IntStream.range(0, bodies.size())
                .mapToObj(index -> entry(index, bodies.get(index)))
                .toList();
    }

    /** All of them in a chain, accepted. Not every one could be by the rules: the store does not judge. */
    public static List<SealedEntry> sealed() {
        HashChain chain = new HashChain(ELECTION, 1);
        List<SealedEntry> lines = new ArrayList<>();
        Hash last = Hash.NONE;
        for (Entry entry : entries()) {
            Instant time = TEN_THIRTY.plusSeconds(60 + lines.size());
            Seal seal = chain.seal(lines.size(), entry, Verdict.ACCEPTED, "", last, time);
            lines.add(new SealedEntry(seal, entry));
            last = seal.hash();
        }
        return lines;
    }
}
