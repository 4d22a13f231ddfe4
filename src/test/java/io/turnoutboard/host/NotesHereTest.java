package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.PaperDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesHereTest {
    private static final ElectionId ELECTION = ElectionId.of("0198f000-0000-7000-8000-000000000001");
    private static final Draft DRAFT = new Draft(
            "7 · Trường Mầm non Hoa Sữa",
            "10h30",
            "120+85+",
            CountKind.SINCE_LAST,
            "gọi lại = đúng\n# hai dòng",
            new Draft.Parts("12", "", "x", ""));

    @TempDir
    Path temp;

    private Path desk;
    private DeskNotes notes;

    @BeforeEach
    void makeTheDesksFolder() throws IOException {
        desk = Files.createDirectory(temp.resolve("desk"));
        notes = NotesHere.of(desk, temp.resolve("user"), ELECTION);
    }

    @Test
    void beginsWithNothing() throws IOException {
        assertThat(notes.drafts()).isEmpty();
        assertThat(notes.reportSinceLast()).isEmpty();
    }

    @Test
    void givesBackWhatWasHalfTypedWhateverItWas() throws IOException {
        Draft second = new Draft("", "", "39", CountKind.CUMULATIVE, "", Draft.Parts.NONE);
        notes.keepDrafts(List.of(DRAFT, second));
        assertThat(again().drafts()).containsExactly(DRAFT, second);

        notes.keepDrafts(List.of());
        assertThat(again().drafts()).isEmpty();
    }

    @Test
    void remembersHowStationsReportForEveryDeskOfThisUser() throws IOException {
        notes.keepReportSinceLast(Set.of(SmallElection.id(3), SmallElection.id(12)));
        Path other = Files.createDirectory(temp.resolve("other desk"));

        assertThat(NotesHere.of(other, temp.resolve("user"), ELECTION).reportSinceLast())
                .containsExactlyInAnyOrder(SmallElection.id(3), SmallElection.id(12));
    }

    @Test
    void passesOverAStationThatIsNone() throws IOException {
        notes.keepReportSinceLast(Set.of(SmallElection.id(3)));
        Path file = ((NotesHere) notes).waysFile();
        Files.writeString(file, Files.readString(file) + "\nnonsense=since-last\n00199-04=otherwise\n");

        assertThat(again().reportSinceLast()).containsExactly(SmallElection.id(3));
    }

    @Test
    void leavesNoFileBesideTheDrafts() throws IOException {
        notes.keepDrafts(List.of(DRAFT));
        notes.keepDrafts(List.of());

        try (var files = Files.list(desk)) {
            assertThat(files).containsExactly(desk.resolve("drafts.properties"));
        }
    }

    @Test
    void givesBackThePapersThatAreBeingPrepared() throws IOException {
        PaperDraft quick = new PaperDraft(
                "quick",
                "10:30",
                "party",
                "Ban Chỉ đạo = thành phố",
                "x",
                "7",
                new PaperDraft.Foot("Nguyễn Văn A", "K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN", "Như trên\nLưu"),
                new TreeMap<>(Map.of(3, "hai\ndòng", 7, "# mưa")));
        PaperDraft second =
                new PaperDraft("ranking", "now", "ubbc", "", "", "", new PaperDraft.Foot("", "", ""), new TreeMap<>());
        notes.keepPaperDrafts(List.of(quick, second));
        notes.keepDrafts(List.of(DRAFT));

        assertThat(again().paperDrafts()).containsExactly(quick, second);
        assertThat(again().drafts()).containsExactly(DRAFT);
    }

    private DeskNotes again() {
        return NotesHere.of(desk, temp.resolve("user"), ELECTION);
    }
}
