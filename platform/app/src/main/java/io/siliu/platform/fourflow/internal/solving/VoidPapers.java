package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Papers that the tax bureau calls void. The block is solved without them, so that what replaces one finds its place free; they
 * are shown beside it where they would belong if they were not void, and fill nothing.
 */
final class VoidPapers {

    private final List<Instrument> papers;

    VoidPapers(List<Instrument> papers) {
        this.papers = List.copyOf(papers);
    }

    /**
     * @param standing the block without them
     * @param all the block as if none were void
     * @param alone the block without the invoices that stand: one that contends with what replaces it finds its place there
     */
    Solution shownIn(Solution standing, Solution all, Supplier<Solution> alone) {
        Set<Long> left = all.open().stream().map(LeftOpen::paper).collect(Collectors.toSet());
        List<Instrument> contending = papers.stream()
                .filter(paper -> left.contains(paper.primary().id()))
                .toList();
        List<Edge> shown = new ArrayList<>();
        shown(papers, all).forEach(shown::add);
        if (!contending.isEmpty()) {
            shown(contending, alone.get()).forEach(shown::add);
        }
        Set<Long> placed = shown.stream().map(Edge::paper).collect(Collectors.toSet());
        Set<Long> forms = forms(papers);
        List<LeftOpen> open = new ArrayList<>(standing.open());
        all.open().stream()
                .filter(each -> forms.contains(each.paper()) && !placed.contains(each.paper()))
                .forEach(open::add);
        return new Solution(
                Stream.concat(standing.edges().stream(), shown.stream()).toList(), open);
    }

    private static Stream<Edge> shown(List<Instrument> some, Solution solution) {
        Set<Long> forms = forms(some);
        return solution.edges().stream()
                .filter(edge -> forms.contains(edge.paper()))
                .map(edge -> edge.counted() ? edge.shownOnly(Reason.of(Reason.Code.VOIDED)) : edge);
    }

    private static Set<Long> forms(List<Instrument> some) {
        return some.stream()
                .flatMap(paper -> paper.forms().stream())
                .map(Paper::id)
                .collect(Collectors.toSet());
    }
}
