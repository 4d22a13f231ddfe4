package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.PeopleWords;
import io.turnoutboard.service.paper.PasswordSlip;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * First passwords on slips that are cut apart and handed out, one a person. The sheet is no paper of the register: it
 * proves nothing, and is thrown away.
 */
final class PasswordSlips {
    private static final String TITLE = "Mật khẩu lần đầu";
    private static final int ACROSS = 2;

    private final Board board;
    private final PeopleWords words;

    PasswordSlips(Board board) {
        this.board = board;
        words = new PeopleWords(Messages.of(Language.VIETNAMESE), board);
    }

    byte[] pdf(PaperTemplates templates, List<PasswordSlip> slips, Instant madeAt) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", TITLE);
        values.put("subject", board.election().name());
        values.put("election", board.election().name());
        values.put("ward", PaperHead.capitals(board.election().ward().name()));
        values.put("day", PaperFigures.FORMATS.paperDate(board.election().date()));
        values.put("moment", new PaperFigures(board.election()).moment(madeAt));
        values.put("rows", rows(slips.stream().map(this::slip).toList()));
        PaperIdentity identity = new PaperIdentity(
                TITLE,
                board.election().name(),
                board.election().ward().issuer(),
                board.election().id().toString(),
                madeAt);
        return PaperPdf.write(templates.fill("slips.html", values), identity, Optional.empty());
    }

    private Map<String, Object> slip(PasswordSlip slip) {
        String stations = slip.role() == Role.CLERK ? words.stations(slip.stations()) : "";
        return Map.of(
                "name", slip.name(),
                "role", words.role(slip.role()),
                "stations", stations,
                "password", slip.firstPassword());
    }

    private static List<List<Map<String, Object>>> rows(List<Map<String, Object>> slips) {
        List<List<Map<String, Object>>> rows = new ArrayList<>();
        for (int i = 0; i < slips.size(); i += ACROSS) {
            rows.add(slips.subList(i, Math.min(slips.size(), i + ACROSS)));
        }
        return rows;
    }
}
