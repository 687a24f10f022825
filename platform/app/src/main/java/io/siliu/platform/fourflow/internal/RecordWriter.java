package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordStage;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the records whose inputs changed: content, discrepancies and allocations. New ones get their numbers. */
@Component
final class RecordWriter {

    private final RecordMapper records;
    private final RecordQueries queries;
    private final RecordNumbers numbers;
    private final PaperMapper papers;
    private final Readings readings;
    private final AllocationWriter allocations;
    private final ContentVault vault;
    private final Arrivals arrivals;
    private final IdGenerator ids;

    RecordWriter(
            RecordMapper records,
            RecordQueries queries,
            RecordNumbers numbers,
            PaperMapper papers,
            Readings readings,
            AllocationWriter allocations,
            ContentVault vault,
            Arrivals arrivals,
            IdGenerator ids) {
        this.records = records;
        this.queries = queries;
        this.numbers = numbers;
        this.papers = papers;
        this.readings = readings;
        this.allocations = allocations;
        this.vault = vault;
        this.arrivals = arrivals;
        this.ids = ids;
    }

    List<MatchedRecord> write(
            TradeBlock block,
            List<MatchedRecord> changed,
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
        List<MatchedRecord> written = new ArrayList<>();
        List<RecordMapper.DiscrepancyRow> differences = new ArrayList<>();
        List<RecordWrite> opened = new ArrayList<>();
        for (MatchedRecord one : changed) {
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
                opened.add(row);
            } else {
                records.update(row);
                if (asSealed) {
                    records.stillAsSealed(enterpriseId, head.id(), head.changedAt());
                }
            }
            differences.addAll(differences(enterpriseId, head.id(), content));
            written.add(new MatchedRecord(one.row(), one.line(), one.edges(), head, content));
        }
        Chunks.of(opened).forEach(records::insert);
        allocations.write(enterpriseId, written, before, now);
        writeDifferences(enterpriseId, written, differences);
        if (!opened.isEmpty() && papers.countUnresolved() > 0) {
            arrivals.announce(Arrivals.UNRESOLVED);
        }
        return written;
    }

    /** Whether inputs that differ, or are digested in another way, come to what is sealed: then there is nothing to seal. */
    private boolean saysTheSame(RecordHead head, RecordContent content) {
        RecordContent before = vault.open(head.id(), queries.content(head.id()).orElseThrow());
        return SealedForm.sameFields(before, content);
    }

    private Map<Long, PaperRead> read(List<MatchedRecord> changed, Map<Long, StoredPaper> paperById) {
        Map<Long, StoredPaper> wanted = new TreeMap<>();
        changed.forEach(one -> one.edges().forEach(edge -> wanted.put(edge.paper(), paperById.get(edge.paper()))));
        List<Long> documents =
                wanted.values().stream().map(StoredPaper::documentId).distinct().toList();
        Map<Long, List<PaperReading>> found = new HashMap<>();
        Chunks.of(documents).forEach(some -> found.putAll(readings.of(some)));
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

    private Map<YearMonth, Deque<String>> drawNumbers(List<MatchedRecord> changed) {
        Map<YearMonth, Long> counts = changed.stream()
                .filter(one -> one.head() == null)
                .collect(Collectors.groupingBy(
                        one -> one.row().line().workMonth(), TreeMap::new, Collectors.counting()));
        Map<YearMonth, Deque<String>> drawn = new HashMap<>();
        counts.forEach((month, count) -> drawn.put(month, new ArrayDeque<>(numbers.draw(month, count.intValue()))));
        return drawn;
    }

    private RecordWrite row(long enterpriseId, RecordHead head, MatchedRecord one, RecordContent content, Instant now) {
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
            long enterpriseId, List<MatchedRecord> written, List<RecordMapper.DiscrepancyRow> differences) {
        Chunks.of(written.stream().map(one -> one.head().id()).toList())
                .forEach(some -> records.clearDiscrepancies(enterpriseId, some));
        Chunks.of(differences).forEach(records::insertDiscrepancies);
    }
}
