package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.Mode;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordStage;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Line;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Solves one claimed block and writes back what changed, in the claim's transaction: allocations, contents, discrepancies
 * and the sealing of what is ripe. Killed at any line, nothing of it happened and the block is claimed again.
 */
@Component
final class BlockMatching {

    private static final int ROWS_AT_ONCE = 200;

    private final BlockMapper blocks;
    private final PaperMapper papers;
    private final AllocationMapper allocations;
    private final RecordMapper records;
    private final RecordQueries queries;
    private final RecordNumbers numbers;
    private final TradeBlocks trade;
    private final Readings readings;
    private final UnresolvedPapers unresolved;
    private final ContentVault vault;
    private final Sealer sealer;
    private final Arrivals arrivals;
    private final Keyed keyed;
    private final IdGenerator ids;
    private final Clock clock;
    private final FourFlowProperties properties;
    private final SealingDecision sealing;
    private final BlockSolver solver;

    BlockMatching(
            BlockMapper blocks,
            PaperMapper papers,
            AllocationMapper allocations,
            RecordMapper records,
            RecordQueries queries,
            RecordNumbers numbers,
            TradeBlocks trade,
            Readings readings,
            UnresolvedPapers unresolved,
            ContentVault vault,
            Sealer sealer,
            Arrivals arrivals,
            Keyed keyed,
            IdGenerator ids,
            Clock clock,
            FourFlowProperties properties,
            Mode mode) {
        this.blocks = blocks;
        this.papers = papers;
        this.allocations = allocations;
        this.records = records;
        this.queries = queries;
        this.numbers = numbers;
        this.trade = trade;
        this.readings = readings;
        this.unresolved = unresolved;
        this.vault = vault;
        this.sealer = sealer;
        this.arrivals = arrivals;
        this.keyed = keyed;
        this.ids = ids;
        this.clock = clock;
        this.properties = properties;
        this.sealing = new SealingDecision(properties.rest(), properties.quiet(mode.walkthrough()));
        this.solver = new BlockSolver(properties.windows());
    }

    /** A line with its record, its edges and, where it was written now, its content. */
    private record Matched(TradeBlock.Row row, Line line, List<Edge> edges, RecordHead head, RecordContent content) {}

    void solve(long enterpriseId) {
        Instant now = clock.instant();
        List<BlockMapper.Arrival> taken = blocks.arrivals(enterpriseId);
        Instant lastArrival = taken.stream()
                .map(BlockMapper.Arrival::arrivedAt)
                .max(Comparator.naturalOrder())
                .orElseGet(() ->
                        Optional.ofNullable(blocks.lastArrival(enterpriseId)).orElse(now));
        Instant due = null;
        int lineCount = 0;
        List<StoredPaper> stored = papers.of(enterpriseId);
        if (enterpriseId == Arrivals.UNRESOLVED) {
            unresolved.resolve(stored);
        } else {
            List<Matched> matched = trade.read(enterpriseId)
                    .map(block -> match(block, stored, now))
                    .orElse(List.of());
            lineCount = matched.size();
            due = seal(enterpriseId, matched, lastArrival, now);
        }
        forget(enterpriseId, taken);
        blocks.solved(enterpriseId, now.plus(properties.pause()), due, lastArrival, now, lineCount, stored.size());
    }

    private void forget(long enterpriseId, List<BlockMapper.Arrival> taken) {
        chunks(taken.stream().map(BlockMapper.Arrival::id).toList()).forEach(some -> blocks.taken(enterpriseId, some));
    }

    private List<Matched> match(TradeBlock block, List<StoredPaper> stored, Instant now) {
        long enterpriseId = block.enterprise().id();
        SolverLines lines = new SolverLines(keyed, new Marks(keyed, block));
        Map<Long, TradeBlock.Row> rows =
                block.rows().stream().collect(Collectors.toMap(row -> row.line().id(), Function.identity()));
        Map<Long, Line> byId =
                rows.values().stream().map(lines::line).collect(Collectors.toMap(Line::id, Function.identity()));
        Map<Long, StoredPaper> paperById =
                stored.stream().collect(Collectors.toMap(StoredPaper::id, Function.identity()));
        List<AllocationRow> before = allocations.of(enterpriseId);
        Contest contest = Contest.solve(
                solver,
                byId.values(),
                stored.stream().map(StoredPaper::forSolving).toList(),
                before.stream()
                        .filter(row -> row.sealedIn() > 0 && paperById.containsKey(row.paperId()))
                        .map(AllocationRow::edge)
                        .toList());
        Map<Long, List<Edge>> edges = contest.solution().byLine();
        Map<Long, List<Contest.Contested>> contested = contest.contested().stream()
                .collect(Collectors.groupingBy(each -> each.edge().line()));
        Map<Long, RecordHead> heads =
                records.heads(enterpriseId).stream().collect(Collectors.toMap(RecordHead::lineId, Function.identity()));

        List<Matched> all = new ArrayList<>();
        List<Matched> changed = new ArrayList<>();
        Map<Long, byte[]> digests = new HashMap<>();
        for (Line line : sorted(byId.values())) {
            TradeBlock.Row row = rows.get(line.id());
            List<Edge> own = edges.getOrDefault(line.id(), List.of());
            RecordHead head = heads.get(line.id());
            byte[] digest = InputDigest.of(
                    keyed,
                    block.enterprise(),
                    row,
                    line,
                    own,
                    paperById,
                    markers(contested.getOrDefault(line.id(), List.of())));
            digests.put(line.id(), digest);
            Matched one = new Matched(row, line, own, head, null);
            if (head == null || !Arrays.equals(head.inputDigest(), digest)) {
                changed.add(one);
            } else {
                all.add(one);
            }
        }
        all.addAll(write(block, changed, digests, contested, paperById, before, now));
        writeOpen(enterpriseId, contest.solution().open());
        return all;
    }

    private static List<Line> sorted(Collection<Line> lines) {
        return lines.stream().sorted(Comparator.comparing(Line::key)).toList();
    }

    /** Contested edges as they enter the digest, before any paper is read. */
    private static List<Discrepancy> markers(List<Contest.Contested> contested) {
        return contested.stream()
                .map(each -> new Discrepancy(
                        Discrepancy.Kind.CONTESTED,
                        io.siliu.platform.contract.Flow.BUSINESS,
                        Discrepancy.Side.ofRow(null, "paper", each.edge().step().name()),
                        Discrepancy.Side.ofRow(null, "match", each.instead()),
                        true))
                .toList();
    }

    private List<Matched> write(
            TradeBlock block,
            List<Matched> changed,
            Map<Long, byte[]> digests,
            Map<Long, List<Contest.Contested>> contested,
            Map<Long, StoredPaper> paperById,
            List<AllocationRow> before,
            Instant now) {
        if (changed.isEmpty()) {
            return List.of();
        }
        long enterpriseId = block.enterprise().id();
        Map<Long, PaperRead> read = read(changed, paperById);
        RecordContents contents = new RecordContents(block, read);
        Map<YearMonth, Deque<String>> fresh = drawNumbers(changed);
        List<Matched> written = new ArrayList<>();
        List<RecordMapper.DiscrepancyRow> differences = new ArrayList<>();
        boolean opened = false;
        for (Matched one : changed) {
            RecordContent content = contents.of(
                    one.row(),
                    one.line(),
                    one.edges(),
                    contested(contested.getOrDefault(one.line().id(), List.of()), read));
            byte[] digest = digests.get(one.line().id());
            boolean isNew = one.head() == null;
            boolean asSealed = !isNew && one.head().isUnchangedSinceSealed() && saysTheSame(one.head(), content);
            RecordHead head = new RecordHead(
                    isNew ? ids.next() : one.head().id(),
                    isNew
                            ? fresh.get(one.row().line().workMonth()).removeFirst()
                            : one.head().number(),
                    one.line().id(),
                    isNew ? RecordStage.OPEN : one.head().stage(),
                    isNew ? 0 : one.head().revision(),
                    digest,
                    isNew ? null : asSealed ? digest : one.head().sealedDigest(),
                    content.isComplete(),
                    asSealed ? one.head().changedAt() : now);
            RecordWrite row = row(enterpriseId, head, one, content, now);
            if (isNew) {
                records.insert(row);
                opened = true;
            } else {
                records.update(row);
                if (asSealed) {
                    records.stillAsSealed(enterpriseId, head.id(), head.changedAt());
                }
            }
            differences.addAll(differences(enterpriseId, head.id(), content));
            written.add(new Matched(one.row(), one.line(), one.edges(), head, content));
        }
        writeAllocations(enterpriseId, written, before, now);
        writeDifferences(enterpriseId, written, differences);
        if (opened && papers.countUnresolved() > 0) {
            arrivals.announce(Arrivals.UNRESOLVED);
        }
        return written;
    }

    /** Whether inputs that differ, or are digested in another way, come to what is sealed: then there is nothing to seal. */
    private boolean saysTheSame(RecordHead head, RecordContent content) {
        RecordContent before = vault.open(head.id(), queries.content(head.id()).orElseThrow());
        return SealedForm.sameFields(before, content);
    }

    private Map<Long, PaperRead> read(List<Matched> changed, Map<Long, StoredPaper> paperById) {
        Map<Long, StoredPaper> wanted = new TreeMap<>();
        changed.forEach(one -> one.edges().forEach(edge -> wanted.put(edge.paper(), paperById.get(edge.paper()))));
        List<Long> documents =
                wanted.values().stream().map(StoredPaper::documentId).distinct().toList();
        Map<Long, List<PaperReading>> found = new HashMap<>();
        chunks(documents).forEach(some -> found.putAll(readings.of(some)));
        Map<Long, PaperRead> read = new HashMap<>();
        wanted.forEach((id, paper) -> found.getOrDefault(paper.documentId(), List.of()).stream()
                .filter(reading -> reading.part() == paper.part())
                .findFirst()
                .ifPresent(reading -> read.put(id, new PaperRead(paper, reading, PaperForm.of(paper.kind())))));
        return read;
    }

    private static List<Discrepancy> contested(List<Contest.Contested> contested, Map<Long, PaperRead> read) {
        List<Discrepancy> found = new ArrayList<>();
        for (Contest.Contested each : contested) {
            PaperRead paper = read.get(each.edge().paper());
            Optional<PaperField> field = paper == null
                    ? Optional.empty()
                    : paper.field(paper.form().number())
                            .or(() -> paper.field(paper.form().amount()));
            field.ifPresent(value -> found.add(new Discrepancy(
                    Discrepancy.Kind.CONTESTED,
                    paper.form().kind().flow(),
                    paper.side(value, value.value()),
                    Discrepancy.Side.ofRow(paper.form().kind().flow(), "match", each.instead()),
                    true)));
        }
        return found;
    }

    private Map<YearMonth, Deque<String>> drawNumbers(List<Matched> changed) {
        Map<YearMonth, Long> counts = changed.stream()
                .filter(one -> one.head() == null)
                .collect(Collectors.groupingBy(
                        one -> one.row().line().workMonth(), TreeMap::new, Collectors.counting()));
        Map<YearMonth, Deque<String>> drawn = new HashMap<>();
        counts.forEach((month, count) -> drawn.put(month, new ArrayDeque<>(numbers.draw(month, count.intValue()))));
        return drawn;
    }

    private RecordWrite row(long enterpriseId, RecordHead head, Matched one, RecordContent content, Instant now) {
        RecordContent.Settlement settlement = content.settlement();
        return new RecordWrite(
                enterpriseId,
                head.id(),
                head.number(),
                one.line().id(),
                one.line().worker(),
                content.worker().shownName(),
                settlement.batchNumber(),
                settlement.lineNumber(),
                settlement.taskNumber(),
                content.worker().city(),
                settlement.workMonth().toString(),
                settlement.settledOn(),
                settlement.gross(),
                settlement.net(),
                head.inputDigest(),
                vault.close(head.id(), content),
                MissingFlows.of(content),
                content.isComplete(),
                content.discrepancies().size(),
                now);
    }

    private static List<RecordMapper.DiscrepancyRow> differences(
            long enterpriseId, long recordId, RecordContent content) {
        List<RecordMapper.DiscrepancyRow> rows = new ArrayList<>();
        for (Discrepancy each : content.discrepancies()) {
            rows.add(new RecordMapper.DiscrepancyRow(
                    enterpriseId,
                    recordId,
                    rows.size() + 1,
                    each.kind(),
                    each.flow(),
                    each.found().field(),
                    each.found().document() == null
                            ? null
                            : Long.valueOf(each.found().document()),
                    each.certain()));
        }
        return rows;
    }

    private void writeDifferences(
            long enterpriseId, List<Matched> written, List<RecordMapper.DiscrepancyRow> differences) {
        chunks(written.stream().map(one -> one.head().id()).toList())
                .forEach(some -> records.clearDiscrepancies(enterpriseId, some));
        chunks(differences).forEach(records::insertDiscrepancies);
    }

    /** An edge that was sealed and still stands keeps the revision in which it was sealed. */
    private void writeAllocations(long enterpriseId, List<Matched> written, List<AllocationRow> before, Instant now) {
        Map<String, AllocationRow> old = before.stream()
                .collect(Collectors.toMap(row -> row.lineId() + "/" + row.paperId(), Function.identity()));
        List<AllocationRow> rows = new ArrayList<>();
        for (Matched one : written) {
            for (Edge edge : one.edges()) {
                AllocationRow earlier = old.get(edge.line() + "/" + edge.paper());
                boolean same = earlier != null && earlier.edge().isSameDecisionAs(edge);
                rows.add(same ? earlier : AllocationRow.of(enterpriseId, edge, now, 0));
            }
        }
        rows.sort(Comparator.comparingLong(AllocationRow::lineId).thenComparingLong(AllocationRow::paperId));
        chunks(written.stream().map(one -> one.line().id()).toList())
                .forEach(some -> allocations.clear(enterpriseId, some));
        chunks(rows).forEach(allocations::insert);
    }

    private void writeOpen(long enterpriseId, List<LeftOpen> open) {
        allocations.clearOpen(enterpriseId);
        chunks(open.stream()
                        .map(left -> new AllocationMapper.OpenPaperRow(
                                enterpriseId,
                                left.paper(),
                                left.why().code(),
                                AllocationRow.join(left.why()),
                                left.lines().stream()
                                        .limit(100)
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(","))))
                        .toList())
                .forEach(allocations::insertOpen);
    }

    /** Seals what is ripe and says when to look again. */
    private Instant seal(long enterpriseId, List<Matched> matched, Instant lastArrival, Instant now) {
        List<Sealer.Ripe> ripe = new ArrayList<>();
        Instant next = null;
        for (Matched one : matched) {
            SealingDecision.Case record = caseOf(one, lastArrival);
            Optional<Instant> at = sealing.ripeAt(record);
            if (at.isEmpty()) {
                continue;
            }
            if (at.get().isAfter(now)) {
                next = next == null || at.get().isBefore(next) ? at.get() : next;
                continue;
            }
            RecordContent content = one.content() != null
                    ? one.content()
                    : vault.open(
                            one.head().id(), queries.content(one.head().id()).orElseThrow());
            boolean paperCame = record.sealedBefore() && brings(enterpriseId, one.head(), content);
            ripe.add(new Sealer.Ripe(one.head(), content, SealingDecision.why(record, paperCame)));
        }
        sealer.seal(enterpriseId, ripe, now);
        return next;
    }

    /** Whether the content holds a paper that the revision before does not. */
    private boolean brings(long enterpriseId, RecordHead head, RecordContent content) {
        RecordContent before = records.revision(enterpriseId, head.id(), head.revision())
                .map(row -> SealedForm.content(vault.open(head.number(), row)))
                .orElseThrow();
        return !papersOf(before).containsAll(papersOf(content));
    }

    private static Set<List<String>> papersOf(RecordContent content) {
        return content.lanes().stream()
                .flatMap(lane -> lane.evidence().stream())
                .filter(EvidenceItem::isPaper)
                .map(EvidenceItem::identity)
                .collect(Collectors.toSet());
    }

    private SealingDecision.Case caseOf(Matched one, Instant lastArrival) {
        boolean proven =
                one.edges().stream().noneMatch(edge -> edge.counted() && edge.method() == Method.PARTIES_AMOUNT_DATE);
        return new SealingDecision.Case(
                one.head().complete(),
                proven,
                one.head().revision() > 0,
                !one.head().isUnchangedSinceSealed(),
                one.head().changedAt(),
                properties.windows().closedOn(one.row().line().settledOn()),
                lastArrival);
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            chunks.add(all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE)));
        }
        return chunks;
    }
}
