package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter is bounded, so that no address makes the server write out an endless amount. */
final class DifferenceFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "1E999999999", "0E-2147483647", "1E1", "1.234", "-1", "1000000000000000"})
    void anAmountOutOfBoundsIsRefusedByItsField(String amount) {
        refused("least", () -> ofAmounts(new BigDecimal(amount), null));
        refused("most", () -> ofAmounts(null, new BigDecimal(amount)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "1234.5", "999999999999999.99"})
    void anAmountInYuanAndCentsIsTaken(String amount) {
        assertThat(ofAmounts(new BigDecimal(amount), null).least()).isEqualTo(new BigDecimal(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "1999-12-31", "2100-01-01"})
    void aDayOfAnotherCenturyIsRefusedByItsField(String day) {
        refused("from", () -> ofDays(LocalDate.parse(day), null));
        refused("to", () -> ofDays(null, LocalDate.parse(day)));
    }

    @Test
    void theFirstAndTheLastDayAreTaken() {
        DifferenceFilter filter = ofDays(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

        assertThat(filter.from()).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2099, 12, 31));
    }

    private static DifferenceFilter ofAmounts(BigDecimal least, BigDecimal most) {
        return new DifferenceFilter(null, null, null, null, least, most);
    }

    private static DifferenceFilter ofDays(LocalDate from, LocalDate to) {
        return new DifferenceFilter(null, null, from, to, null, null);
    }

    private static void refused(String field, ThrowingCallable filter) {
        assertThatThrownBy(filter).isInstanceOfSatisfying(PlatformException.class, refused -> {
            assertThat(refused.code()).isEqualTo(FourFlowError.FILTER_NOT_VALID);
            assertThat(refused.field()).contains(field);
        });
    }
}
