package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rate is told from what stands on the paper: 1, 3, 6 per cent or exempt, within the rounding of its rows. */
class RatesTest {

    private static final Rates RATES = new Rates(
            Stream.of("0", "0.01", "0.03", "0.06").map(BigDecimal::new).toList());

    @ParameterizedTest
    @CsvSource({
        "1000.00, 0.00, true",
        "1000.00, 10.00, true",
        "1000.00, 30.04, true",
        "1000.00, 60.00, true",
        "1000.00, 130.00, false",
        "1000.00, 90.00, false",
        "1000.00, 50.00, false",
        "1000.00, 60.07, false",
    })
    void aRateIsAllowedOrNot(String amount, String tax, boolean allowed) {
        assertThat(RATES.allow(Money.of(amount), Money.of(tax))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 0.00"})
    void whereNoRateIsNamedNoneIsAllowed(String amount, String tax) {
        assertThat(new Rates(List.of()).allow(Money.of(amount), Money.of(tax))).isFalse();
    }
}
