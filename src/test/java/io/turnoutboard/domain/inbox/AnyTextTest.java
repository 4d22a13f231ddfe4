package io.turnoutboard.domain.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.turnoutboard.domain.turnout.Board;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted is covered by its pieces, character by character, and read in no time. */
class AnyTextTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int LARGE = 200_000;
    private static final List<String> SNIPPETS = List.of(
            "KV ",
            "kvbp",
            "7",
            "8",
            " 1.234",
            "12,5",
            "/",
            "2684",
            "%",
            "(",
            ")",
            " lúc ",
            "9h",
            "30",
            ":",
            "\n",
            "\r\n",
            "\t",
            " ",
            "+",
            "-",
            "–",
            "Bệnh viện",
            " Nhi",
            "Tổ dân phố ",
            "số ",
            "[09:02] ",
            "Chị Hoa: ",
            "tổng ",
            "tăng thêm ",
            "nam ",
            "nữ ",
            "còn ",
            "chưa ",
            "\u0301",
            "đ",
            "😀",
            "\ud83d",
            "1️⃣",
            "\u200b",
            "\u0000",
            "\u2028",
            "１",
            "KVBP\tĐã bầu\n",
            "0912 345 678",
            "ngày 15/3/2026",
            "\u00a0",
            "a",
            "?",
            "…");

    private static Board board;

    @BeforeAll
    static void readTheWard() throws Exception {
        board = LangBoard.make();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySnippetsInAnyOrderAreCoveredByTheirPieces(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, SNIPPETS.size()).forEach(at -> text.append(SNIPPETS.get(at)));
            assertCovered(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void anyCharactersAreCoveredByTheirPieces(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, Character.MAX_VALUE).forEach(letter -> text.append((char) letter));
            assertCovered(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\n\n\n",
                "\t",
                "\t\t\n\t",
                "\u0000\u0001\u0007",
                "😀😀",
                "7️⃣",
                "\r",
                "\r\n\r\n",
                "0",
                "-",
                "\ufeff",
                "KV",
                "KV 7",
                "%",
                "/",
                "[09:02]"
            })
    void smallestTextsAreCovered(String text) {
        assertCovered(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KV 7: 234 ",
                "1 ",
                "7",
                "7\n",
                "\n",
                " ",
                "\t",
                "7\t",
                "KV ",
                "Bệnh viện ",
                "9h ",
                "lúc ",
                "0912 ",
                "1.234.",
                "(",
                "a",
                "+",
                "tổ dân phố 7, ",
                "[",
                "😀",
                "KVBP\tĐã bầu\n",
                "7\t234\n",
                "KV 7: 234\n",
                "Chị Hoa 09:02\n",
                "e\u0301"
            })
    void twoHundredThousandCharactersAreReadSoon(String part) {
        String text = part.repeat(LARGE / part.length());

        assertTimeoutPreemptively(SOON, () -> assertCovered(text));
    }

    @Test
    void longLinesThatMayBeReadAreReadSoon() {
        for (String part : SNIPPETS) {
            String line = part.strip().repeat(3_900 / Math.max(1, part.strip().length()));

            assertTimeoutPreemptively(SOON, () -> assertCovered(line));
        }
    }

    private static void assertCovered(String text) {
        List<Piece> pieces = InboxReader.read(text, board, Optional.of(LocalTime.of(10, 30)));

        int from = 0;
        for (Piece piece : pieces) {
            assertThat(piece.from()).isEqualTo(from);
            assertThat(piece.to()).isGreaterThan(from);
            from = piece.to();
        }
        assertThat(from).isEqualTo(text.length());
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
