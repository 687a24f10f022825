package io.siliu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void holdsTwoDecimalsAndRefusesThree() {
        assertThat(Money.of("12.3")).hasToString("12.30").isEqualTo(Money.of("12.30"));
        assertThatThrownBy(() -> Money.of("12.345")).isInstanceOf(ArithmeticException.class);
    }

    /** The digits of such numbers must never be written out: some of these would take minutes and gigabytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3000000",
                "1E400000000",
                "1e-400000000",
                "12345678901234567",
                "1,234.50",
                "",
                " 1",
                "1.",
                ".5",
                "0x10",
                "１２"
            })
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsPlainDecimalsAlone(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+400000000", "1E-400000000", "1E+17"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesNumbersThatNoColumnHolds(String number) {
        assertThatThrownBy(() -> Money.of(new BigDecimal(number))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void holdsTheLargestColumn() {
        assertThat(Money.of("9999999999999999.99")).hasToString("9999999999999999.99");
        assertThat(Money.of(new BigDecimal("1E+5"))).hasToString("100000.00");
    }

    @Test
    void roundsHalfUpOnlyWhereARateIsApplied() {
        assertThat(Money.of("150000").dividedBy(new BigDecimal("1.01")).times(new BigDecimal("0.01")))
                .isEqualTo(Money.of("1485.15"));
        assertThat(Money.of("0.50").times(new BigDecimal("0.01"))).isEqualTo(Money.of("0.01"));
    }

    @Test
    void countsCents() {
        assertThat(Money.ofCents(977_336)).isEqualTo(Money.of("9773.36"));
        assertThat(Money.of("-0.05").cents()).isEqualTo(-5);
    }
}
