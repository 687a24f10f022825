package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.acceptance;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.contract;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.firm;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.slip;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockSolverTest {

    private static final PartyRead STRANGER = new PartyRead("stranger", null, null, "other-card", null);
    private static final PartyRead MASKED = new PartyRead(null, "mask7", null, null, new AccountMask("9900", "0007"));

    private static Solution solve(List<Line> lines, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(lines, Arrays.stream(papers).map(PaperMaker::made).toList());
    }

    @Test
    void aTaskNumberWithAmountAndPartyPlacesTheWholeAmount() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(9).task(task(1)).to(read(7)).cents(10_000));

        assertThat(solution.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.line()).isEqualTo(1);
            assertThat(edge.cents()).isEqualTo(10_000L);
            assertThat(edge.method()).isEqualTo(Method.TASK_NUMBER);
            assertThat(edge.reason().code()).isEqualTo(Reason.Code.TASK_NUMBER_AMOUNT_PARTY);
        });
    }

    @Test
    void aTaskNumberWithAnotherAmountIsStillThatLinesPaper() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(9).task(task(1)).to(read(7)).cents(9_000));

        assertThat(solution.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.cents()).isEqualTo(9_000L);
            assertThat(edge.reason().code()).isEqualTo(Reason.Code.TASK_NUMBER_PARTY);
        });
    }

    @Test
    void aTaskNumberThatNeitherAmountNorPartySupportsIsLeftOpen() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(9).task(task(1)).to(STRANGER).cents(9_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.REFERENCE_CONTRADICTED));
    }

    @Test
    void moneyToAStrangerUnderTheRightTaskNumberAndAmountIsFoundAndNotHidden() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(9).task(task(1)).to(STRANGER).cents(10_000));

        assertThat(solution.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.reason().code()).isEqualTo(Reason.Code.TASK_NUMBER_AMOUNT));
    }

    @Test
    void aTaskNumberOfAnotherEnterpriseIsNeverPlacedByAmount() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(9).task(task(2)).to(read(7)).cents(10_000));

        assertThat(solution.edges()).isEmpty();
    }

    @Test
    void anAmountThatIsNotCertainIsShownAndNotCounted() {
        Solution solution = solve(List.of(line(1, 7, 10_000)), acceptance(9).task(task(1)));

        assertThat(solution.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.counted()).isFalse();
            assertThat(edge.cents()).isNull();
            assertThat(edge.reason().code()).isEqualTo(Reason.Code.AMOUNT_NOT_CERTAIN);
        });
    }

    @Test
    void twoSlipsThatExceedTheLineAreBothLeftOpen() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                slip(8).task(task(1)).to(read(7)).cents(10_000),
                slip(9).task(task(1)).to(read(7)).cents(9_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .extracting(left -> left.why().code())
                .containsExactly(Reason.Code.CLAIMED_TWICE, Reason.Code.CLAIMED_TWICE);
    }

    @Test
    void workAcceptedInPartsIsTakenInParts() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                acceptance(8).task(task(1)).cents(4_000),
                acceptance(9).task(task(1)).cents(6_000));

        assertThat(solution.edges()).extracting(Edge::cents).containsExactlyInAnyOrder(4_000L, 6_000L);
    }

    @Test
    void oneTransferThatNamesTwoTasksIsSplitWhenTheSumFits() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 5_000)),
                receipt(9).task(task(1), task(2)).to(read(7)).cents(15_000));

        assertThat(solution.edges()).extracting(Edge::cents).containsExactlyInAnyOrder(10_000L, 5_000L);
    }

    @Test
    void oneTransferThatNamesTwoTasksStaysOpenWhenTheSumDoesNotFit() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 5_000)),
                receipt(9).task(task(1), task(2)).to(read(7)).cents(15_001));

        assertThat(solution.edges()).isEmpty();
    }

    @Test
    void thePlatformsInvoiceCoversTheBatchWithTheFee() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 8, 20_000)),
                invoice(9).batch("PC-1").from(platform()).to(firm()).cents(31_500));

        assertThat(solution.edges()).hasSize(2).allSatisfy(edge -> {
            assertThat(edge.from()).isEqualTo(PartyRole.PLATFORM);
            assertThat(edge.reason().code()).isEqualTo(Reason.Code.BATCH_SUM_AND_FEE);
        });
        assertThat(solution.edges()).extracting(Edge::cents).containsExactlyInAnyOrder(10_000L, 20_000L);
    }

    @Test
    void aBatchInvoiceBeyondTheRoundingOfTheFeeStaysOpen() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 8, 20_000)),
                invoice(9).batch("PC-1").from(platform()).to(firm()).cents(31_502));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open()).singleElement().satisfies(left -> {
            assertThat(left.why())
                    .isEqualTo(Reason.of(Reason.Code.BATCH_TOTAL_DIFFERS, "PC-1", "315.02", "315.00", "+0.02"));
            assertThat(left.lines()).containsExactly(1L, 2L);
        });
    }

    @Test
    void aFeeInvoiceThatLacksTheFeeOfOneLineOffersTheOthers() {
        LeftOpen left = feeInvoice(3_000);

        assertThat(left.why()).isEqualTo(Reason.of(Reason.Code.BATCH_TOTAL_DIFFERS, "PC-1", "30.00", "35.00", "-5.00"));
        assertThat(left.suggestions()).extracting(Suggestion::lines).startsWith(List.of(2L, 3L), List.of(1L, 2L, 3L));
    }

    /** Two fees are the same; which of them was held back, nobody can tell. */
    @Test
    void aFeeInvoiceThatLacksOneOfSeveralFeesOffersNoPart() {
        LeftOpen left = solve(
                        List.of(
                                BlockFixtures.agencyLine(1, 7, 10_000),
                                BlockFixtures.agencyLine(2, 8, 10_000),
                                BlockFixtures.agencyLine(3, 6, 40_000)),
                        invoice(9).batch("PC-1").from(platform()).to(firm()).cents(2_500))
                .open()
                .get(0);

        assertThat(left.suggestions()).extracting(Suggestion::lines).first().isEqualTo(List.of(1L, 2L, 3L));
        assertThat(left.suggestions()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aFeeInvoiceThatFitsTwoAgreementsOffersEachForItself() {
        LeftOpen left = solve(
                        List.of(
                                BlockFixtures.agencyLine(1, 7, 10_000),
                                BlockFixtures.agencyLine(2, 8, 10_000),
                                underAnotherAgreement(BlockFixtures.agencyLine(3, 6, 20_000))),
                        invoice(9).batch("PC-1").from(platform()).to(firm()).cents(1_000))
                .open()
                .get(0);

        assertThat(left.why()).isEqualTo(Reason.of(Reason.Code.SEVERAL_FIT, "2"));
        assertThat(left.suggestions()).extracting(Suggestion::lines).contains(List.of(1L, 2L), List.of(3L));
    }

    /** The paper says more than its batch: the lines it names come first, not what of the batch comes to its total. */
    @Test
    void aFeeInvoiceThatNamesTasksOffersTheirLinesAndNoPartsOfTheBatch() {
        LeftOpen left = solve(
                        List.of(
                                BlockFixtures.agencyLine(1, 7, 10_000),
                                BlockFixtures.agencyLine(2, 8, 10_000),
                                underAnotherAgreement(BlockFixtures.agencyLine(3, 6, 20_000))),
                        invoice(9)
                                .task(task(1), task(3))
                                .batch("PC-1")
                                .from(platform())
                                .to(firm())
                                .cents(1_000))
                .open()
                .get(0);

        assertThat(left.why().code()).isEqualTo(Reason.Code.SEVERAL_FIT);
        assertThat(left.suggestions().get(0).lines()).containsExactly(1L, 3L);
    }

    private static Line underAnotherAgreement(Line line) {
        return new Line(
                line.id(),
                line.key(),
                line.taskNumber(),
                line.batchNumber(),
                line.agreement() + 1,
                line.agreementNumber() + "-other",
                line.worker(),
                line.settledOn(),
                line.workFrom(),
                line.workTo(),
                line.steps());
    }

    private static LeftOpen feeInvoice(long cents) {
        return solve(
                        List.of(
                                BlockFixtures.agencyLine(1, 7, 10_000),
                                BlockFixtures.agencyLine(2, 8, 20_000),
                                BlockFixtures.agencyLine(3, 6, 40_000)),
                        invoice(9).batch("PC-1").from(platform()).to(firm()).cents(cents))
                .open()
                .get(0);
    }

    @Test
    void aProprietorsInvoiceProvesTheProprietorsStepAndThePlatformsItsOwn() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                invoice(8).task(task(1)).from(seller(7)).to(platform()).cents(10_000),
                invoice(9).batch("PC-1").from(platform()).to(firm()).cents(10_500));

        assertThat(solution.edges())
                .extracting(Edge::from)
                .containsExactlyInAnyOrder(PartyRole.SOLE_PROPRIETOR, PartyRole.PLATFORM);
    }

    @Test
    void withoutReferencePartiesAmountAndDateFindTheOnlyFit() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 8, 10_000)),
                receipt(9).to(read(7)).cents(10_000));

        assertThat(solution.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.line()).isEqualTo(1);
            assertThat(edge.method()).isEqualTo(Method.PARTIES_AMOUNT_DATE);
        });
    }

    @Test
    void aTransferNineDaysAfterTheSettlementFitsNoLonger() {
        List<Line> lines = List.of(line(1, 7, 10_000));

        assertThat(solve(lines, receipt(9).to(read(7)).cents(10_000).on(SETTLED.plusDays(8)))
                        .edges())
                .hasSize(1);
        assertThat(solve(lines, receipt(9).to(read(7)).cents(10_000).on(SETTLED.plusDays(9)))
                        .edges())
                .isEmpty();
    }

    @Test
    void twoEqualLinesOfOneWorkerAreATieAndStayOpenAsOneGroup() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 10_000)),
                receipt(9).to(read(7)).cents(10_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open()).singleElement().satisfies(left -> {
            assertThat(left.why().code()).isEqualTo(Reason.Code.SEVERAL_FIT);
            assertThat(left.lines()).containsExactly(1L, 2L);
        });
    }

    @Test
    void twoEqualTransfersForOneLineAreBothLeftOpen() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                receipt(8).number("n1").to(read(7)).cents(10_000),
                receipt(9).number("n2").to(read(7)).cents(10_000));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open()).hasSize(2);
    }

    @Test
    void aMaskedNameAndAMaskedAccountTogetherAreEnough() {
        Solution solution =
                solve(List.of(line(1, 7, 10_000)), receipt(9).to(MASKED).cents(10_000));

        assertThat(solution.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.line()).isEqualTo(1));
    }

    @Test
    void aMaskedNameAloneIsNotEnough() {
        PartyRead masked = new PartyRead(null, "mask7", null, null, null);

        assertThat(solve(List.of(line(1, 7, 10_000)), receipt(9).to(masked).cents(10_000))
                        .edges())
                .isEmpty();
    }

    @Test
    void aMaskedAccountThatEndsOtherwiseContradicts() {
        PartyRead masked = new PartyRead("name7", null, null, null, new AccountMask("9900", "0008"));

        assertThat(solve(List.of(line(1, 7, 10_000)), receipt(9).to(masked).cents(10_000))
                        .edges())
                .isEmpty();
    }

    @Test
    void thePdfBesideTheXmlOfOneInvoiceIsOnePaper() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                invoice(8)
                        .number("n1")
                        .rank(0)
                        .task(task(1))
                        .from(seller(7))
                        .to(platform())
                        .cents(10_000),
                invoice(9).number("n1").rank(2).from(seller(7)).to(platform()).cents(10_000));

        assertThat(solution.edges())
                .filteredOn(Edge::counted)
                .singleElement()
                .satisfies(edge -> assertThat(edge.paper()).isEqualTo(8));
        assertThat(solution.edges())
                .filteredOn(edge -> !edge.counted())
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.method()).isEqualTo(Method.COPY);
                    assertThat(edge.cents()).isZero();
                });
    }

    @Test
    void oneInvoiceNumberForTwoTasksIsTwoPapers() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 10_000)),
                invoice(8)
                        .number("n1")
                        .task(task(1))
                        .from(seller(7))
                        .to(platform())
                        .cents(10_000),
                invoice(9)
                        .number("n1")
                        .task(task(2))
                        .from(seller(7))
                        .to(platform())
                        .cents(10_000));

        assertThat(solution.edges())
                .filteredOn(Edge::counted)
                .extracting(Edge::line)
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aContractCoversTheWorkersLinesInsideItsValidity() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 20_000), line(3, 8, 10_000)),
                contract(9).from(platform()).to(seller(7)).until(SETTLED.plusDays(30)));

        assertThat(solution.edges()).extracting(Edge::line).containsExactly(1L, 2L);
        assertThat(solution.edges()).allSatisfy(edge -> {
            assertThat(edge.step()).isEqualTo(EvidenceKind.CONTRACTING_AGREEMENT);
            assertThat(edge.cents()).isNull();
        });
    }

    @Test
    void anAnnexBindsEveryTaskItLists() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 20_000), line(3, 8, 10_000)),
                contract(9)
                        .task(task(1), task(2), task(3))
                        .from(platform())
                        .to(seller(7))
                        .until(SETTLED.minusDays(2)));

        assertThat(solution.edges()).extracting(Edge::line).containsExactly(1L, 2L);
    }

    @Test
    void aLineThatAContractListsIsNotGivenAnotherContractByItsValidity() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 7, 10_000)),
                contract(8).task(task(1)).from(platform()).to(seller(7)),
                contract(9).from(platform()).to(seller(7)));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::line)
                .containsExactlyInAnyOrder(tuple(8L, 1L), tuple(8L, 2L), tuple(9L, 2L));
    }

    @Test
    void aContractWithTheRightCodeAndAnotherNameIsStillTheWorkers() {
        PartyRead renamed = new PartyRead("other name", null, "code7", null, null);

        assertThat(solve(
                                List.of(line(1, 7, 10_000)),
                                contract(9).from(platform()).to(renamed))
                        .edges())
                .hasSize(1);
    }

    @Test
    void aContractWithTheRightNameAndAnotherCodeIsNot() {
        PartyRead other = new PartyRead("name7", null, "code8", null, null);

        assertThat(solve(
                                List.of(line(1, 7, 10_000)),
                                contract(9).from(platform()).to(other))
                        .edges())
                .isEmpty();
    }

    @Test
    void aFeeRoundedOnTheSumIsAllocatedWithoutExceedingIt() {
        Solution solution = solve(
                List.of(BlockFixtures.agencyLine(1, 7, 10_000), BlockFixtures.agencyLine(2, 8, 20_000)),
                invoice(9).batch("PC-1").from(platform()).to(firm()).cents(1_499));

        assertThat(solution.edges()).extracting(Edge::cents).containsExactlyInAnyOrder(499L, 1_000L);
        assertThat(solution.edges())
                .allSatisfy(edge -> assertThat(edge.reason().code()).isEqualTo(Reason.Code.BATCH_FEE));
    }

    @Test
    void aContractThatEndsBeforeTheWorkCoversNothing() {
        assertThat(solve(
                                List.of(line(1, 7, 10_000)),
                                contract(9).from(platform()).to(seller(7)).until(SETTLED.minusDays(2)))
                        .edges())
                .isEmpty();
    }

    @Test
    void theMasterAgreementIsFoundByItsNumber() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000)),
                contract(9).number("agreement-1").from(firm()).to(platform()).until(SETTLED.plusDays(300)));

        assertThat(solution.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.step()).isEqualTo(EvidenceKind.MASTER_AGREEMENT));
    }

    @Test
    void whatWasSealedStaysWhenALatePaperMakesATie() {
        List<Line> lines = List.of(line(1, 7, 10_000));
        PaperMaker first = receipt(8).number("n1").to(read(7)).cents(10_000);
        PaperMaker second = receipt(9).number("n2").to(read(7)).cents(10_000);
        List<Edge> sealed = solve(lines, first).edges();

        Solution solution =
                new BlockSolver(WINDOWS).solve(lines, List.of(first.made(), second.made()), sealed, List.of());

        assertThat(solution.edges()).isEqualTo(sealed);
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.paper()).isEqualTo(9));
    }

    @Test
    void noPaperIsAllocatedBeyondItsAmount() {
        Solution solution = solve(
                List.of(line(1, 7, 10_000), line(2, 8, 20_000)),
                invoice(9).batch("PC-1").from(platform()).to(firm()).cents(31_500),
                receipt(8).task(task(1)).to(read(7)).cents(12_000));

        assertThat(solution.edges().stream()
                        .filter(edge -> edge.paper() == 9)
                        .mapToLong(Edge::cents)
                        .sum())
                .isLessThanOrEqualTo(31_500);
        assertThat(solution.edges().stream()
                        .filter(edge -> edge.paper() == 8)
                        .mapToLong(Edge::cents)
                        .sum())
                .isLessThanOrEqualTo(12_000);
    }
}
