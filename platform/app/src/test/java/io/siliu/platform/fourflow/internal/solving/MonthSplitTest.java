package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.acceptance;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A block solved month by month has the edges of the block solved at once, also where a paper reaches into another month. */
class MonthSplitTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 180;
    private static final BlockSolver AT_ONCE = new BlockSolver(WINDOWS);
    private static final BlockSolver BY_MONTH = new BlockSolver(WINDOWS, 0);

    @Test
    void aReceiptAndAnInvoiceOfTheMonthAfterTheSettlementFindIt() {
        List<Line> lines = List.of(settled(line(1, 7, 10_000), LocalDate.of(2026, 3, 31)));
        List<Paper> papers = made(
                receipt(8).number("n1").to(read(7)).cents(10_000).on(LocalDate.of(2026, 4, 2)),
                invoice(9).from(seller(7)).to(platform()).cents(10_000).on(LocalDate.of(2026, 4, 30)));

        Set<String> edges = edges(BY_MONTH.solve(lines, papers));

        assertThat(edges).hasSize(2).isEqualTo(edges(AT_ONCE.solve(lines, papers)));
    }

    @Test
    void anInvoiceThatTwoMonthsWantIsLeftToAPersonAsOneChoice() {
        List<Line> lines = List.of(
                settled(line(1, 7, 10_000), LocalDate.of(2026, 3, 5)),
                settled(line(2, 7, 10_000), LocalDate.of(2026, 4, 25)));
        List<Paper> papers = made(
                invoice(8)
                        .number("n1")
                        .from(seller(7))
                        .to(platform())
                        .cents(10_000)
                        .on(LocalDate.of(2026, 3, 31)),
                invoice(9)
                        .number("n2")
                        .from(seller(7))
                        .to(platform())
                        .cents(10_000)
                        .on(LocalDate.of(2026, 4, 1)));

        Solution solution = BY_MONTH.solve(lines, papers);

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open()).hasSize(2).allSatisfy(left -> {
            assertThat(left.why().code()).isEqualTo(Reason.Code.SEVERAL_FIT);
            assertThat(left.lines()).containsExactlyInAnyOrder(1L, 2L);
        });
    }

    @Test
    void aRedLetterOfAnotherMonthTakesItsInvoiceBack() {
        List<Line> lines = List.of(settled(line(1, 7, 10_000), LocalDate.of(2026, 2, 10)));
        List<Paper> papers = made(
                invoice(8)
                        .number("n1")
                        .from(seller(7))
                        .to(platform())
                        .cents(10_000)
                        .on(LocalDate.of(2026, 2, 20)),
                invoice(9)
                        .number("n2")
                        .from(seller(7))
                        .to(platform())
                        .cents(-10_000)
                        .on(LocalDate.of(2026, 5, 2)));

        assertThat(BY_MONTH.solve(lines, papers).edges())
                .extracting(edge -> edge.reason().code())
                .containsExactly(Reason.Code.ONLY_FIT, Reason.Code.RED_LETTER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void halfAYearByMonthsHasTheEdgesOfHalfAYearAtOnce(long seed) {
        List<Line> lines = lines(seed);
        List<Paper> papers = papers(lines, seed);

        Solution atOnce = AT_ONCE.solve(lines, papers);

        assertThat(edges(BY_MONTH.solve(lines, papers)))
                .isEqualTo(edges(atOnce))
                .hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfArrivalDecidesNothing(long seed) {
        List<Line> lines = lines(seed);
        List<Paper> papers = papers(lines, seed);
        Set<String> expected = edges(BY_MONTH.solve(lines, papers));

        List<Line> otherLines = new ArrayList<>(lines);
        List<Paper> otherPapers = new ArrayList<>(papers);
        Collections.shuffle(otherLines, new Random(seed));
        Collections.shuffle(otherPapers, new Random(seed + 1));

        assertThat(edges(BY_MONTH.solve(otherLines, otherPapers))).isEqualTo(expected);
    }

    /** Daily and weekly work for few amounts, so that most lines have neighbours of their amount in the next month. */
    private static List<Line> lines(long seed) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>();
        for (int worker = 1; worker <= 30; worker++) {
            int step = random.nextInt(3) == 0 ? 3 : 7 + random.nextInt(20);
            for (int day = random.nextInt(step); day < DAYS; day += step) {
                long cents = 10_000L + 500L * random.nextInt(step == 3 ? 4 : 40);
                lines.add(settled(line(lines.size() + 1, worker, cents), FIRST.plusDays(day)));
            }
        }
        return lines;
    }

    private static List<Paper> papers(List<Line> lines, long seed) {
        Random random = new Random(seed + 7);
        List<PaperMaker> papers = new ArrayList<>();
        for (Line line : lines) {
            int worker = (int) line.worker();
            long cents = line.steps().get(0).cents();
            int id = 10_000 + 10 * (int) line.id();
            papers.add(receipt(id)
                    .number("r" + id)
                    .to(read(worker))
                    .cents(cents)
                    .on(line.settledOn().plusDays(random.nextInt(3))));
            papers.add(invoice(id + 1)
                    .number("i" + id)
                    .from(seller(worker))
                    .to(platform())
                    .cents(cents)
                    .on(line.settledOn().plusDays(random.nextInt(30))));
            papers.add(acceptance(id + 2).cents(cents).on(line.workTo().plusDays(random.nextInt(3))));
        }
        return papers.stream().map(PaperMaker::made).toList();
    }

    private static Line settled(Line line, LocalDate day) {
        return new Line(
                line.id(),
                day + "#" + line.key(),
                line.taskNumber(),
                "PC-" + day,
                line.agreement(),
                line.agreementNumber(),
                line.worker(),
                day,
                day.minusDays(7),
                day.minusDays(1),
                line.steps());
    }

    private static List<Paper> made(PaperMaker... papers) {
        return Stream.of(papers).map(PaperMaker::made).toList();
    }

    /** Without the sentence: it may count fewer choices where other months have taken their places already. */
    private static Set<String> edges(Solution solution) {
        return solution.edges().stream()
                .map(edge -> edge.paper() + " " + edge.line() + " " + edge.step() + " " + edge.from() + " "
                        + edge.cents() + " " + edge.counted() + " " + edge.method() + " " + edge.margin())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
