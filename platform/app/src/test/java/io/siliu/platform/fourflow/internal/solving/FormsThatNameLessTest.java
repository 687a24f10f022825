package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.internal.solving.BlockFixtures.PaperMaker;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The XML of an invoice lists every payment, its print names what the remark has room for: still one invoice. */
class FormsThatNameLessTest {

    private static Solution solve(PaperMaker... papers) {
        return new BlockSolver(WINDOWS)
                .solve(
                        List.of(line(1, 7, 20_310), line(2, 7, 10_440), line(3, 7, 10_440)),
                        Stream.of(papers).map(PaperMaker::made).toList());
    }

    private static PaperMaker form(long id, int rank, String... tasks) {
        return invoice(id)
                .number("n")
                .rank(rank)
                .from(seller(7))
                .to(platform())
                .cents(30_750)
                .task(tasks);
    }

    @Test
    void thePrintNamesOneOfTheLinesThatTheXmlNames() {
        assertThat(shares(form(4, 1, task(1), task(2)), form(5, 3, task(1))))
                .containsExactlyInAnyOrder(tuple(4L, 1L, 20_310L), tuple(4L, 2L, 10_440L));
    }

    /** Whichever form is the better source, the one that names most says what is covered. */
    @Test
    void theBetterFormNamesLess() {
        assertThat(shares(form(4, 1, task(1)), form(5, 3, task(1), task(2))))
                .containsExactlyInAnyOrder(tuple(4L, 1L, 20_310L), tuple(4L, 2L, 10_440L));
    }

    @Test
    void theFormsNameTheSameLinesInAnotherOrder() {
        assertThat(shares(form(4, 1, task(2), task(1)), form(5, 3, task(1), task(2))))
                .containsExactlyInAnyOrder(tuple(4L, 1L, 20_310L), tuple(4L, 2L, 10_440L));
    }

    /** A second use of the number is another paper; it does not tear the forms of the first one apart. */
    @Test
    void anotherUseOfTheNumberLeavesTheFormsTogether() {
        Solution solution = solve(
                form(4, 1, task(1), task(2)),
                form(5, 3, task(1)),
                form(6, 1, task(3)).cents(10_440));

        assertThat(solution.edges())
                .filteredOn(edge -> edge.method() != Method.COPY)
                .extracting(Edge::paper, Edge::line)
                .containsExactlyInAnyOrder(tuple(4L, 1L), tuple(4L, 2L), tuple(6L, 3L));
    }

    @Test
    void formsOfWhichEachNamesWhatTheOtherDoesNotAreTwoPapers() {
        References one = References.of(List.of(task(1), task(2)), null);
        assertThat(one.agreesWith(References.of(List.of(task(2), task(3)), null)))
                .isFalse();
        assertThat(one.agreesWith(References.of(List.of(task(2)), "PC-1"))).isTrue();
        assertThat(one.agreesWith(References.of(List.of(), "PC-1"))).isFalse();
        assertThat(one.agreesWith(References.of(List.of(), null))).isTrue();
    }

    private static List<Tuple> shares(PaperMaker... papers) {
        return solve(papers).edges().stream()
                .filter(edge -> edge.method() != Method.COPY)
                .map(edge -> tuple(edge.paper(), edge.line(), edge.cents()))
                .toList();
    }
}
