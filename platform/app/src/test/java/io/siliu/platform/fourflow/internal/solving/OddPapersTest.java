package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.firm;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Papers as nobody likes them: huge, of odd amounts, of impossible days. */
class OddPapersTest {

    private static final int MANY = 10_000;

    @Test
    void anInvoiceOverTenThousandLinesIsSharedOutToTheCent() {
        List<Line> lines = IntStream.rangeClosed(1, MANY)
                .mapToObj(id -> line(id, id, 10_000 + id))
                .toList();
        long total = lines.stream()
                .flatMap(line -> line.steps().stream())
                .filter(step -> step.extraCents() > 0)
                .mapToLong(step -> step.cents() + step.extraCents())
                .sum();

        Solution solution = solve(
                lines, invoice(9).batch("PC-1").from(platform()).to(firm()).cents(total));

        assertThat(solution.edges())
                .hasSize(MANY)
                .allSatisfy(edge -> assertThat(edge.cents()).isEqualTo(10_000 + edge.line()));
        assertThat(solution.edges().stream().mapToLong(Edge::cents).sum())
                .isEqualTo(lines.stream()
                        .mapToLong(line -> line.steps().get(0).cents())
                        .sum());
    }

    @Test
    void anInvoiceThatManySumsComeToIsLeftToAPersonWithTheBoundAsItsReason() {
        List<Line> lines = IntStream.rangeClosed(1, 20)
                .mapToObj(id -> onItsOwnDay(line(id, 7, 20_000 + 2 * id), id))
                .toList();

        Solution solution = solve(
                lines, invoice(9).from(seller(7)).to(platform()).cents(200_101).on(SETTLED.plusDays(25)));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.SEARCH_BOUND));
    }

    @Test
    void aNegativeAmountWithoutAnythingToTakeBackIsNotPlacedEvenUnderItsTaskNumber() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(9).task(task(1)).to(read(7)).cents(-10_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.NOTHING_TO_TAKE_BACK));
    }

    @Test
    void anAmountOfZeroIsNotPlacedEvenUnderItsTaskOrBatchNumber() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 0)),
                receipt(7).number("n7").task(task(1)).to(read(7)).cents(0),
                receipt(8).number("n8").task(task(2)).to(read(7)).cents(0),
                receipt(9).number("n9").batch("PC-1").to(read(7)).cents(0));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .hasSize(3)
                .allSatisfy(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.AMOUNT_IS_ZERO));
    }

    @Test
    void aDayInTheFarFutureIsInNoWindow() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(9).to(read(7)).cents(10_000).on(LocalDate.of(9999, 12, 31)),
                invoice(8).from(seller(7)).to(platform()).cents(10_000).on(LocalDate.of(9999, 12, 31)));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .hasSize(2)
                .allSatisfy(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.NOTHING_FITS));
    }

    @Test
    void theSamePaperInThreeFormsIsCountedOnceAndTheOthersStandBesideIt() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(7).number("n1").rank(2).task(task(1)).to(read(7)).cents(10_000),
                receipt(8).number("n1").rank(4).to(read(7)).cents(10_000),
                receipt(9).number("n1").rank(4).cents(10_000));

        assertThat(solution.edges()).hasSize(3);
        assertThat(solution.edges().stream().filter(Edge::counted))
                .singleElement()
                .satisfies(edge -> assertThat(edge.paper()).isEqualTo(7));
    }

    private static Line onItsOwnDay(Line line, int day) {
        return new Line(
                line.id(),
                line.key(),
                line.taskNumber(),
                "PC-" + day,
                line.agreement(),
                line.agreementNumber(),
                line.worker(),
                line.settledOn().plusDays(day),
                line.workFrom(),
                line.workTo(),
                line.steps());
    }

    private static Solution solve(List<Line> lines, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(lines, Stream.of(papers).map(PaperMaker::made).toList());
    }
}
