package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.report.paper.OfficialPapers;
import io.turnoutboard.service.paper.IssueOutcome;
import io.turnoutboard.service.paper.PaperDesk;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.papers.PapersScreen;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.OptionalInt;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A paper that somebody brings to the screen of papers. */
class PaperProofTest extends WindowTest {
    private static final OfficialPapers PRESS = new OfficialPapers();

    private PapersScreen screen;

    @Test
    void isGenuineAlteredADraftOrNotOurs() throws Exception {
        IssueOutcome.Issued issued = issue();
        show();
        byte[] genuine = issued.file().bytes();
        assertThat(verdict(genuine)).isEqualTo("Văn bản thật, còn hiệu lực");
        assertThat(said("proof-sentence")).contains("Báo cáo nhanh số 01/BC-UBBC", "khớp từng byte");

        byte[] touched = genuine.clone();
        touched[touched.length / 2] ^= 1;
        assertThat(verdict(touched)).isEqualTo("Đã bị sửa");
        assertThat(said("proof-sentence")).contains("01/BC-UBBC");

        assertThat(verdict(new PaperDesk(election, PRESS, Duration.ZERO).draft(request())))
                .isEqualTo("Bản nháp");
        assertThat(verdict(new byte[] {'%', 'P', 'D', 'F'})).isEqualTo("Không phải của sổ này");
    }

    @Test
    void isKnownByTheTextOfItsCode() throws Exception {
        issue();
        String code = board().papers().papers().stream()
                .flatMap(paper -> paper.issue().stream())
                .map(RegisteredPaper.Issue::report)
                .map(report -> report.proof().checkpoint().text())
                .findFirst()
                .orElseThrow();
        show();
        onFx(() -> {
            ((TextField) screen.root().lookup("#proof-code")).setText(code);
            ((Button) screen.root().lookup("#proof-code-button")).fire();
        });
        waitFor(() -> said("proof-title").equals("Văn bản thật, còn hiệu lực"));
        assertThat(said("proof-sentence")).contains("Mã này thuộc Báo cáo nhanh số 01/BC-UBBC", "so nội dung in");
    }

    @Test
    void thatCannotBeReadIsSaidToBeUnproved() throws Exception {
        show();
        Path none = folder.resolve("none.pdf");
        onFx(() -> screen.prove(none));
        waitFor(() -> said("proof-title").equals("Chưa kiểm tra được"));
        assertThat(said("proof-sentence")).contains("TB-P11");
    }

    private IssueOutcome.Issued issue() {
        return (IssueOutcome.Issued)
                new PaperDesk(election, PRESS, Duration.ofSeconds(20)).issue(request(), OptionalInt.empty());
    }

    private PaperRequest request() {
        return PaperRequest.draft(
                PaperKind.QUICK, board().election().at(LocalTime.of(10, 30)), Letterhead.UBBC, board().election());
    }

    private Board board() {
        return election.ledger().board().value();
    }

    private void show() {
        onFx(() -> {
            DeskModel desk = new DeskModel(
                    board(),
                    election.ledger().state().value(),
                    election.day().clock().instant());
            PapersParts parts =
                    PapersParts.of(new OverviewModel(desk), election, PRESS, new Tasks(executor), new Notices());
            screen = PapersScreen.load(parts.model(), parts.services(), Messages.of(Language.VIETNAMESE));
            Scene scene = new Scene(screen.root(), 1000, 700);
            screen.onShow();
            screen.prove(folder.resolve("nothing yet.pdf"));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private String verdict(byte[] file) throws Exception {
        Path brought = Files.write(folder.resolve(file.length + "-" + file[file.length / 2] + ".pdf"), file);
        onFx(() -> screen.prove(brought));
        waitFor(() -> said("proof-subject").equals(brought.getFileName().toString()));
        return said("proof-title");
    }

    private String said(String id) {
        return ((Labeled) screen.root().lookup("#" + id)).getText();
    }

    /** An override would need the annotation anew, and without it the window would stay open for the tests after this one. */
    @AfterEach
    void hideScreen() {
        onFx(() -> screen.onHide());
    }
}
