package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.paper.PaperOrigin;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands on every paper around its content: head, signature, copies, and the line of origin at the foot. */
final class PaperHead {
    /** The issuer's name breaks before the place that it is of, as papers write it. */
    private static final Pattern PLACE = Pattern.compile(
            "(.+?)\\s+((?:phường|xã|đặc khu|thị trấn)\\s.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String OPEN_NUMBER = "\u2007\u2007\u2007\u2007";
    private static final Formats FORMATS = Formats.of(Language.VIETNAMESE);

    private PaperHead() {}

    static Map<String, Object> of(PaperRequest request, Board board, Optional<PaperOrigin> origin) {
        Election election = board.election();
        Ward ward = election.ward();
        LocalDate date = election.localTime(request.cutOff()).toLocalDate();
        Map<String, Object> values = new HashMap<>();
        values.put("letterhead", request.letterhead().name());
        values.put("issuer", lines(ward.issuer()));
        values.put("superior", capitals("Đảng ủy " + ward.name()));
        values.put("committee", List.of("BAN CHỈ ĐẠO BẦU CỬ"));
        values.put(
                "number",
                origin.map(made -> made.number().text())
                        .orElseGet(() -> request.letterhead().symbol(OPEN_NUMBER)));
        values.put(
                "replaces",
                origin.flatMap(PaperOrigin::replaces).map(PaperNumber::text).orElse(""));
        values.put("place", ward.place());
        values.put("date", FORMATS.paperDate(date));
        values.put("recipient", request.recipient());
        values.put("capacity", request.closing().signature().capacity());
        values.put("signer", request.closing().signature().name());
        values.put("copies", request.closing().copies());
        values.put("rehearsal", rehearsal(election.purpose()));
        Optional<Checkpoint> checkpoint = origin.map(PaperOrigin::checkpoint);
        long seal = checkpoint.map(Checkpoint::seq).orElse(board.head().seq());
        values.put("seal", FORMATS.count(seal));
        values.put(
                "hash",
                checkpoint
                        .map(Checkpoint::hash)
                        .or(board.head()::hash)
                        .map(hash -> " (" + hash.shortForm() + ")")
                        .orElse(""));
        values.put("checkpoint", checkpoint.map(Checkpoint::text).orElse(""));
        return values;
    }

    private static List<String> lines(String issuer) {
        Matcher parts = PLACE.matcher(issuer);
        return parts.matches()
                ? List.of(capitals(parts.group(1)), capitals(parts.group(2)))
                : List.of(capitals(issuer));
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String rehearsal(Purpose purpose) {
        return switch (purpose) {
            case REAL -> "";
            case DRILL -> "DIỄN TẬP – KHÔNG PHẢI SỐ LIỆU BẦU CỬ";
            case DEMO -> "DỮ LIỆU MINH HỌA – KHÔNG PHẢI KẾT QUẢ BẦU CỬ";
        };
    }
}
