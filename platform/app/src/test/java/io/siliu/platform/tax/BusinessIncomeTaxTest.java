package io.siliu.platform.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tax on business income with half relief on the first 2,000,000 (announcements 12 of 2023). */
class BusinessIncomeTaxTest {

    private static final BusinessIncomeRules RULES = new BusinessIncomeRules(
            new RateSchedule(List.of(
                    new Bracket(Money.of("30000"), new BigDecimal("0.05"), Money.ZERO),
                    new Bracket(Money.of("90000"), new BigDecimal("0.10"), Money.of("1500")),
                    new Bracket(Money.of("300000"), new BigDecimal("0.20"), Money.of("10500")),
                    new Bracket(Money.of("500000"), new BigDecimal("0.30"), Money.of("40500")),
                    new Bracket(null, new BigDecimal("0.35"), Money.of("65500")))),
            new BigDecimal("0.50"),
            Money.of("2000000"));

    @ParameterizedTest
    @CsvSource({
        "60000, 4500.00, 2250.00",
        "120000, 13500.00, 6750.00",
        "2000000, 634500.00, 317250.00",
        "3000000, 984500.00, 667250.00",
        "0, 0.00, 0.00"
    })
    void halfOfTheTaxOnTheFirstTwoMillionIsLetOff(String taxable, String tax, String due) {
        BusinessIncomeTax year = BusinessIncomeTax.of(RULES, Money.of(taxable), Money.ZERO);

        assertThat(year.tax()).isEqualTo(Money.of(tax));
        assertThat(year.due()).isEqualTo(Money.of(due));
    }

    @Test
    void otherReliefIsTakenOffBeforeTheHalvingInProportion() {
        BusinessIncomeTax year = BusinessIncomeTax.of(RULES, Money.of("3000000"), Money.of("3000"));

        assertThat(year.relief()).isEqualTo(Money.of("316250.00"));
    }
}
