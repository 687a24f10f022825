package io.siliu.platform.casework.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.casework.CaseError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a list of cases is narrowed to is kept on the trail, so nothing but codes gets there. */
class CaseListFilterTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");

    @Test
    void anIndicatorIsACode() {
        assertThat(of("B03").criteria(TODAY, 1).indicator()).isEqualTo("B03");
        assertThat(of(" ").criteria(TODAY, 1).indicator()).isNull();
        assertThatThrownBy(() -> of("示例某 110101199003070000").criteria(TODAY, 1))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(CaseError.CASE_FILTER));
    }

    private static CaseListFilter of(String indicator) {
        return new CaseListFilter(null, null, null, indicator, null, null, null, null);
    }
}
