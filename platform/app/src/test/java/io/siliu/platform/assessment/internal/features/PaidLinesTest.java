package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a line sees of the pay before it: the lines up to its own day, whoever is asked about first. */
final class PaidLinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final long WORKER = 5;
    private static final long CLIENT = 7;
    private static final long OTHER_CLIENT = 8;

    private final PaidLine later = line(4, WORKER, CLIENT, DAY.plusDays(1));
    private final PaidLine first = line(3, WORKER, CLIENT, DAY.minusDays(40));
    private final PaidLine own = line(1, WORKER, CLIENT, DAY);
    private final PaidLine elsewhere = line(2, WORKER, OTHER_CLIENT, DAY);
    private final PaidLine somebody = line(9, 6, CLIENT, DAY);

    private final PaidLines lines = PaidLines.of(List.of(later, elsewhere, own, somebody, first), Set.of(1L, 4L));

    @Test
    void theyStandInTheOrderOfTheirDaysAndEndWithTheDay() {
        assertThat(lines.until(WORKER, DAY)).containsExactly(first, own, elsewhere);
        assertThat(lines.until(WORKER, DAY.minusDays(1))).containsExactly(first);
        assertThat(lines.until(WORKER, DAY.minusDays(41))).isEmpty();
        assertThat(lines.until(WORKER, DAY.plusDays(1))).containsExactly(first, own, elsewhere, later);
    }

    @Test
    void thoseOfAnEnterpriseAreItsOwnOnEveryDayThatIsAskedAbout() {
        assertThat(lines.until(WORKER, CLIENT, DAY)).containsExactly(first, own);
        assertThat(lines.until(WORKER, CLIENT, DAY.plusDays(1))).containsExactly(first, own, later);
        assertThat(lines.until(WORKER, OTHER_CLIENT, DAY)).containsExactly(elsewhere);
        assertThat(lines.until(WORKER, 99, DAY)).isEmpty();
    }

    @Test
    void aLineIsFoundByItsIdWhereItIsTheWorkers() {
        assertThat(lines.line(WORKER, 4)).contains(later);
        assertThat(lines.line(6, 4)).isEmpty();
        assertThat(lines.line(WORKER, 99)).isEmpty();
    }

    @Test
    void ofVeryManyLinesTheLatestAreTheEvidence() {
        List<PaidLine> many = LongStream.rangeClosed(1, 60)
                .mapToObj(id -> line(id, WORKER, CLIENT, DAY))
                .toList();
        assertThat(Evidence.ofLines(many))
                .hasSize(Evidence.MOST)
                .startsWith("21")
                .endsWith("60")
                .isEqualTo(Evidence.of(many.stream().map(PaidLine::lineId).toList()));
    }

    private static PaidLine line(long id, long worker, long enterprise, LocalDate day) {
        return new PaidLine(
                enterprise,
                id,
                worker,
                LegalCapacity.NATURAL_PERSON,
                null,
                day,
                YearMonth.from(day),
                Money.ZERO,
                Money.ZERO,
                null);
    }
}
