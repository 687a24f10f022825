package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.TaxpayerKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rate is told from what stands on the paper, within the rounding of its rows, and is one that its seller may use. */
class RatesTest {

    private static final Rates RATES = new Rates(shares("0", "0.01", "0.03"), shares("0", "0.06"));

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
    void ofASellerWhoseKindIsNotKnownTheRatesOfEitherKindAreAllowed(String amount, String tax, boolean allowed) {
        assertThat(RATES.allow(Optional.empty(), Money.of(amount), Money.of(tax)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "SMALL_SCALE, 10.00, true",
        "SMALL_SCALE, 30.00, true",
        "SMALL_SCALE, 0.00, true",
        "SMALL_SCALE, 60.00, false",
        "GENERAL, 60.00, true",
        "GENERAL, 0.00, true",
        "GENERAL, 10.00, false",
        "GENERAL, 30.00, false",
    })
    void aSellerUsesTheRatesOfItsOwnKind(TaxpayerKind seller, String tax, boolean allowed) {
        assertThat(RATES.allow(Optional.of(seller), Money.of("1000.00"), Money.of(tax)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 0.00"})
    void whereNoRateIsNamedNoneIsAllowed(String amount, String tax) {
        assertThat(new Rates(List.of(), List.of()).allow(Optional.empty(), Money.of(amount), Money.of(tax)))
                .isFalse();
    }

    private static List<BigDecimal> shares(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }
}
