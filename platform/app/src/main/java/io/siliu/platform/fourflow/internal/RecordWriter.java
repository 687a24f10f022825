package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordStage;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the records whose inputs changed: content, discrepancies and allocations. New ones get their numbers. */
@Component
final class RecordWriter {

    private static final int AT_ONCE = 500;
    /** So many written contents wait in memory for their sealing; those of larger blocks are opened again. */
    private static final int CONTENTS_KEPT = 5_000;

    private final RecordQueries queries;
    private final RecordNumbers numbers;
    private final NobodysSigns nobodys;
    private final Readings readings;
    private final AllocationWriter allocations;
    private final ContentVault vault;
    private final WrittenDifferences differences;
    private final Ripening ripening;
    private final IdGenerator ids;
    private final BulkRows bulk;
    private final FourFlowProperties properties;

    RecordWriter(
            RecordQueries queries,
            RecordNumbers numbers,
            NobodysSigns nobodys,
            Readings readings,
            AllocationWriter allocations,
            ContentVault vault,
            WrittenDifferences differences,
            Ripening ripening,
            IdGenerator ids,
            BulkRows bulk,
            FourFlowProperties properties) {
        this.queries = queries;
        this.numbers = numbers;
        this.nobodys = nobodys;
        this.readings = readings;
        this.allocations = allocations;
        this.vault = vault;
        this.differences = differences;
        this.ripening = ripening;
        this.ids = ids;
        this.bulk = bulk;
        this.properties = properties;
    }

    List<MatchedRecord> write(
            TradeBlock block,
            List<MatchedRecord> changed,
            Map<Long, byte[]> digests,
            Map<Long, List<Contest.Contested>> contested,
            Map<Long, StoredPaper> paperById,
            List<AllocationRow> before,
            Moment moment) {
        if (changed.isEmpty()) {
            return List.of();
        }
        long enterpriseId = block.enterprise().id();
        Changes changes = new Changes(block, digests, contested, moment, drawNumbers(changed));
        PapersRead read = new PapersRead(readings, paperById, changed);
        List<MatchedRecord> written = new ArrayList<>();
        List<RecordMapper.DiscrepancyRow> found = new ArrayList<>();
        for (int start = 0; start < changed.size(); start += AT_ONCE) {
            List<MatchedRecord> portion = changed.subList(start, Math.min(changed.size(), start + AT_ONCE));
            boolean kept = start < CONTENTS_KEPT;
            write(changes, portion, read.of(portion), kept).forEach(one -> {
                found.addAll(differences.rows(enterpriseId, one.head().id(), one.content()));
                written.add(kept ? one : one.withoutContent());
            });
        }
        allocations.write(enterpriseId, written, before, moment.now());
        List<Long> rewritten = changed.stream()
                .map(MatchedRecord::head)
                .filter(Objects::nonNull)
                .map(RecordHead::id)
                .toList();
        differences.write(enterpriseId, rewritten, found, moment.now());
        nobodys.came(() -> signs(block, changed));
        return written;
    }

    /** By what papers of nobody may be found to be this enterprise's from now on. */
    private Set<String> signs(TradeBlock block, List<MatchedRecord> changed) {
        Set<String> signs = new TreeSet<>();
        for (MatchedRecord one : changed) {
            signs.add(NobodysSigns.batch(one.line().batchNumber()));
            if (one.line().taskNumber() != null) {
                signs.add(NobodysSigns.task(one.line().taskNumber()));
            }
        }
        if (changed.stream().anyMatch(one -> one.head() == null)) {
            signs.addAll(nobodys.of(block.names()));
        }
        return signs;
    }

    /** What is the same for every record of a block. */
    private record Changes(
            TradeBlock block,
            Map<Long, byte[]> digests,
            Map<Long, List<Contest.Contested>> contested,
            Moment moment,
            Map<YearMonth, Deque<String>> numbers) {

        /** A record that is there from now on. */
        RecordHead opened(long id, MatchedRecord one, RecordContent content) {
            return new RecordHead(
                    id,
                    numbers.get(one.row().line().workMonth()).removeFirst(),
                    one.line().id(),
                    RecordStage.OPEN,
                    0,
                    digests.get(one.line().id()),
                    null,
                    content.isComplete(),
                    moment.now());
        }
    }

    private List<MatchedRecord> write(
            Changes changes, List<MatchedRecord> portion, Map<Long, PaperRead> read, boolean kept) {
        RecordContents contents = new RecordContents(changes.block(), read, properties.invoiceWindow());
        Map<Long, Long> fresh = newIds(portion);
        Map<Long, RecordContent> sealed = sealed(portion);
        List<MatchedRecord> written = new ArrayList<>();
        List<RecordWrite> opened = new ArrayList<>();
        List<RecordWrite> updated = new ArrayList<>();
        List<RecordHead> asSealed = new ArrayList<>();
        for (MatchedRecord one : portion) {
            RecordContent content = contents.of(
                    one.row(),
                    one.line(),
                    one.edges(),
                    contested(changes.contested().getOrDefault(one.line().id(), List.of()), read));
            RecordHead head = one.head() == null
                    ? changes.opened(fresh.get(one.line().id()), one, content)
                    : changed(changes, one, content, sealed);
            MatchedRecord composed = composed(changes, one, head, content);
            written.add(composed);
            (one.head() == null ? opened : updated).add(row(changes, composed, kept));
            if (head.isUnchangedSinceSealed()) {
                asSealed.add(head);
            }
        }
        long enterpriseId = changes.block().enterprise().id();
        bulk.write(RecordMapper.class, opened, RecordMapper::insert);
        bulk.write(RecordMapper.class, updated, RecordMapper::update);
        bulk.write(
                RecordMapper.class,
                asSealed,
                (rows, head) -> rows.stillAsSealed(enterpriseId, head.id(), head.changedAt()));
        return written;
    }

    private MatchedRecord composed(Changes changes, MatchedRecord one, RecordHead head, RecordContent content) {
        RecordFields fields = RecordFields.of(content);
        MatchedRecord open = new MatchedRecord(one.row(), one.line(), one.edges(), head, content, fields, false);
        boolean atOnce = one.head() == null && ripening.isRipe(open, changes.moment());
        return new MatchedRecord(one.row(), one.line(), one.edges(), head, content, fields, atOnce);
    }

    /** Ids for the lines that have no record yet, with the keys of what they will say. */
    private Map<Long, Long> newIds(List<MatchedRecord> portion) {
        Map<Long, Long> fresh = new LinkedHashMap<>();
        List<Long> known = new ArrayList<>();
        for (MatchedRecord one : portion) {
            if (one.head() == null) {
                fresh.put(one.line().id(), ids.next());
            } else {
                known.add(one.head().id());
            }
        }
        vault.make(fresh.values());
        vault.prepare(known);
        return fresh;
    }

    private RecordHead changed(
            Changes changes, MatchedRecord one, RecordContent content, Map<Long, RecordContent> sealed) {
        RecordHead before = one.head();
        byte[] digest = changes.digests().get(one.line().id());
        boolean asSealed = sealed.containsKey(before.id()) && SealedForm.sameFields(sealed.get(before.id()), content);
        return new RecordHead(
                before.id(),
                before.number(),
                one.line().id(),
                before.stage(),
                before.revision(),
                digest,
                asSealed ? digest : before.sealedDigest(),
                content.isComplete(),
                asSealed ? before.changedAt() : changes.moment().now());
    }

    /**
     * What those records say that stand as they were sealed: inputs that differ, or are digested in another way, may come to
     * the same, and then there is nothing to seal.
     */
    private Map<Long, RecordContent> sealed(List<MatchedRecord> portion) {
        List<Long> standing = portion.stream()
                .map(MatchedRecord::head)
                .filter(head -> head != null && head.isUnchangedSinceSealed())
                .map(RecordHead::id)
                .toList();
        Map<Long, RecordContent> opened = new HashMap<>();
        Portions.of(standing, Portions.ROWS)
                .forEach(some -> queries.contents(some)
                        .forEach(row -> opened.put(row.id(), vault.open(row.id(), row.content()))));
        return opened;
    }

    private static List<Discrepancy> contested(List<Contest.Contested> contested, Map<Long, PaperRead> read) {
        List<Discrepancy> found = new ArrayList<>();
        for (Contest.Contested each : contested) {
            PaperRead paper = read.get(each.edge().paper());
            Flow flow = paper == null ? Flow.BUSINESS : paper.form().kind().flow();
            found.add(new Discrepancy(
                    each.kind(),
                    flow,
                    contestedPaper(each.kind(), paper, flow),
                    Discrepancy.Side.ofRow(flow, "match", each.instead()),
                    true));
        }
        return found;
    }

    /** By what stands on it; of a paper on which nothing was read, or whose reading was erased, by why it stands here. */
    private static Discrepancy.Side contestedPaper(Discrepancy.Kind kind, PaperRead paper, Flow flow) {
        Optional<PaperField> field = paper == null
                ? Optional.empty()
                : paper.field(paper.form().number())
                        .or(() -> paper.field(paper.form().amount()))
                        .or(() -> paper.field(paper.form().day()));
        Reason.Code why = kind == Discrepancy.Kind.QUESTIONED ? Reason.Code.DECIDED : Reason.Code.SEALED_EARLIER;
        return field.map(value -> paper.side(value, value.value()))
                .orElseGet(() -> Discrepancy.Side.ofRow(flow, "match", why.name()));
    }

    private Map<YearMonth, Deque<String>> drawNumbers(List<MatchedRecord> changed) {
        SortedMap<YearMonth, Integer> counts = changed.stream()
                .filter(one -> one.head() == null)
                .collect(Collectors.groupingBy(
                        one -> one.row().line().workMonth(), TreeMap::new, Collectors.summingInt(one -> 1)));
        return counts.isEmpty() ? Map.of() : numbers.draw(counts);
    }

    /** @param kept whether the content is still at hand when the record is sealed; else it is opened again */
    private RecordWrite row(Changes changes, MatchedRecord one, boolean kept) {
        RecordHead head = one.head();
        Instant now = changes.moment().now();
        boolean sealed = one.writtenSealed() ? kept : head.isUnchangedSinceSealed();
        boolean asSealed = sealed && ImpliedParts.tell(one.content());
        RecordContent content = one.content();
        RecordContent.Settlement settlement = content.settlement();
        return new RecordWrite(
                changes.block().enterprise().id(),
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
                asSealed ? null : vault.close(head.id(), one.fields()),
                MissingFlows.of(content),
                content.isComplete(),
                content.discrepancies().size(),
                now,
                one.writtenSealed() ? now : null);
    }
}
