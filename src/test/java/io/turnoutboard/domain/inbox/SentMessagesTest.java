package io.turnoutboard.domain.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.inbox.Reading.Caution;
import io.turnoutboard.domain.inbox.Reading.Counted;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.CountKind;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages as wards write them: each is read right or left for the clerk. */
class SentMessagesTest {
    private static final Optional<LocalTime> AT_HAND = Optional.of(LocalTime.of(10, 30));
    private static Board board;

    @BeforeAll
    static void readTheWard() throws Exception {
        board = LangBoard.make();
    }

    static List<SentMessage> messages() throws IOException {
        return SentMessage.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void isReadRightOrLeftForTheClerk(SentMessage message) {
        List<Piece> pieces = InboxReader.read(message.text(), board, AT_HAND);

        assertThat(pieces.stream().map(piece -> written(piece.reading())).toList())
                .isEqualTo(message.expected());
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(message.text());
    }

    @Test
    void nothingIsTakenForTheCutOffAtHandBeforeThereIsOne() {
        List<Piece> pieces = InboxReader.read("KV 7: 234", board, Optional.empty());

        assertThat(pieces.stream().map(piece -> written(piece.reading())).toList())
                .containsExactly("? " + Doubt.NO_TIME.code());
    }

    @Test
    void whatIsKnownOfAnUnclearPieceIsToldWithoutTheRest() {
        Reading.Unclear unclear = (Reading.Unclear) InboxReader.read("KV 7 234 245 lúc 9h", board, AT_HAND)
                .getFirst()
                .reading();

        assertThat(unclear.known().station())
                .isEqualTo(board.station(7).map(each -> each.station().id()));
        assertThat(unclear.known().time()).contains(LocalTime.of(9, 0));
        assertThat(unclear.known().voted()).isEmpty();
    }

    private static String written(Reading reading) {
        return switch (reading) {
            case Counted counted -> written(counted);
            case Reading.Unclear unclear -> "? " + unclear.doubt().code();
            case Reading.PassedOver passed -> "- " + passed.why();
        };
    }

    private static String written(Counted counted) {
        int number = board.station(counted.station()).orElseThrow().station().number();
        StringBuilder line = new StringBuilder(
                "= " + number + " | " + Formats.of(Language.VIETNAMESE).time(counted.time()) + " | " + counted.voted());
        line.append(counted.kind() == CountKind.SINCE_LAST ? " +" : "");
        line.append(counted.cautions().contains(Caution.TIME_BY_DEFAULT) ? " default" : "");
        line.append(counted.cautions().contains(Caution.STATION_BY_ORDER) ? " order" : "");
        line.append(counted.cautions().contains(Caution.TOTAL_DIFFERS) ? " total" : "");
        counted.parts().mobileBox().ifPresent(box -> line.append(" hpp ").append(box));
        counted.parts().men().ifPresent(men -> line.append(" nam ").append(men));
        counted.parts().women().ifPresent(women -> line.append(" nữ ").append(women));
        return line.toString();
    }
}
