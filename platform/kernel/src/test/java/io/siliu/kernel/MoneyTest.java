package io.siliu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void holdsTwoDecimalsAndRefusesThree() {
        assertThat(Money.of("12.3")).hasToString("12.30").isEqualTo(Money.of("12.30"));
        assertThatThrownBy(() -> Money.of("12.345")).isInstanceOf(ArithmeticException.class);
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
