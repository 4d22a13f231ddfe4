package io.turnoutboard.ui.prepare;

import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.service.intake.RawTable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file that is to come in, with what was answered so far and what would come of it.
 *
 * @param sheet of a workbook, where one was chosen
 */
record IncomingFile(Path path, Optional<String> sheet, RawTable table, Map<String, String> answers, IntakePlan plan) {
    IncomingFile {
        answers = Map.copyOf(answers);
    }

    /** Reads a file and plans it. Blocks. */
    static IncomingFile read(Path path, Optional<String> sheet, IntakeServices services, IntakeText words) {
        RawTable table = services.files().read(path, sheet);
        return planned(path, sheet, table, Map.of(), services, words);
    }

    /** What an import says of itself in the ledger, by the name of its file. */
    @FunctionalInterface
    interface IntakeText {
        IntakeWords of(String file);
    }

    /** With an answer to one of its questions. Blocks. */
    IncomingFile answered(IntakeFinding question, String answer, IntakeServices services, IntakeText words) {
        if (question.fault() == IntakeFault.SEVERAL_SHEETS) {
            return read(path, Optional.of(answer), services, words);
        }
        Map<String, String> more = new HashMap<>(answers);
        more.put(question.key(), answer);
        return planned(path, sheet, table, more, services, words);
    }

    /** As it was when nothing was answered. Blocks. */
    IncomingFile unanswered(IntakeServices services, IntakeText words) {
        return planned(path, sheet, table, Map.of(), services, words);
    }

    private static IncomingFile planned(
            Path path,
            Optional<String> sheet,
            RawTable table,
            Map<String, String> answers,
            IntakeServices services,
            IntakeText words) {
        IntakePlan plan = services.desk().plan(table, IntakeRequest.GUESS.withAnswers(answers), words.of(table.file()));
        return new IncomingFile(path, sheet, table, answers, plan);
    }
}
