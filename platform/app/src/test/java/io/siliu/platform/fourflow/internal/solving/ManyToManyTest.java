package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** One paper over several lines, several papers over one line, and what takes back. */
class ManyToManyTest {

    private static final PartyRead PAYOUT = new PartyRead("batch payout", null, null, null, null);

    @Test
    void papersOfTwoSettlementsOfOneWorkerAreSharedOutByDay() {
        List<Line> lines = List.of(line(1, 7, 10_000), settledLater(line(2, 7, 10_000)));
        Solution solution = solve(
                lines,
                receipt(8).number("n1").to(read(7)).cents(10_000),
                receipt(9).number("n2").to(read(7)).cents(10_000).on(SETTLED.plusDays(1)));

        assertThat(solution.edges()).extracting(Edge::paper, Edge::line).containsExactly(pair(8, 1), pair(9, 2));
    }

    @Test
    void equalTransfersForEqualLinesAreOneChoiceForAPerson() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 10_000)),
                receipt(8).number("n1").to(read(7)).cents(10_000),
                receipt(9).number("n2").to(read(7)).cents(10_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open()).hasSize(2).allSatisfy(left -> {
            assertThat(left.why().code()).isEqualTo(Reason.Code.SEVERAL_FIT);
            assertThat(left.suggestions().get(0).lines()).containsExactlyInAnyOrder(1L, 2L);
            assertThat(left.suggestions().get(0).likeness())
                    .extracting(Likeness::written)
                    .containsOnly("PADR");
        });
    }

    @Test
    void aNameThatWasReadWrongDoesNotOutweighTheAccount() {
        PartyRead wrong = new PartyRead("nobody's name", null, null, "card7", null);
        Solution solution =
                solve(List.of(line(1, 7, 10_000)), receipt(9).to(wrong).cents(10_000));

        assertThat(solution.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.method()).isEqualTo(Method.PARTY_IN_PART));
    }

    @Test
    void moneyToSomebodyElseOfTheSameNameIsNotPlaced() {
        PartyRead other = new PartyRead("name7", null, null, "another card", null);

        assertThat(solve(List.of(line(1, 7, 10_000)), receipt(9).to(other).cents(10_000))
                        .edges())
                .isEmpty();
    }

    @Test
    void anInvoiceOverARunOfLinesGivesEachItsShare() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 11_100), line(3, 7, 9_050), line(4, 7, 8_000)),
                invoice(9).from(seller(7)).to(platform()).cents(20_150));

        assertThat(solution.edges())
                .allSatisfy(edge -> assertThat(edge.method()).isEqualTo(Method.SUM_OF_LINES));
        assertThat(solution.edges())
                .extracting(Edge::line, Edge::cents)
                .containsExactly(pair(2, 11_100), pair(3, 9_050));
    }

    @Test
    void anInvoiceThatNamesALineOfItsRunIsPlacedOnTheWholeRun() {
        Solution solution = solve(
                List.of(line(1, 7, 10_010), line(2, 7, 9_930), line(3, 7, 10_120)),
                invoice(9).task(task(1)).from(seller(7)).to(platform()).cents(19_940));

        assertThat(solution.edges()).extracting(Edge::line).containsExactly(1L, 2L);
    }

    @Test
    void aRunOfRoundAmountsIsNotSharedOutThoughOneOfItsLinesIsNamed() {
        Solution solution = solve(
                List.of(line(1, 7, 15_000), line(2, 7, 15_000), line(3, 7, 16_000), line(4, 7, 15_000)),
                invoice(9).task(task(1)).from(seller(7)).to(platform()).cents(46_000));

        assertThat(solution.edges())
                .as(
                        "lines 1, 3 and 4 come to the same as 1, 2 and 3: nobody can say what the named line is invoiced at")
                .isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.NOT_CLEAR));
    }

    @Test
    void aMisreadTotalThatIsTheSumOfTheFewOpenLinesIsNotSharedOut() {
        Solution solution = solve(
                List.of(line(1, 7, 25_500), line(2, 7, 24_500), line(3, 7, 25_500)),
                invoice(9).task(task(3)).from(seller(7)).to(platform()).cents(75_500));

        assertThat(solution.edges()).extracting(Edge::line).containsExactly(3L);
    }

    @Test
    void aRunMayBeLongerThanASetOfLinesThatIsSearched() {
        List<Line> lines = IntStream.rangeClosed(1, 60)
                .mapToObj(id -> line(id, 7, 10_000 + 137L * id * id % 4_999))
                .toList();
        long total =
                lines.subList(3, 58).stream().mapToLong(ManyToManyTest::amount).sum();

        Solution solution = solve(
                lines, invoice(9).task(task(20)).from(seller(7)).to(platform()).cents(total));

        assertThat(solution.edges())
                .hasSize(55)
                .extracting(Edge::line)
                .startsWith(4L)
                .endsWith(58L);
        assertThat(solution.edges().stream().mapToLong(Edge::cents).sum()).isEqualTo(total);
    }

    @Test
    void aSetAmongMoreLinesThanAreSearchedIsLeftWithTheBoundAsItsReason() {
        List<Line> lines = IntStream.rangeClosed(1, 25)
                .mapToObj(id -> line(id, 7, 10_000 + 137L * id * id % 4_999))
                .toList();
        long total = amount(lines.get(0)) + amount(lines.get(2)) + amount(lines.get(7));

        Solution solution =
                solve(lines, invoice(9).from(seller(7)).to(platform()).cents(total));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).isEqualTo(Reason.of(Reason.Code.SEARCH_BOUND, "25")));
    }

    @Test
    void anInvoiceOverMoreThanAllOpenLinesIsNotLeftToTheBound() {
        List<Line> lines = IntStream.rangeClosed(1, 25)
                .mapToObj(id -> line(id, 7, 10_000 + 137L * id * id % 4_999))
                .toList();
        long total = total(lines) + 1;

        assertThat(solve(lines, invoice(9).from(seller(7)).to(platform()).cents(total))
                        .open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.NOTHING_FITS));
    }

    @Test
    void twoRunsOfTheSameSumAreLeftToAPerson() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 12_000), line(3, 7, 10_000)),
                invoice(9).from(seller(7)).to(platform()).cents(22_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.SEVERAL_FIT));
    }

    @Test
    void severalTransfersThatComeToTheLineFillIt() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 8, 10_000)),
                receipt(8).number("n1").to(read(7)).cents(4_000),
                receipt(9).number("n2").to(read(7)).cents(6_000).on(SETTLED.plusDays(2)));

        assertThat(solution.edges())
                .extracting(Edge::line, Edge::cents)
                .containsExactly(pair(1, 4_000), pair(1, 6_000));
    }

    @Test
    void oneTransferForABatchCoversTheLinesThatHadNoReceipt() {
        Solution solution = solve(
                List.of(line(1, 1, 10_000), line(2, 2, 11_000), line(3, 3, 12_000), line(4, 4, 13_000)),
                receipt(8).number("n1").task(task(1)).to(read(1)).cents(10_000),
                receipt(9).number("n2").to(PAYOUT).cents(36_000));

        assertThat(solution.edges().stream().filter(edge -> edge.paper() == 9))
                .extracting(Edge::line)
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void aBatchReceiptThatTwoWaysComeToIsLeftToAPersonHoweverFarApartTheyLie() {
        List<Line> lines = aBatchOfOddAmounts();
        lines.set(3_000, line(3_001, 3_001, amount(lines.get(5)) + 50));
        lines.set(3_500, line(3_501, 3_501, amount(lines.get(9)) - 50));
        long paid = total(lines) - amount(lines.get(5)) - amount(lines.get(9));

        Solution solution = solve(lines, receipt(9).batch("PC-1").to(PAYOUT).cents(paid));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.SEVERAL_FIT));
    }

    @Test
    void aBatchReceiptLessTwoLinesIsPlacedHoweverFarBackTheyStand() {
        List<Line> lines = aBatchOfOddAmounts();
        long paid = total(lines) - amount(lines.get(3_000)) - amount(lines.get(3_500));

        Solution solution = solve(lines, receipt(9).batch("PC-1").to(PAYOUT).cents(paid));

        assertThat(solution.edges())
                .hasSize(lines.size() - 2)
                .extracting(Edge::line)
                .doesNotContain(3_001L, 3_501L);
    }

    @Test
    void aReturnTakesBackAndASecondTransferPaysAgain() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(7).number("n1").to(read(7)).cents(10_000),
                receipt(8).number("n2").to(read(7)).cents(-10_000).on(SETTLED.plusDays(2)),
                receipt(9).number("n3").to(read(7)).cents(10_000).on(SETTLED.plusDays(10)));

        assertThat(solution.edges().stream().mapToLong(Edge::cents).sum()).isEqualTo(10_000);
        assertThat(solution.edges())
                .extracting(edge -> edge.reason().code())
                .containsExactly(Reason.Code.ONLY_FIT, Reason.Code.RETURNED, Reason.Code.ONLY_FIT);
    }

    @Test
    void aReturnOfNothingStaysOpen() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(8).number("n2").to(read(7)).cents(-10_000).on(SETTLED.plusDays(2)));

        assertThat(solution.edges()).isEmpty();
    }

    @Test
    void aReturnThatMayMeanALineWhosePaymentWasNotFoundIsLeftToAPerson() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), settledLater(line(2, 7, 10_000))),
                receipt(7).number("n1").task(task(1)).to(read(7)).cents(10_000),
                receipt(8).number("n2").to(read(7)).cents(-10_000).on(SETTLED.plusDays(3)));

        assertThat(solution.edges()).extracting(Edge::paper).containsExactly(7L);
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.lines()).containsExactlyInAnyOrder(1L, 2L));
    }

    @Test
    void aSecondReturnDoesNotTakeBackWhatWasTakenBackAlready() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(7).number("n1").to(read(7)).cents(10_000),
                receipt(8).number("n2").task(task(1)).to(read(7)).cents(-10_000).on(SETTLED.plusDays(1)),
                receipt(9).number("n3").to(read(7)).cents(-10_000).on(SETTLED.plusDays(2)));

        assertThat(solution.edges().stream().filter(edge -> edge.cents() < 0)).hasSize(1);
    }

    @Test
    void aRedLetterTakesTheInvoiceBack() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                invoice(8).number("n1").from(seller(7)).to(platform()).cents(10_000),
                invoice(9)
                        .number("n2")
                        .from(seller(7))
                        .to(platform())
                        .cents(-10_000)
                        .on(SETTLED.plusDays(20)));

        assertThat(solution.edges())
                .extracting(edge -> edge.reason().code())
                .containsExactly(Reason.Code.ONLY_FIT, Reason.Code.RED_LETTER);
    }

    @Test
    void aZeroAmountIsNeverPlaced() {
        assertThat(solve(List.of(line(1, 7, 0)), receipt(9).to(read(7)).cents(0))
                        .edges())
                .isEmpty();
    }

    @Test
    void aSearchThatWasGivenUpSaysSo() {
        Sums sums = new Sums(LongStream.range(1, 41).map(each -> each * 2).toArray(), 20, chosen -> true);

        assertThat(sums.of(401)).isEmpty();
        assertThat(sums.stopped()).isTrue();
    }

    @Test
    void moreEqualPapersThanCanBeComparedAreLeftAndSaySo() {
        int count = Assignment.MOST + 1;
        List<Line> lines = IntStream.rangeClosed(1, count)
                .mapToObj(id -> line(id, 7, 10_000))
                .toList();
        PaperMaker[] papers = IntStream.rangeClosed(1, count)
                .mapToObj(id -> receipt(1_000 + id).number("n" + id).to(read(7)).cents(10_000))
                .toArray(PaperMaker[]::new);

        assertThat(solve(lines, papers).open())
                .hasSize(count)
                .allSatisfy(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.SEARCH_BOUND));
    }

    private static Solution solve(List<Line> lines, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(lines, Stream.of(papers).map(PaperMaker::made).toList());
    }

    private static List<Line> aBatchOfOddAmounts() {
        Random amounts = new Random(3);
        return IntStream.rangeClosed(1, 4_000)
                .mapToObj(id -> line(id, id, 1_000_000L + amounts.nextInt(900_000_000)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static long amount(Line line) {
        return line.step(EvidenceKind.BANK_RECEIPT, EvidenceScope.LINE)
                .orElseThrow()
                .cents();
    }

    private static long total(List<Line> lines) {
        return lines.stream().mapToLong(ManyToManyTest::amount).sum();
    }

    private static Tuple pair(long one, long other) {
        return Tuple.tuple(one, other);
    }

    private static Line settledLater(Line line) {
        return new Line(
                line.id(),
                line.key(),
                line.taskNumber(),
                "PC-2",
                line.agreement(),
                line.agreementNumber(),
                line.worker(),
                line.settledOn().plusDays(1),
                line.workFrom(),
                line.workTo(),
                line.steps());
    }
}
