package io.turnoutboard.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrongFilesTest {
    @TempDir
    Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(electionFaults(), stationFaults(), registerFaults(), happeningFaults(), tableFaults())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> electionFaults() {
        return Stream.of(
                fault("election.csv", "2026-03-15\n", "15/3/2026\n", 9, "value", "not-a-date", "15/3/2026"),
                fault("election.csv", "2026-03-15\n", "2026-02-30\n", 9, "value", "not-a-date", "2026-02-30"),
                fault("election.csv", "Ho_Chi_Minh", "Sai_Gon_2", 10, "value", "not-a-zone", "Asia/Sai_Gon_2"),
                fault("election.csv", "opens,07:00", "opens,08:00", 12, "value", "hours-outside-the-law", "19:00"),
                fault("election.csv", "opens,07:00", "opens,7:00", 11, "value", "not-a-time", "7:00"),
                fault(
                        "election.csv",
                        "purpose,demo",
                        "purpose,Demo",
                        13,
                        "value",
                        "not-a-choice",
                        "Demo (demo, drill, real)"),
                fault(
                        "election.csv",
                        "purpose,demo",
                        "purpose,real",
                        14,
                        "value",
                        "clock-of-a-real-day",
                        "2026-03-15T10:32"),
                fault("election.csv", "T10:32", " 10:32", 14, "value", "not-a-date-time", "2026-03-15 10:32"),
                fault("election.csv", "00199", "0/1", 5, "value", "not-a-code", "0/1"),
                fault(
                        "election.csv",
                        "2f6c1b7e-5a0d-4c39-9e84-0b1d3a7c1526",
                        "1-1-1-1-1",
                        2,
                        "value",
                        "not-a-uuid",
                        "1-1-1-1-1"),
                fault("election.csv", "notice,", "colour,", 15, "key", "unknown-key", "colour"),
                fault("election.csv", "place,Láng\n", "ward,Láng\n", 7, "key", "duplicate", "ward"),
                fault("election.csv", "place,Láng\n", "", 0, "", "missing-key", "place"),
                fault("election.csv", "place,Láng", "place,", 7, "value", "blank", ""));
    }

    private static Stream<Arguments> stationFaults() {
        return Stream.of(
                fault("stations.csv", "\n2,Khu", "\n1,Khu", 3, "number", "duplicate", "1"),
                fault("stations.csv", "\n2,Khu", "\n0,Khu", 3, "number", "out-of-range", "0 (1–9999)"),
                fault("stations.csv", "\n2,Khu", "\n02,Khu", 3, "number", "not-a-number", "02"),
                fault("stations.csv", "\n2,Khu", "\n٢,Khu", 3, "number", "not-a-number", "٢"),
                fault("stations.csv", "2415,2415", "2415,-1", 3, "voters_city", "not-a-number", "-1"),
                fault("stations.csv", "2415,2415", "2415,2.415", 3, "voters_city", "not-a-number", "2.415"),
                fault("stations.csv", "2415,2415", "2415,99999999999", 3, "voters_city", "not-a-number", "99999999999"),
                fault(
                        "stations.csv",
                        "2415,2415",
                        "2415,20000000",
                        3,
                        "voters_city",
                        "out-of-range",
                        "20000000 (0–10000000)"),
                fault("stations.csv", "2415,2415", "2415,", 3, "voters_city", "blank", ""),
                fault("stations.csv", "21.0281,105.8032", "21.0281,", 2, "longitude", "half-a-position", ""),
                fault("stations.csv", "21.0281,105.8032", "91,105.8032", 2, "latitude", "out-of-range", "91 (±90)"),
                fault("stations.csv", "21.0281,105.8032", "NaN,105.8032", 2, "latitude", "not-a-number", "NaN"),
                fault(
                        "stations.csv",
                        "105.8032,false",
                        "105.8032,no",
                        2,
                        "position_verified",
                        "not-true-or-false",
                        "no"),
                fault("stations.csv", ",06:00,,6,", ",04:59,,6,", 22, "opens", "hours-outside-the-law", "04:59"),
                fault("stations.csv", ",hospital,,,3,", ",hospital,,,101,", 8, "booths", "out-of-range", "101 (0–100)"),
                fault("stations.csv", "TDP01;TDP02", "TDP01;TDP99", 2, "groups", "no-such-reference", "TDP99"),
                fault("stations.csv", "TDP01;TDP02", "TDP01;TDP01", 2, "groups", "duplicate", "TDP01;TDP01"),
                fault("stations.csv", "TDP01;TDP02", "TDP01;", 2, "groups", "blank", "TDP01;"),
                fault("stations.csv", ",CB01,", ",CB99,", 2, "officer", "no-such-reference", "CB99"),
                fault(
                        "stations.csv",
                        "\n2,Khu vực",
                        "\n2,Khu\u001B[31m vực",
                        3,
                        "name",
                        "control-character",
                        "Khu\uFFFD[31m vực bỏ phiếu số 2"),
                fault(
                        "stations.csv",
                        "\n2,Khu vực",
                        "\n2,Khu \u202Evực",
                        3,
                        "name",
                        "control-character",
                        "Khu \uFFFDvực bỏ phiếu số 2"),
                fault("stations.csv", "\n2,Khu vực", "\n2," + "K".repeat(501), 3, "name", "too-long", "500"));
    }

    private static Stream<Arguments> registerFaults() {
        return Stream.of(
                fault("groups.csv", "TDP02,", "TDP01,", 3, "code", "duplicate", "TDP01"),
                fault("groups.csv", "TDP02,", "T 2,", 3, "code", "not-a-code", "T 2"),
                fault("groups.csv", "TDP02,Tổ dân phố số 2", "TDP02,", 3, "name", "blank", ""),
                fault("officers.csv", "CB02,", "CB01,", 3, "code", "duplicate", "CB01"),
                fault("ballots.csv", "city,", "ward,", 4, "code", "duplicate", "ward"),
                fault("ballots.csv", "city,", "party,", 3, "code", "not-a-choice", "party (national, city, ward)"),
                fault("slots.csv", "09:00", "08:00", 3, "at", "duplicate", "08:00"),
                fault("slots.csv", "09:00", "24:00", 3, "at", "not-a-time", "24:00"),
                fault("slots.csv", "09:00", "09:00:30", 3, "at", "not-a-time", "09:00:30"));
    }

    private static Stream<Arguments> happeningFaults() {
        return Stream.of(
                fault("roll_changes.csv", "\n4,", "\n44,", 2, "station", "no-such-reference", "44 (stations.csv)"),
                fault("roll_changes.csv", ",4,0,", ",0,0,", 2, "added", "changes-nothing", "0"),
                fault("roll_changes.csv", ",4,0,", ",4,5000,", 2, "removed", "list-below-zero", "5000"),
                fault("roll_changes.csv", ",Chuyển đến\n1", ",\n1", 2, "reason", "blank", ""),
                fault("roll_changes.csv", "2026-03-13T10:05", "2026-03-13", 2, "at", "not-a-date-time", "2026-03-13"),
                fault("events.csv", "\n3,opened", "\n21,opened", 3, "kind", "duplicate", "opened"),
                fault("events.csv", "\n3,opened", "\n3,paused", 3, "kind", "not-a-choice", "paused (opened, closed)"),
                fault(
                        "events.csv",
                        "\n3,opened,2026-03-15",
                        "\n3,opened,2026-03-16",
                        3,
                        "at",
                        "not-on-the-day",
                        "2026-03-16T07:00"),
                fault(
                        "events.csv",
                        "\n4,closed,2026-03-15T19:00",
                        "\n4,closed,2026-03-15T06:00",
                        23,
                        "at",
                        "closed-before-opened",
                        "2026-03-15T06:00"),
                fault("tallies.csv", "\n5,08:00,", "\n14,08:00,", 3, "as_of", "duplicate", "08:00"),
                fault(
                        "tallies.csv",
                        "08:00:29,435",
                        "07:59:59,435",
                        3,
                        "reported_at",
                        "reported-before-counted",
                        "07:59:59"),
                fault(
                        "tallies.csv",
                        "08:00:29,435,,",
                        "08:00:29,435,436,",
                        3,
                        "mobile_box",
                        "parts-exceed-count",
                        "436"),
                fault("tallies.csv", "08:00:29,435", "08:00:29,43e5", 3, "voted", "not-a-number", "43e5"));
    }

    private static Stream<Arguments> tableFaults() {
        return Stream.of(
                fault("slots.csv", "at\n", "at,at\n", 1, "at", "duplicate-column", "at"),
                fault("slots.csv", "at\n", "time\n", 1, "time", "unknown-column", "at"),
                fault("groups.csv", ",former_ward", "", 1, "former_ward", "missing-column", "former_ward"),
                fault(
                        "groups.csv",
                        "TDP02,Tổ dân phố số 2,",
                        "TDP02,Tổ dân phố số 2,,",
                        3,
                        "",
                        "wrong-field-count",
                        "4 / 3"),
                fault("groups.csv", "TDP02,", "\"TDP02,", 3, "", "bad-quotes", ""),
                fault("slots.csv", "19:00\n", "\"19:00\"x\n", 14, "", "bad-quotes", ""));
    }

    private static Arguments fault(
            String file, String found, String instead, int line, String column, String fault, String value) {
        UnaryOperator<String> edit = text -> {
            int at = text.indexOf(found);
            return text.substring(0, at) + instead + text.substring(at + found.length());
        };
        String where = line == 0 ? "" : Integer.toString(line);
        return arguments(file, edit, List.of(file, where, column, fault, value));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesThePlaceOfAFault(String file, UnaryOperator<String> edit, List<String> details) throws Exception {
        assertFault(PlanFolder.copyTo(folder).edit(file, edit), details);
    }

    @Test
    void namesTheLineWhoseBytesAreNotUtf8() throws Exception {
        byte[] windows = Files.readString(PlanFolder.demo().resolve("slots.csv"))
                .replace("10:00", "10:00 Đào")
                .getBytes(Charset.forName("windows-1258"));
        assertFault(PlanFolder.copyTo(folder).put("slots.csv", windows), List.of("slots.csv", "4", "", "not-utf8", ""));
    }

    @Test
    void refusesOverlongAndCutUtf8() throws Exception {
        byte[] overlong = {'a', 't', '\n', (byte) 0xC0, (byte) 0xAF};
        assertFault(
                PlanFolder.copyTo(folder).put("slots.csv", overlong), List.of("slots.csv", "2", "", "not-utf8", ""));
        byte[] cut = {'a', 't', '\n', (byte) 0xC4};
        assertFault(PlanFolder.copyTo(emptied()).put("slots.csv", cut), List.of("slots.csv", "2", "", "not-utf8", ""));
    }

    private Path emptied() throws IOException {
        return Files.createDirectory(folder.resolve("second"));
    }

    @Test
    void refusesAFileOfZeroBytesOneOfMegabytesAndAFolderInItsPlace() throws Exception {
        PlanFolder plan = PlanFolder.copyTo(folder);
        assertFault(plan.put("slots.csv", new byte[0]), List.of("slots.csv", "1", "", "no-header", ""));
        assertFault(
                plan.put("slots.csv", new byte[CsvText.MOST_BYTES + 1]),
                List.of("slots.csv", "", "", "too-large", "16"));
        plan.remove("slots.csv");
        Files.createDirectory(folder.resolve("slots.csv"));
        assertFault(plan, List.of("slots.csv", "", "", "not-a-file", ""));
    }

    @Test
    void tellsWhichFileIsMissingOrHasNothingInIt() throws Exception {
        PlanFolder plan = PlanFolder.copyTo(folder).put("stations.csv", headerOf("stations.csv"));
        assertFault(plan, List.of("stations.csv", "", "", "no-rows", ""));
        assertFault(plan.remove("stations.csv"), List.of("stations.csv", "", "", "missing", ""));
    }

    private static byte[] headerOf(String file) throws IOException {
        String header = Files.readAllLines(PlanFolder.demo().resolve(file)).getFirst();
        return header.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tellsThatThereIsNoFolder() {
        FolderException failure =
                catchThrowableOfType(FolderException.class, () -> new ElectionFiles().read(folder.resolve("nowhere")));

        assertThat(failure.code()).isEqualTo("TB-F11");
    }

    @ParameterizedTest
    @EnumSource(FileFault.class)
    void everyFaultHasASentenceInBothLanguages(FileFault fault) {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            FolderException failure = fault.at("stations.csv", 7, "booths", "<x>");

            assertThat(FolderSentence.of(failure, messages))
                    .contains("stations.csv", "7", "booths")
                    .doesNotContain("{");
        }
    }

    @Test
    void everySentenceIsOfAFaultThatExists() {
        List<String> keys = Arrays.stream(FileFault.values())
                .map(fault -> "folder.fault." + fault.key())
                .toList();

        assertThat(Messages.of(Language.VIETNAMESE).keySet().stream().filter(key -> key.startsWith("folder.fault.")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static void assertFault(PlanFolder plan, List<String> details) {
        FolderException failure = catchThrowableOfType(FolderException.class, plan::read);

        assertThat(failure).as("refused").isNotNull();
        assertThat(failure.details()).isEqualTo(details);
        assertThat(failure.code()).isEqualTo("TB-F04");
    }
}
