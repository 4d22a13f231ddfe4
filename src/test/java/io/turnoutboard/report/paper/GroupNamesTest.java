package io.turnoutboard.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupNamesTest {
    @Test
    void saysWhatNumberedGroupsBeginWithOnce() {
        assertThat(GroupNames.joined(List.of("Tổ dân phố số 9", "Tổ dân phố số 43", "Tổ dân phố số 44")))
                .isEqualTo("Tổ dân phố số 9, 43, 44");
    }

    @Test
    void keepsNamesWholeThatBeginDifferentlyOrHaveNoNumber() {
        assertThat(GroupNames.joined(List.of("Tổ dân phố số 9", "Thôn Thượng")))
                .isEqualTo("Tổ dân phố số 9, Thôn Thượng");
        assertThat(GroupNames.joined(List.of("Thôn Hạ", "Thôn Thượng"))).isEqualTo("Thôn Hạ, Thôn Thượng");
        assertThat(GroupNames.joined(List.of("Tổ dân phố số 9"))).isEqualTo("Tổ dân phố số 9");
        assertThat(GroupNames.joined(List.of())).isEmpty();
    }
}
