package io.turnoutboard.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaveFormTest {
    private static final SaveForm PDF = form("pdf", 1);
    private static final SaveForm SEMICOLONS = form("csv", 2);
    private static final SaveForm COMMAS = form("csv", 3);
    private static final List<SaveForm> ALL = List.of(PDF, SEMICOLONS, COMMAS);

    @Test
    void theEndingThatWasTypedIsMeant() {
        assertThat(SaveForm.of("so-lieu.CSV", ALL, Optional.of(PDF))).isEqualTo(SEMICOLONS);
        assertThat(SaveForm.of("so-lieu.pdf", ALL, Optional.of(COMMAS))).isEqualTo(PDF);
    }

    @Test
    void ofTwoFormsWithOneEndingTheChosenOneIsMeant() {
        assertThat(SaveForm.of("so-lieu.csv", ALL, Optional.of(COMMAS))).isEqualTo(COMMAS);
    }

    @Test
    void aNameWithoutAnEndingGetsThatOfTheChosenForm() {
        SaveForm chosen = SaveForm.of("bao-cao 10.30", ALL, Optional.of(COMMAS));
        assertThat(chosen).isEqualTo(COMMAS);
        assertThat(chosen.path(Path.of("x", "bao-cao 10.30"))).isEqualTo(Path.of("x", "bao-cao 10.30.csv"));
        assertThat(SaveForm.of("bao-cao", ALL, Optional.empty()).path(Path.of("bao-cao")))
                .isEqualTo(Path.of("bao-cao.pdf"));
        assertThat(PDF.path(Path.of("bao-cao.PDF"))).isEqualTo(Path.of("bao-cao.PDF"));
    }

    private static SaveForm form(String ending, int mark) {
        return new SaveForm(ending, "test." + mark, () -> new byte[] {(byte) mark});
    }
}
