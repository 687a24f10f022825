package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Papers that the tax bureau calls void. The block is solved without them, so that what replaces one finds its place free; they
 * are shown beside it where they would belong if they were not void, and fill nothing. For this the passes see the void ones
 * alone, and beside them at most the invoices that stand: the block is large and they are few.
 */
final class VoidPapers {

    private final UnnumberedForms.Found found;
    private final Set<Instrument> papers;

    private VoidPapers(UnnumberedForms.Found found, Set<Instrument> papers) {
        this.found = found;
        this.papers = papers;
    }

    static VoidPapers in(UnnumberedForms.Found found) {
        return new VoidPapers(
                found, found.papers().stream().filter(Instrument::isVoid).collect(Collectors.toSet()));
    }

    /** Solves the block as if some of its papers were all. */
    interface Passes {

        /** @param placed edges of papers that stand where they are */
        Solution solve(UnnumberedForms.Found some, Collection<Edge> placed);
    }

    boolean isEmpty() {
        return papers.isEmpty();
    }

    /** What is not void. */
    UnnumberedForms.Found left() {
        return found.only(paper -> !papers.contains(paper));
    }

    /**
     * Where they would be if no other invoice were there, for what replaces one stands in its place. Where that is not clear, the
     * places of the invoices that stand are taken.
     *
     * @param standing the block without them
     */
    Solution shownIn(Solution standing, Passes passes) {
        List<Edge> shown = new ArrayList<>(shown(papers, passes.solve(found.only(papers::contains), List.of())));
        Set<Long> placed = shown.stream().map(Edge::paper).collect(Collectors.toSet());
        Set<Instrument> unclear = papers.stream()
                .filter(paper -> !placed.contains(paper.primary().id()))
                .collect(Collectors.toSet());
        List<LeftOpen> open = new ArrayList<>(standing.open());
        if (!unclear.isEmpty()) {
            Solution beside = besideThoseThatStand(unclear, standing, passes);
            shown.addAll(shown(unclear, beside));
            Set<Long> forms = forms(unclear);
            beside.open().stream().filter(each -> forms.contains(each.paper())).forEach(open::add);
        }
        return new Solution(
                Stream.concat(standing.edges().stream(), shown.stream()).toList(), open);
    }

    private Solution besideThoseThatStand(Set<Instrument> some, Solution standing, Passes passes) {
        Set<Long> placed = standing.edges().stream().map(Edge::paper).collect(Collectors.toSet());
        return passes.solve(
                found.only(paper -> some.contains(paper)
                        || (paper.kind() == PaperKind.INVOICE
                                && placed.contains(paper.primary().id()))),
                standing.edges());
    }

    private static List<Edge> shown(Set<Instrument> some, Solution solution) {
        Set<Long> forms = forms(some);
        return solution.edges().stream()
                .filter(edge -> forms.contains(edge.paper()))
                .map(edge -> edge.counted() ? edge.shownOnly(Reason.of(Reason.Code.VOIDED)) : edge)
                .toList();
    }

    private static Set<Long> forms(Set<Instrument> some) {
        return some.stream()
                .flatMap(paper -> paper.forms().stream())
                .map(Paper::id)
                .collect(Collectors.toSet());
    }
}
