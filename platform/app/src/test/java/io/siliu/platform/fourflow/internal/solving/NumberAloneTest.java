package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.acceptance;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.contract;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.slip;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A task number on which no amount and no party bears out is where a person begins to look, and proves nothing. */
class NumberAloneTest {

    private static final Line LINE = line(1, 7, 10_000);

    @Test
    void withAnotherAmountAndNoPartyThePaperIsSuggestedAndNotPlaced() {
        for (PaperMaker paper : List.of(receipt(9), slip(9), invoice(9))) {
            Solution solution = solve(paper.task(task(1)).cents(9_300));

            assertThat(solution.edges()).as(paper.kind().name()).isEmpty();
            assertThat(solution.open()).singleElement().satisfies(left -> {
                assertThat(left.why()).isEqualTo(Reason.of(Reason.Code.REFERENCE_ALONE, task(1)));
                assertThat(left.suggestions()).extracting(Suggestion::lines).startsWith(List.of(1L));
            });
        }
    }

    @Test
    void theAmountAloneBearsItOut() {
        assertThat(placed(receipt(9).task(task(1)).cents(10_000))).isEqualTo(Reason.Code.TASK_NUMBER_AMOUNT);
    }

    @Test
    void anAmountWithOneDigitMisreadDoesToo() {
        assertThat(placed(receipt(9).task(task(1)).cents(10_080))).isEqualTo(Reason.Code.TASK_NUMBER_DIGIT);
    }

    /** Both of them misread is seldom, and cannot be told from another person's paper. */
    @Test
    void oneDigitDoesNotBearOutWhatNamesSomebodyElse() {
        assertThat(left(receipt(9).task(task(1)).to(read(8)).cents(10_080)))
                .isEqualTo(Reason.Code.REFERENCE_CONTRADICTED);
    }

    @Test
    void whatTheLineStillLackedDoes() {
        Solution solution = solve(
                receipt(8).task(task(1)).to(read(7)).cents(6_000),
                receipt(9).task(task(1)).cents(4_000));

        assertThat(solution.edges())
                .extracting(edge -> edge.reason().code())
                .containsExactlyInAnyOrder(Reason.Code.TASK_NUMBER_PARTY, Reason.Code.TASK_NUMBER_REST);
        assertThat(solve(
                                receipt(8).task(task(1)).to(read(7)).cents(6_000),
                                receipt(9).task(task(1)).cents(3_900))
                        .edges())
                .extracting(Edge::paper)
                .containsExactly(8L);
    }

    @Test
    void theDayOfAnAcceptanceReceiptDoesForItNamesNobody() {
        PaperMaker part = acceptance(9).task(task(1)).cents(9_500);

        assertThat(placed(part)).isEqualTo(Reason.Code.TASK_NUMBER_DAY);
        assertThat(left(part.on(null))).isEqualTo(Reason.Code.REFERENCE_ALONE);
    }

    @Test
    void aContractOnWhichNobodyWasReadIsNot() {
        assertThat(left(contract(9).task(task(1)))).isEqualTo(Reason.Code.REFERENCE_ALONE);
        assertThat(placed(contract(9).task(task(1)).from(platform()))).isEqualTo(Reason.Code.TASK_NUMBER_PARTY);
    }

    @Test
    void aReturnOfAPartThatNamesNobodyTakesNothingBack() {
        PaperMaker paid = receipt(8).number("n8").task(task(1)).to(read(7)).cents(10_000);
        PaperMaker back = receipt(9).number("n9").task(task(1)).cents(-4_000).on(SETTLED.plusDays(1));

        assertThat(solve(paid, back).open()).singleElement().satisfies(left -> {
            assertThat(left.paper()).isEqualTo(9);
            assertThat(left.why().code()).isEqualTo(Reason.Code.REFERENCE_ALONE);
        });
        assertThat(solve(paid, back.to(read(7))).edges())
                .extracting(Edge::cents)
                .containsExactlyInAnyOrder(10_000L, -4_000L);
        assertThat(solve(paid, back.cents(-10_000)).edges())
                .as("all that stands there")
                .extracting(Edge::cents)
                .containsExactlyInAnyOrder(10_000L, -10_000L);
    }

    @Test
    void anAmountThatIsNotCertainIsStillShown() {
        assertThat(solve(receipt(9).task(task(1))).edges())
                .extracting(edge -> edge.reason().code())
                .containsExactly(Reason.Code.AMOUNT_NOT_CERTAIN);
    }

    private static Reason.Code placed(PaperMaker paper) {
        Solution solution = solve(paper);
        assertThat(solution.edges()).hasSize(1);
        return solution.edges().get(0).reason().code();
    }

    private static Reason.Code left(PaperMaker paper) {
        Solution solution = solve(paper);
        assertThat(solution.edges()).isEmpty();
        return solution.open().get(0).why().code();
    }

    private static Solution solve(PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(List.of(LINE), Stream.of(papers).map(PaperMaker::made).toList());
    }
}
