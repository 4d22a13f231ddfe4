package io.turnoutboard.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.intake.Intake;
import io.turnoutboard.service.intake.IntakeContext;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One table in every encoding, form of letters and way of writing numbers that is let in: what comes of it is the same. */
class EncodingsTest {
    private static final String TEXT = """
        Khu vực bỏ phiếu;Tên;Địa điểm;Tổng số cử tri;Số cử tri đã bỏ phiếu 8h
        1;Khu vực bỏ phiếu số 1;Nhà văn hóa tổ dân phố Nguyễn Thị Hồng Đào;2503;1250
        2;Khu vực bỏ phiếu số 2;Trường Tiểu học Ngọc Thụy – ngõ Ẩn Dật;12148;1515
        """.replace('–', '-');
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern LETTERS = Pattern.compile("\\P{M}\\p{M}*");

    @TempDir
    Path temp;

    private final SealedDay day = SealedDay.withoutStations();

    EncodingsTest() {
        day.seal(new EntryBody.SlotsPlanned(new SlotPlan(List.of(Slot.of(8, 0)))));
    }

    private IntakePlan plan(byte[] bytes, Map<String, String> answers) throws IOException {
        Path file = Files.write(temp.resolve("a.csv"), bytes);
        return Intake.plan(
                new TableFiles().read(file, Optional.empty()),
                new IntakeContext(day.board(), SealedDay.at(9, 0), new IntakeWords("Theo tệp", "KV {0}")),
                IntakeRequest.GUESS.withAnswers(answers));
    }

    private List<EntryBody> original() throws IOException {
        IntakePlan plan = plan(TEXT.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(plan.findings()).isEmpty();
        assertThat(plan.entries()).hasSize(4);
        return plan.entries();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("UTF-8 with a byte order mark", marked("\uFEFF" + TEXT, StandardCharsets.UTF_8), List.of()),
                arguments("UTF-8, decomposed", nfd().getBytes(StandardCharsets.UTF_8), List.of()),
                converted("UTF-16LE with a byte order mark", marked("\uFEFF" + TEXT, StandardCharsets.UTF_16LE)),
                converted("UTF-16BE with a byte order mark", marked("\uFEFF" + TEXT, StandardCharsets.UTF_16BE)),
                converted("UTF-16LE, decomposed", marked("\uFEFF" + nfd(), StandardCharsets.UTF_16LE)),
                converted("UTF-16BE, decomposed", marked("\uFEFF" + nfd(), StandardCharsets.UTF_16BE)),
                converted("UTF-16LE without a mark", TEXT.getBytes(StandardCharsets.UTF_16LE)),
                converted("Windows-1258", windows1258()),
                arguments(
                        "lines end as on Windows",
                        TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                        List.of()));
    }

    private static Arguments converted(String form, byte[] bytes) {
        return arguments(form, bytes, List.of("TB-I07@*"));
    }

    private static byte[] marked(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static String nfd() {
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(TEXT);
        return decomposed;
    }

    /** Windows-1258 has the letters of Vietnamese, and their tones as characters of their own behind them. */
    private static byte[] windows1258() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LETTERS.matcher(Normalizer.normalize(TEXT, Normalizer.Form.NFD))
                .results()
                .map(result -> result.group())
                .map(letter -> {
                    String tone = TONES.matcher(letter)
                            .results()
                            .map(result -> result.group())
                            .collect(Collectors.joining());
                    return Normalizer.normalize(TONES.matcher(letter).replaceAll(""), Normalizer.Form.NFC) + tone;
                })
                .forEach(letter -> bytes.writeBytes(letter.getBytes(Charset.forName("windows-1258"))));
        byte[] encoded = bytes.toByteArray();
        assertThat(Normalizer.normalize(new String(encoded, Charset.forName("windows-1258")), Normalizer.Form.NFC))
                .isEqualTo(Normalizer.normalize(TEXT, Normalizer.Form.NFC));
        return encoded;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void whatComesInIsEqualToTheOriginal(String form, byte[] bytes, List<String> notes) throws IOException {
        IntakePlan plan = plan(bytes, Map.of());

        assertThat(plan.findings()).extracting(IntakeFinding::key).isEqualTo(notes);
        assertThat(plan.entries()).isEqualTo(original());
    }

    @ParameterizedTest(name = "\"2{0}503\"")
    @ValueSource(strings = {".", " ", "\u00A0", "\u202F", "\u2009"})
    void thousandsMayBeApart(String separator) throws IOException {
        assertThat(plan(grouped(separator).getBytes(StandardCharsets.UTF_8), Map.of())
                        .entries())
                .isEqualTo(original());
        assertThat(plan(("\uFEFF" + grouped(separator)).getBytes(StandardCharsets.UTF_16LE), Map.of())
                        .entries())
                .isEqualTo(original());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void aCommaIsAskedAboutAndThenTheSame(String charset) throws IOException {
        byte[] bytes = ("\uFEFF" + grouped(",")).getBytes(Charset.forName(charset));

        assertThat(plan(bytes, Map.of()).findings().stream()
                        .filter(finding -> !finding.isNote())
                        .map(IntakeFinding::key))
                .containsExactlyInAnyOrder("TB-I46@D2", "TB-I46@E2", "TB-I46@D3", "TB-I46@E3");
        assertThat(plan(bytes, Map.of("TB-I46", "yes")).entries()).isEqualTo(original());
    }

    private static String grouped(String separator) {
        return TEXT.replace("2503", "2" + separator + "503")
                .replace("1250", "1" + separator + "250")
                .replace("12148", "12" + separator + "148")
                .replace("1515", "1" + separator + "515");
    }
}
