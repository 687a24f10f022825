package io.siliu.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "007", "99", "999", "1000", "-1", "0.5", "-0", "3.00", "123456789012.123456"})
    void itIsTheNumberThatIsWritten(String decimal) {
        assertThat(Quantity.of(decimal)).isEqualTo(new Quantity(new BigDecimal(decimal)));
        assertThat(Quantity.of(decimal).number()).isEqualByComparingTo(decimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "1.", ".5", "+1", "1e3", "x", "١", "１２"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Quantity.of(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void aSmallCountIsTheSameHoweverItCame() {
        assertThat(Quantity.of("12")).isEqualTo(Quantity.of(12)).hasToString("12");
    }
}
