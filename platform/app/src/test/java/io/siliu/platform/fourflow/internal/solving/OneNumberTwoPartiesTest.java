package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Papers of different parties are different papers, though they bear one number and one amount. */
class OneNumberTwoPartiesTest {

    private static Solution solve(PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(
                        List.of(line(1, 7, 20_310), line(2, 8, 20_310)),
                        Stream.of(papers).map(PaperMaker::made).toList());
    }

    @Test
    void invoicesOfTwoSellersWithOneNumberAreTwoInvoices() {
        Solution solution = solve(
                invoice(3).number("n").from(seller(7)).to(platform()).cents(20_310),
                invoice(4).number("n").from(seller(8)).to(platform()).cents(20_310));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::line)
                .containsExactlyInAnyOrder(tuple(3L, 1L), tuple(4L, 2L));
    }

    @Test
    void twoFormsOfOneInvoiceAreStillOnePaperWhereOneLacksACode() {
        PartyRead nameAlone = new PartyRead(seller(7).name(), null, null, null, null);
        Solution solution = solve(
                invoice(3).number("n").from(seller(7)).to(platform()).cents(20_310),
                invoice(4).number("n").from(nameAlone).to(platform()).cents(20_310));

        assertThat(solution.edges())
                .hasSize(2)
                .allSatisfy(edge -> assertThat(edge.line()).isEqualTo(1));
        assertThat(solution.edges()).extracting(Edge::method).contains(Method.COPY);
    }

    @Test
    void receiptsForTwoAccountsWithOneNumberAreTwoReceipts() {
        Solution solution = solve(
                receipt(3).number("n").to(read(7)).cents(20_310),
                receipt(4).number("n").to(read(8)).cents(20_310));

        assertThat(solution.edges())
                .extracting(Edge::paper, Edge::line)
                .containsExactlyInAnyOrder(tuple(3L, 1L), tuple(4L, 2L));
    }
}
