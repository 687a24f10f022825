package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds what papers would prove on lines. Each line and each paper is read once, by its key, and few lines are held at a time:
 * it costs as much at an enterprise of a hundred thousand lines as at one of ten.
 */
@Component
final class StepsOfLines {

    private final TradeBlocks trade;
    private final PaperMapper papers;
    private final Keyed keyed;

    StepsOfLines(TradeBlocks trade, PaperMapper papers, Keyed keyed) {
        this.trade = trade;
        this.papers = papers;
        this.keyed = keyed;
    }

    /** A paper that somebody puts on a line. */
    record Wanted(long lineId, long paperId) {}

    /** Of several steps of a line the one whose parties fit best; lines that such a paper proves nothing of are left out. */
    Map<Wanted, Step> of(long enterpriseId, Collection<Wanted> wanted) {
        Map<Long, PartiesOnPaper> read =
                Portions.asked(wanted.stream().map(Wanted::paperId).toList(), ids -> papers.parties(enterpriseId, ids))
                        .stream()
                        .collect(Collectors.toMap(PartiesOnPaper::id, Function.identity()));
        Map<Long, List<Wanted>> byLine = wanted.stream().collect(Collectors.groupingBy(Wanted::lineId));
        Map<Wanted, Step> found = new HashMap<>();
        for (List<Long> some : Portions.of(byLine.keySet(), Portions.ROWS)) {
            for (Line line : lines(enterpriseId, some)) {
                for (Wanted each : byLine.get(line.id())) {
                    PartiesOnPaper paper = read.get(each.paperId());
                    BlockSolver.stepFor(line, paper.kind(), paper.from(), paper.to())
                            .ifPresent(step -> found.put(each, step));
                }
            }
        }
        return found;
    }

    private List<Line> lines(long enterpriseId, List<Long> ids) {
        return trade.parties(enterpriseId, ids)
                .map(block -> {
                    SolverLines lines = new SolverLines(keyed, new Marks(keyed, block));
                    return block.rows().stream().map(lines::line).toList();
                })
                .orElse(List.of());
    }
}
