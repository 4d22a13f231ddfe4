package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.intake.ColumnUse;
import io.turnoutboard.service.intake.Columns;
import io.turnoutboard.service.intake.CountForm;
import io.turnoutboard.service.intake.IntakeFault;
import io.turnoutboard.service.intake.IntakeField;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakeKind;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeRequest;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.service.intake.RawTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that is to come in, with what was said of it so far and what would come of it. Whatever is said makes another
 * one of it, which blocks.
 *
 * @param first how it was read before anybody said anything
 */
record IncomingFile(
        Path path, RawTable table, IntakeRequest first, IntakeRequest request, Columns columns, IntakePlan plan) {
    /** What an import says of itself in the ledger, by the name of its file. */
    @FunctionalInterface
    interface IntakeText {
        IntakeWords of(String file);
    }

    /** By what a file is planned. */
    record Planning(IntakeServices services, IntakeText words) {}

    /**
     * Reads a file and plans it, its columns as they were once said.
     *
     * @param sheet of a workbook, where one was chosen
     */
    static IncomingFile read(Path path, Optional<String> sheet, Planning by) throws IOException {
        RawTable table = by.services().files().read(path, sheet);
        IntakeRequest first =
                IntakeRequest.GUESS.withMapping(by.services().memory().recall(table));
        return planned(path, table, first, first, by);
    }

    /** True when something was said of it. */
    boolean isAnswered() {
        return !request.equals(first);
    }

    Optional<IntakeKind> kind() {
        return request.kind().or(() -> plan.layout().map(layout -> layout.kind()));
    }

    /** With an answer to one of its questions. */
    IncomingFile answered(IntakeFinding question, String answer, Planning by) throws IOException {
        if (question.fault() == IntakeFault.SEVERAL_SHEETS) {
            return read(path, Optional.of(answer), by);
        }
        Map<String, String> more = new HashMap<>(request.answers().byKey());
        more.put(question.key(), answer);
        return asked(request.withAnswers(more), by);
    }

    /** With what a person says that a column holds. */
    IncomingFile mapped(ColumnUse column, IntakeField field, Planning by) {
        Map<String, IntakeField> more = new HashMap<>(request.mapping());
        more.put(columns.name(column), field);
        return asked(request.withMapping(more), by);
    }

    IncomingFile ofKind(IntakeKind kind, Planning by) {
        return asked(request.withKind(kind), by);
    }

    IncomingFile inForm(CountForm form, Planning by) {
        return asked(request.withForm(form), by);
    }

    /** As it was when nothing was said of it. */
    IncomingFile unanswered(Planning by) {
        return asked(first, by);
    }

    /** Remembers what was said of its columns, and keeps all that comes of it. */
    List<EntryId> keep(Planning by) throws IOException, NotSavedException {
        if (!request.mapping().isEmpty()) {
            by.services().memory().remember(table, request.mapping());
        }
        return by.services().desk().keep(plan);
    }

    private IncomingFile asked(IntakeRequest other, Planning by) {
        return planned(path, table, first, other, by);
    }

    private static IncomingFile planned(
            Path path, RawTable table, IntakeRequest first, IntakeRequest request, Planning by) {
        IntakePlan plan = by.services().desk().plan(table, request, by.words().of(table.file()));
        return new IncomingFile(path, table, first, request, Columns.of(table, request.mapping()), plan);
    }
}
