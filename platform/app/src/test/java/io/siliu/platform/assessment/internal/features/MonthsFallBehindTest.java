package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.EnterpriseMonth;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the shares of an enterprise's month may be behind what is booked before they are counted again. */
class MonthsFallBehindTest {

    private static final Instant NOW = Instant.parse("2026-11-08T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"500, 500, 7, false", "499, 500, 7, true", "500, 500, 8, true"})
    void aMonthOfFewLinesIsCountedWithEachChange(long counted, long booked, long handover, boolean behind) {
        assertThat(isBehind(counted, booked, handover, 0)).isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1100, false",
        "1000, 1101, true",
        "1000, 900, false",
        "1000, 899, true",
        "0, 501, true",
        "499, 10000, true"
    })
    void aMonthOfManyIsCountedAtOnceWhenATenthOfItChanged(long counted, long booked, boolean behind) {
        assertThat(isBehind(counted, booked, 7, 0)).isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({"1001, 7, 10, false", "1001, 7, 11, true", "1000, 8, 60, false", "1000, 8, 61, true"})
    void lessOfItIsSeenAfterAWhile(long booked, long handover, int minutes, boolean behind) {
        assertThat(isBehind(1_000, booked, handover, minutes)).isEqualTo(behind);
    }

    /** What is used all the same is told with how much of the month is not in it. */
    @ParameterizedTest
    @CsvSource({"1000, 1000, 7, ", "1000, 1050, 7, 50", "1000, 950, 7, 50", "1000, 1000, 8, 0"})
    void aCountThatIsUsedThoughItIsBehindSaysSo(long counted, long booked, long handover, Long lines) {
        Lag lag = new Renewal(counted, 7, NOW)
                .lag(new EnterpriseMonth(1, YearMonth.of(2026, 10), Money.of("1.00"), booked), handover);

        assertThat(lag).isEqualTo(lines == null ? null : new Lag(NOW, lines));
    }

    private static boolean isBehind(long counted, long booked, long handover, int minutes) {
        return new Renewal(counted, 7, NOW)
                .isBehind(
                        new EnterpriseMonth(1, YearMonth.of(2026, 10), Money.of("1.00"), booked),
                        handover,
                        NOW.plus(Duration.ofMinutes(minutes)));
    }
}
