package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Step;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a paper would prove on a line. */
@Component
final class StepsOfLine {

    private final TradeBlocks trade;
    private final PaperMapper papers;
    private final Keyed keyed;

    StepsOfLine(TradeBlocks trade, PaperMapper papers, Keyed keyed) {
        this.trade = trade;
        this.papers = papers;
        this.keyed = keyed;
    }

    /** Of several steps the one whose parties fit best. */
    Optional<Step> of(long enterpriseId, long lineId, long paperId) {
        return trade.read(enterpriseId).flatMap(block -> {
            SolverLines lines = new SolverLines(keyed, new Marks(keyed, block));
            return block.rows().stream()
                    .filter(row -> row.line().id() == lineId)
                    .findFirst()
                    .map(lines::line)
                    .flatMap(line -> papers.of(enterpriseId).stream()
                            .filter(paper -> paper.id() == paperId)
                            .findFirst()
                            .flatMap(paper -> BlockSolver.stepFor(line, paper.forSolving())));
        });
    }
}
