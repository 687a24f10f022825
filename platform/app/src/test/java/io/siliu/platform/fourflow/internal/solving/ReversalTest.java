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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What takes back papers over several lines: never more than stands there, and as it was given. */
class ReversalTest {

    private static final PartyRead PAYOUT = new PartyRead("batch payout", null, null, null, null);
    private static final List<Line> LINES = List.of(line(1, 7, 10_010), line(2, 7, 9_930), line(3, 7, 12_345));

    @Test
    void aRedLetterThatNamesBothLinesOfItsInvoiceTakesEachShareBack() {
        Solution solution = solve(over(1, 2), red(9, -19_940).task(task(1), task(2)));

        assertThat(of(9, solution)).containsExactly(pair(1, -10_010), pair(2, -9_930));
    }

    @Test
    void aRedLetterOverAPartOfEachLineThatItNamesAsksWhichPart() {
        Solution solution = solve(over(1, 2), red(9, -5_000).task(task(1), task(2)));

        assertThat(of(9, solution)).isEmpty();
        assertThat(solution.open())
                .filteredOn(left -> left.paper() == 9)
                .extracting(left -> left.why().code())
                .containsExactly(Reason.Code.SEVERAL_FIT);
    }

    @Test
    void aRedLetterThatNamesOneLineOfItsInvoiceTakesTheWholeInvoiceBack() {
        Solution solution = solve(over(1, 2), red(9, -19_940).task(task(1)));

        assertThat(of(9, solution)).containsExactly(pair(1, -10_010), pair(2, -9_930));
        assertThat(solution.edges())
                .filteredOn(edge -> edge.paper() == 9)
                .extracting(edge -> edge.reason().code())
                .containsOnly(Reason.Code.RED_LETTER);
    }

    @Test
    void aRedLetterOverTheShareOfTheLineThatItNamesTakesThatShareBackAlone() {
        Solution solution = solve(over(1, 2), red(9, -9_930).task(task(2)));

        assertThat(of(9, solution)).containsExactly(pair(2, -9_930));
    }

    @Test
    void aRedLetterThatNamesNothingTakesTheOneInvoiceOfItsSellerAndTotalBack() {
        Solution solution = solve(over(1, 2), red(9, -19_940));

        assertThat(of(9, solution)).containsExactly(pair(1, -10_010), pair(2, -9_930));
    }

    @Test
    void aRedLetterOfAnotherSellerTakesNothingBack() {
        Solution solution = solve(over(1, 2), red(9, -19_940).from(seller(8)));

        assertThat(of(9, solution)).isEmpty();
    }

    @Test
    void aRedLetterBeforeItsInvoiceTakesNothingBack() {
        Solution solution = solve(over(1, 2), red(9, -19_940).on(SETTLED));

        assertThat(of(9, solution)).isEmpty();
    }

    @Test
    void anInvoiceThatReplacesTheOneTakenBackCoversTheSameLinesAgain() {
        Solution solution = solve(
                over(1, 2),
                red(9, -19_940),
                invoice(10)
                        .number("n10")
                        .from(seller(7))
                        .to(platform())
                        .cents(19_940)
                        .on(SETTLED.plusDays(9)));

        assertThat(of(10, solution)).containsExactly(pair(1, 10_010), pair(2, 9_930));
    }

    @Test
    void oneInvoiceOfTwoThatARedLetterMayMeanIsForAPersonToChoose() {
        List<Line> lines = List.of(line(1, 7, 10_010), line(2, 7, 9_930), line(3, 7, 10_110), line(4, 7, 9_830));
        Solution solution = solve(
                lines,
                over(1, 2),
                invoice(6)
                        .number("n6")
                        .task(task(3), task(4))
                        .from(seller(7))
                        .to(platform())
                        .cents(19_940),
                red(9, -19_940));

        assertThat(of(9, solution)).isEmpty();
        assertThat(why(9, solution)).isEqualTo(Reason.Code.SEVERAL_FIT);
    }

    @Test
    void aRedLetterThatNamesItsInvoiceMeansThatOneOfTwoThatAreAlike() {
        List<Line> lines = List.of(line(1, 7, 10_010), line(2, 7, 9_930), line(3, 7, 10_110), line(4, 7, 9_830));
        Solution solution = solve(
                lines,
                over(1, 2),
                invoice(6)
                        .number("n6")
                        .task(task(3), task(4))
                        .from(seller(7))
                        .to(platform())
                        .cents(19_940),
                red(9, -19_940).reverses("n6"));

        assertThat(of(9, solution)).containsExactly(pair(3, -10_110), pair(4, -9_830));
    }

    @Test
    void aRedLetterThatNamesAnInvoiceNotHereTakesNoOtherBack() {
        Solution solution = solve(over(1, 2), red(9, -19_940).reverses("n77"));

        assertThat(of(9, solution)).isEmpty();
        assertThat(why(9, solution)).isEqualTo(Reason.Code.NOTHING_TO_TAKE_BACK);
    }

    @Test
    void aRedLetterOverAPartOfTheInvoiceThatItNamesTakesThatPart() {
        Solution solution = solve(
                invoice(5)
                        .number("n5")
                        .task(task(1))
                        .from(seller(7))
                        .to(platform())
                        .cents(10_010),
                red(9, -3_000).reverses("n5"),
                red(10, -8_000).reverses("n5"));
        Solution one = solve(
                invoice(5)
                        .number("n5")
                        .task(task(1))
                        .from(seller(7))
                        .to(platform())
                        .cents(10_010),
                red(9, -3_000).reverses("n5"));

        assertThat(of(9, one)).containsExactly(pair(1, -3_000));
        assertThat(solution.edges())
                .as("together they take more than was invoiced")
                .extracting(Edge::paper)
                .containsExactly(5L);
    }

    @Test
    void ofTwoRedLettersForOneInvoiceNeitherIsPlaced() {
        Solution solution =
                solve(over(1, 2), red(8, -19_940).task(task(1)), red(9, -19_940).task(task(2)));

        assertThat(solution.edges()).extracting(Edge::paper).containsOnly(5L);
        assertThat(why(8, solution)).isEqualTo(Reason.Code.CLAIMED_TWICE);
        assertThat(why(9, solution)).isEqualTo(Reason.Code.CLAIMED_TWICE);
    }

    @Test
    void aRedLetterOverMoreThanWasInvoicedTakesNothingBackEvenUnderItsTaskNumbers() {
        Solution solution = solve(
                invoice(5)
                        .number("n5")
                        .task(task(1))
                        .from(seller(7))
                        .to(platform())
                        .cents(10_010),
                red(9, -19_940).task(task(1), task(2)),
                red(10, -10_020).task(task(1)));

        assertThat(solution.edges()).extracting(Edge::paper).containsExactly(5L);
        assertThat(why(9, solution)).isEqualTo(Reason.Code.NOTHING_TO_TAKE_BACK);
        assertThat(why(10, solution)).isEqualTo(Reason.Code.NOTHING_TO_TAKE_BACK);
    }

    @Test
    void aBatchThatTheBankReturnedIsTakenBackOnEveryLine() {
        Solution solution = solve(
                receipt(8).number("n8").batch("PC-1").to(PAYOUT).cents(32_285),
                receipt(9).number("n9").batch("PC-1").to(PAYOUT).cents(-32_285).on(SETTLED.plusDays(1)),
                receipt(10).number("n10").to(PAYOUT).cents(32_285).on(SETTLED.plusDays(3)));

        assertThat(of(9, solution)).containsExactly(pair(1, -10_010), pair(2, -9_930), pair(3, -12_345));
        assertThat(of(10, solution)).containsExactly(pair(1, 10_010), pair(2, 9_930), pair(3, 12_345));
    }

    @Test
    void aBatchReturnWithoutItsPaymentStaysOpenAndSaysSo() {
        Solution solution = solve(receipt(9).batch("PC-1").to(PAYOUT).cents(-32_285));

        assertThat(solution.edges()).isEmpty();
        assertThat(why(9, solution)).isEqualTo(Reason.Code.NOTHING_TO_TAKE_BACK);
    }

    @Test
    void aPlatformsInvoiceOverABatchIsTakenBackToTheCent() {
        List<Line> lines = List.of(line(1, 1, 10_010), line(2, 2, 9_930), line(3, 3, 12_345));
        long total = lines.stream()
                .flatMap(line -> line.steps().stream())
                .filter(step -> step.extraCents() > 0)
                .mapToLong(step -> step.cents() + step.extraCents())
                .sum();
        Solution solution = solve(
                lines,
                invoice(8)
                        .number("n8")
                        .batch("PC-1")
                        .from(platform())
                        .to(firm())
                        .cents(total),
                invoice(9)
                        .number("n9")
                        .batch("PC-1")
                        .from(platform())
                        .to(firm())
                        .cents(-total)
                        .on(SETTLED.plusDays(9)));

        assertThat(of(9, solution)).containsExactly(pair(1, -10_010), pair(2, -9_930), pair(3, -12_345));
    }

    @Test
    void noOrderOfPapersTakesMoreBackThanWasGiven() {
        List<PaperMaker> papers = new ArrayList<>(List.of(
                over(1, 2),
                red(8, -19_940),
                red(9, -10_010).task(task(1)),
                red(10, -19_940).task(task(1), task(2)),
                receipt(11).number("n11").task(task(3)).to(read(7)).cents(12_345),
                receipt(12)
                        .number("n12")
                        .task(task(3))
                        .to(read(7))
                        .cents(-12_345)
                        .on(SETTLED.plusDays(1)),
                receipt(13)
                        .number("n13")
                        .task(task(3))
                        .to(read(7))
                        .cents(-12_345)
                        .on(SETTLED.plusDays(2))));
        Solution first = solve(papers.toArray(PaperMaker[]::new));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(papers, new Random(seed));
            Solution solution = solve(papers.toArray(PaperMaker[]::new));

            assertThat(solution.edges()).containsExactlyInAnyOrderElementsOf(first.edges());
            Map<String, Long> filled = solution.edges().stream()
                    .collect(Collectors.groupingBy(
                            edge -> edge.line() + "/" + edge.step(), Collectors.summingLong(Edge::cents)));
            assertThat(filled.values()).allSatisfy(cents -> assertThat(cents).isNotNegative());
        }
    }

    private static PaperMaker over(int one, int other) {
        return invoice(5)
                .number("n5")
                .task(task(one), task(other))
                .from(seller(7))
                .to(platform())
                .cents(19_940);
    }

    private static PaperMaker red(long id, long cents) {
        return invoice(id)
                .number("n" + id)
                .from(seller(7))
                .to(platform())
                .cents(cents)
                .on(SETTLED.plusDays(8));
    }

    private static List<Tuple> of(long paper, Solution solution) {
        return solution.edges().stream()
                .filter(edge -> edge.paper() == paper)
                .map(edge -> pair(edge.line(), edge.cents()))
                .toList();
    }

    private static Reason.Code why(long paper, Solution solution) {
        return solution.open().stream()
                .filter(left -> left.paper() == paper)
                .map(left -> left.why().code())
                .findFirst()
                .orElseThrow();
    }

    private static Solution solve(PaperMaker... papers) {
        return solve(LINES, papers);
    }

    private static Solution solve(List<Line> lines, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(lines, Stream.of(papers).map(PaperMaker::made).toList());
    }

    private static Tuple pair(long one, long other) {
        return Tuple.tuple(one, other);
    }
}
