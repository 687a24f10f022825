package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Solves one claimed block and writes back what changed, in the claim's transaction: allocations, contents, discrepancies
 * and the sealing of what is ripe. Killed at any line, nothing of it happened and the block is claimed again.
 */
@Component
final class BlockMatching {

    private static final Logger log = LoggerFactory.getLogger(BlockMatching.class);

    private final BlockMapper blocks;
    private final PaperMapper papers;
    private final TradeBlocks trade;
    private final UnresolvedPapers unresolved;
    private final LineMatching lines;
    private final Ripening ripening;
    private final NumbersHeld numbers;
    private final Clock clock;
    private final FourFlowProperties properties;
    private final BlockMemory memory;

    BlockMatching(
            BlockMapper blocks,
            PaperMapper papers,
            TradeBlocks trade,
            UnresolvedPapers unresolved,
            LineMatching lines,
            Ripening ripening,
            NumbersHeld numbers,
            Clock clock,
            FourFlowProperties properties,
            BlockMemory memory) {
        this.blocks = blocks;
        this.papers = papers;
        this.trade = trade;
        this.unresolved = unresolved;
        this.lines = lines;
        this.ripening = ripening;
        this.numbers = numbers;
        this.clock = clock;
        this.properties = properties;
        this.memory = memory;
    }

    /** @throws io.siliu.kernel.PlatformException BLOCK_TOO_LARGE when the block does not fit into memory */
    void solve(long enterpriseId) {
        PaperMapper.Extent extent = papers.extent(enterpriseId);
        long rows = extent.papers() + trade.lines(enterpriseId);
        long named = BlockMemory.rowsOfTaskNumbers(extent.taskNumbers());
        memory.hold(enterpriseId, rows + named, () -> load(enterpriseId));
    }

    private void load(long enterpriseId) {
        Instant now = clock.instant();
        List<BlockMapper.Arrival> taken = blocks.arrivals(enterpriseId);
        // Read before the decisions themselves: whatever is decided in between is solved again.
        List<Long> decided = blocks.decisions(enterpriseId);
        Instant lastArrival = taken.stream()
                .map(BlockMapper.Arrival::arrivedAt)
                .max(Comparator.naturalOrder())
                .orElseGet(() ->
                        Optional.ofNullable(blocks.lastArrival(enterpriseId)).orElse(now));
        if (enterpriseId == Arrivals.UNRESOLVED) {
            Instant next = unresolved.ask(now);
            forget(enterpriseId, taken, decided);
            solved(enterpriseId, now, next, lastArrival, 0, (int) papers.countUnresolved());
            return;
        }
        List<StoredPaper> stored = papers.of(enterpriseId);
        Moment moment = new Moment(now, lastArrival);
        List<MatchedRecord> matched = trade.read(enterpriseId)
                .map(block -> lines.match(block, stored, moment))
                .orElse(List.of());
        tellIfLarge(enterpriseId, matched.size(), stored.size());
        Ripening.Sealed sealed = ripening.seal(enterpriseId, matched, stored, moment);
        forget(enterpriseId, taken, decided);
        solved(enterpriseId, now, sealed.next(), lastArrival, matched.size(), stored.size());
        numbers.tell(enterpriseId, sealed.revisions(), stored);
    }

    /** @param next when there is something to do though nothing comes; null where there is not */
    private void solved(long enterpriseId, Instant now, Instant next, Instant lastArrival, int lines, int papers) {
        blocks.solved(enterpriseId, now.plus(properties.pause()), next, lastArrival, now, lines, papers);
    }

    private void tellIfLarge(long enterpriseId, int lines, int papers) {
        if (lines > properties.atOnce()) {
            log.warn(
                    "Block {} has {} lines and {} papers, more than the {} that are weighed at once: solved by months",
                    enterpriseId,
                    lines,
                    papers,
                    properties.atOnce());
        }
    }

    private void forget(long enterpriseId, List<BlockMapper.Arrival> taken, List<Long> decided) {
        Portions.of(taken.stream().map(BlockMapper.Arrival::id).toList(), Portions.ROWS)
                .forEach(some -> blocks.taken(enterpriseId, some));
        Portions.of(decided, Portions.ROWS).forEach(some -> blocks.solvedWith(enterpriseId, some));
    }
}
