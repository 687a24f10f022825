package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.SETTLED;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.acceptance;
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

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One paper as file, scan and photo is one evidence, also where its number cannot say so; two payments stay two. */
class UnnumberedFormsTest {

    private static final int PICTURE = 4;

    private static Solution solve(PaperMaker... papers) {
        return solve(List.of(), papers);
    }

    private static Solution solve(List<Decision> decisions, PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(
                        List.of(line(1, 7, 20_310), line(2, 8, 20_310)),
                        Stream.of(papers).map(PaperMaker::made).toList(),
                        List.of(),
                        decisions);
    }

    private static PaperMaker paid(long id) {
        return receipt(id).task(task(1)).to(read(7)).cents(20_310);
    }

    private static PaperMaker photo(PaperMaker paper) {
        return paper.rank(PICTURE);
    }

    private static void assertIsOne(Solution solution, long paper, Long... copies) {
        assertThat(solution.open()).isEmpty();
        assertThat(solution.edges())
                .filteredOn(Edge::counted)
                .extracting(Edge::paper)
                .containsExactly(paper);
        assertThat(solution.edges())
                .filteredOn(edge -> edge.method() == Method.COPY)
                .extracting(Edge::paper)
                .containsExactlyInAnyOrder(copies);
    }

    @Test
    void scanAndPhotoWhoseNumberIsUnsureAreFormsOfTheReceipt() {
        assertIsOne(solve(paid(3).number("n"), photo(paid(4)), photo(paid(5))), 3, 4L, 5L);
    }

    @Test
    void aPhotoOfAnInvoiceWithoutASureNumberIsAFormOfIt() {
        PaperMaker sold =
                invoice(3).task(task(1)).from(seller(7)).to(platform()).cents(20_310);
        PaperMaker taken = invoice(4).task(task(1)).from(seller(7)).cents(20_310);

        assertIsOne(solve(sold.number("n"), photo(taken)), 3, 4L);
    }

    @Test
    void anAcceptanceReceiptAndItsPhotoAreOneThoughTheyDoNotReadAlike() {
        assertIsOne(
                solve(
                        acceptance(3).task(task(1)).cents(20_310).saying("quantity=3"),
                        photo(acceptance(4).task(task(1)).cents(20_310))),
                3,
                4L);
    }

    @Test
    void aSlipAndItsPhotoAreOne() {
        PaperMaker slip = slip(3).task(task(1)).to(read(7)).cents(20_310);

        assertIsOne(solve(slip, photo(slip(4).task(task(1)).cents(20_310))), 3, 4L);
    }

    /** Both were read letter by letter, so that they differ is no mistake of the reader. */
    @Test
    void twoFilesOfSlipsThatDifferAreTwoSlips() {
        Solution solution = solve(
                slip(3).task(task(1)).to(read(7)).cents(20_310),
                slip(4).task(task(1)).to(read(7)).cents(20_310));

        assertThat(solution.open())
                .extracting(left -> left.why().code())
                .containsExactly(Reason.Code.CLAIMED_TWICE, Reason.Code.CLAIMED_TWICE);
    }

    /** The photo may be of either; the files are papers of their own all the same. */
    @Test
    void aPhotoThatMayBeOfEitherOfTwoFilesHoldsNoneOfThemBack() {
        Solution solution = solve(
                slip(3).task(task(1)).to(read(7)).cents(20_310),
                slip(4).task(task(1)).to(read(7)).cents(20_310),
                photo(slip(5).task(task(1)).cents(20_310)));

        assertThat(solution.open())
                .extracting(LeftOpen::paper, left -> left.why().code())
                .containsExactlyInAnyOrder(
                        tuple(3L, Reason.Code.CLAIMED_TWICE),
                        tuple(4L, Reason.Code.CLAIMED_TWICE),
                        tuple(5L, Reason.Code.MAY_BE_SAME_PAPER));
    }

    @Test
    void papersReadBeforeTheirParticularsWereKeptAreNotJoined() {
        Solution solution = solve(paid(3).number("n").saying("unread=1"), photo(paid(4)));

        assertThat(solution.edges()).noneMatch(edge -> edge.method() == Method.COPY);
    }

    @Test
    void paymentsOfOneDayAtOtherTimesAreTwoPayments() {
        Solution solution = solve(
                paid(3).number("n").saying("minute=10:24,second=33"),
                photo(paid(4)).saying("minute=10:24,second=51"));

        assertThat(solution.edges()).filteredOn(Edge::counted).hasSize(2);
    }

    @Test
    void paymentsToOtherAccountsAreTwoPayments() {
        Solution solution =
                solve(paid(3).number("n"), photo(paid(4)).to(new PartyRead("name7", null, null, "other-card", null)));

        assertThat(solution.edges()).filteredOn(Edge::counted).hasSize(2);
    }

    @Test
    void otherAmountsOrDaysAreOtherPapers() {
        assertThat(solve(paid(3).number("n"), photo(paid(4)).cents(100)).edges())
                .filteredOn(Edge::counted)
                .hasSize(2);
        assertThat(solve(paid(3).number("n"), photo(paid(4)).on(SETTLED.plusDays(1)))
                        .edges())
                .filteredOn(Edge::counted)
                .hasSize(2);
    }

    /** Nothing but a task that both name says that a payment of the same amount is the same payment. */
    @Test
    void withoutATaskNumberNothingIsJoined() {
        Solution solution = solve(
                receipt(3).number("n").to(read(7)).cents(20_310),
                photo(receipt(4).to(read(7)).cents(20_310)));

        assertThat(solution.edges()).noneMatch(edge -> edge.method() == Method.COPY);
    }

    @Test
    void aPhotoThatMayBeOfEitherOfTwoReceiptsIsLeftToAPerson() {
        Solution solution = solve(paid(3).number("n3"), paid(5).number("n5"), photo(paid(4)));

        assertThat(solution.edges()).extracting(Edge::paper).containsExactlyInAnyOrder(3L, 5L);
        assertThat(solution.open()).singleElement().satisfies(left -> {
            assertThat(left.paper()).isEqualTo(4);
            assertThat(left.why().code()).isEqualTo(Reason.Code.MAY_BE_SAME_PAPER);
            assertThat(left.lines()).containsExactly(1L);
        });
    }

    @Test
    void aPhotoThatOnlyOneOfTwoReceiptsFitsIsAFormOfThatOne() {
        Solution solution = solve(
                paid(3).number("n3").saying("minute=10:24"),
                paid(5).number("n5").saying("minute=10:25"),
                photo(paid(4)).saying("minute=10:25"));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::method)
                .containsExactlyInAnyOrder(
                        tuple(3L, Method.TASK_NUMBER), tuple(5L, Method.TASK_NUMBER), tuple(4L, Method.COPY));
    }

    /** Two photos that contradict each other cannot both be of the one receipt, so neither is said to be. */
    @Test
    void photosThatContradictEachOtherAreBothLeftToAPerson() {
        Solution solution = solve(
                paid(3).number("n"),
                photo(paid(4)).saying("minute=10:24"),
                photo(paid(5)).saying("minute=10:25"));

        assertThat(solution.edges()).extracting(Edge::paper).containsExactly(3L);
        assertThat(solution.open()).extracting(LeftOpen::paper).containsExactly(4L, 5L);
    }

    @Test
    void aFormThatAPersonPutSomewhereStaysThereAndTakesNoOtherWithIt() {
        Solution solution = solve(List.of(new Decision(4, List.of())), paid(3).number("n"), photo(paid(4)));

        assertThat(solution.edges()).extracting(Edge::paper).containsExactly(3L);
        assertThat(solution.open())
                .singleElement()
                .satisfies(left -> assertThat(left.why().code()).isEqualTo(Reason.Code.TAKEN_AWAY));
    }

    @Test
    void particularsAreReadAsTheyWereWritten() {
        Particulars some = Particulars.read("minute=10:24,quantity=3");

        assertThat(some.written()).isEqualTo("minute=10:24,quantity=3");
        assertThat(Particulars.read(null).written()).isNull();
        assertThat(some.contradict(Particulars.read("minute=10:24,taxAmount=3")))
                .isFalse();
        assertThat(some.contradict(Particulars.read("quantity=4"))).isTrue();
        assertThat(some.contradict(Particulars.read("unread=1"))).isTrue();
        assertThat(Particulars.read("unread=1").contradict(Particulars.NONE)).isTrue();
    }
}
