package io.siliu.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An archive has the shapes that the goals of the matching are stated for, at their rates. */
class ArchiveTests {

    private static final int LINES = 20_000;

    private final Town town = new Town(97, LINES);
    private final List<TruePaper> papers = new Archive(town, 97).papers();

    private List<TruePaper> of(TruePaper.Shape shape) {
        return papers.stream().filter(each -> each.shape() == shape).toList();
    }

    @Test
    void eightLinesInAHundredAreManyToMany() {
        double share = new Score(papers, List.of()).manyToMany(town.jobs().size());
        assertThat(share).isBetween(0.075, 0.1);
    }

    @Test
    void invoicesGoOverMoreLinesThanAPersonWouldTryInTurn() {
        assertThat(of(TruePaper.Shape.MANY_LINES))
                .anyMatch(each -> each.lines().size() > 20)
                .anyMatch(each -> each.lines().size() < 5);
    }

    @Test
    void theSharesOfAPaperThatWasReadRightComeToItsAmount() {
        List<TruePaper> several = papers.stream()
                .filter(each -> each.lines().size() > 1 && each.paper().kind() != PaperKind.CONTRACT)
                .filter(each -> each.shape() != TruePaper.Shape.BATCH_INVOICE)
                .toList();
        long exact = several.stream()
                .filter(each -> each.shares().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        == each.paper().cents())
                .count();
        assertThat(exact / (double) several.size()).isBetween(0.95, 0.999);
    }

    @Test
    void theInvoicesOfASplitLineComeToItsGrossUnlessOneIsMissingOrMisread() {
        Map<Long, Long> gross =
                town.jobs().stream().collect(Collectors.toMap(job -> job.line().id(), Job::gross));
        Map<Set<Long>, Long> split = of(TruePaper.Shape.SPLIT_INVOICE).stream()
                .collect(Collectors.groupingBy(
                        TruePaper::lines,
                        Collectors.summingLong(each -> each.paper().cents())));
        long whole = split.entrySet().stream()
                .filter(each -> gross.get(each.getKey().iterator().next()).equals(each.getValue()))
                .count();
        assertThat(split).isNotEmpty();
        assertThat(whole / (double) split.size()).isBetween(0.75, 0.99);
    }

    @Test
    void onePaperOfNobodyInTenNamesALineThatIsNotItsOwn() {
        Map<String, Job> byTask =
                town.jobs().stream().collect(Collectors.toMap(job -> job.line().taskNumber(), job -> job));
        List<TruePaper> nobody = of(TruePaper.Shape.NOBODY);
        List<TruePaper> named = nobody.stream()
                .filter(each -> each.paper().taskNumbers().stream().anyMatch(byTask::containsKey))
                .toList();
        // Seven in ten of them kept their reference.
        assertThat(named.size() / (double) nobody.size()).isBetween(0.04, 0.1);
        assertThat(named).allMatch(each -> each.lines().isEmpty());
    }
}
