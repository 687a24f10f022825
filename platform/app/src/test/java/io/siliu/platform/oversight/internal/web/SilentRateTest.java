package io.siliu.platform.oversight.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.SilentErrors.BySource;
import io.siliu.platform.document.SilentErrors.Measured;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What few looks say of the share of certain values that are wrong, and what they do not. */
class SilentRateTest {

    @Test
    void theShareOfAllSourcesStandsBesideWhatItDoesNotExceed() {
        SilentRate rate = SilentRate.of(new Measured(
                0.01,
                90,
                List.of(new BySource(FieldSource.OCR, 110, 2), new BySource(FieldSource.PDF_TEXT, 200, 0)),
                4));

        assertThat(rate.looked()).isEqualTo(310);
        assertThat(rate.wrong()).isEqualTo(2);
        assertThat(rate.percent()).isEqualTo("0.65");
        assertThat(rate.atMost()).isEqualTo("2.32");
        assertThat(rate.share()).isEqualTo("1");
        assertThat(rate.off()).isFalse();
    }

    /** That none of a hundred is wrong does not say that none is. */
    @Test
    void noneWrongOfFewStillLeavesRoom() {
        assertThat(SilentRate.atMost(0, 100)).isCloseTo(0.037, within(0.0001));
        assertThat(SilentRate.atMost(1, 1)).isCloseTo(1, within(0.0001));
    }

    @Test
    void withoutALookNothingIsKnown() {
        SilentRate rate = SilentRate.of(new Measured(0, 90, List.of(), 0));

        assertThat(rate.percent()).isEqualTo("—");
        assertThat(rate.atMost()).isEqualTo("—");
        assertThat(rate.off()).isTrue();
    }
}
