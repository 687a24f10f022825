package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Mode;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.RecordContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Seals the records of a block that are ripe, and knows when to look again. */
@Component
final class Ripening {

    private final RecordMapper records;
    private final RecordQueries queries;
    private final StoredLinePapers linePapers;
    private final ContentVault vault;
    private final Sealer sealer;
    private final FourFlowProperties properties;
    private final SealingDecision sealing;

    Ripening(
            RecordMapper records,
            RecordQueries queries,
            StoredLinePapers linePapers,
            ContentVault vault,
            Sealer sealer,
            FourFlowProperties properties,
            Mode mode) {
        this.records = records;
        this.queries = queries;
        this.linePapers = linePapers;
        this.vault = vault;
        this.sealer = sealer;
        this.properties = properties;
        this.sealing = new SealingDecision(properties.rest(), properties.quiet(mode.walkthrough()));
    }

    /** Whether the record will be sealed when {@link #seal} comes to it at this moment. */
    boolean isRipe(MatchedRecord one, Moment moment) {
        return sealing.ripeAt(caseOf(one, moment.lastArrival()))
                .filter(at -> !at.isAfter(moment.now()))
                .isPresent();
    }

    /**
     * What came of a block.
     *
     * @param next when to look again, null where nothing ripens by itself
     * @param revisions whose numbers are still to be asked about
     */
    record Sealed(Instant next, List<SealedPapers> revisions) {}

    /**
     * Seals what is ripe.
     *
     * @param stored the papers of the block
     */
    Sealed seal(long enterpriseId, List<MatchedRecord> matched, List<StoredPaper> stored, Moment moment) {
        Instant lastArrival = moment.lastArrival();
        Instant now = moment.now();
        List<MatchedRecord> ripe = new ArrayList<>();
        Instant next = null;
        for (MatchedRecord one : matched) {
            Optional<Instant> at = sealing.ripeAt(caseOf(one, lastArrival));
            if (at.isPresent() && at.get().isAfter(now)) {
                next = next == null || at.get().isBefore(next) ? at.get() : next;
            } else if (at.isPresent()) {
                ripe.add(one);
            }
        }
        if (ripe.isEmpty()) {
            return new Sealed(next, List.of());
        }
        ripe.sort(Comparator.comparing(one -> one.head().number()));
        List<SealedPapers> sealed = new ArrayList<>();
        LinePapers atHand = new BlockLinePapers(matched, stored, linePapers);
        for (List<MatchedRecord> some : Portions.of(ripe, Sealer.AT_ONCE)) {
            sealed.addAll(sealer.seal(enterpriseId, ripe(enterpriseId, some, lastArrival), atHand, now));
        }
        return new Sealed(next, sealed);
    }

    private List<Sealer.Ripe> ripe(long enterpriseId, List<MatchedRecord> some, Instant lastArrival) {
        Map<Long, RecordContent> stored = stored(some);
        List<Sealer.Ripe> ripe = new ArrayList<>();
        for (MatchedRecord one : some) {
            SealingDecision.Case record = caseOf(one, lastArrival);
            RecordContent content = one.content() != null
                    ? one.content()
                    : stored.get(one.head().id());
            boolean paperCame = record.sealedBefore() && brings(enterpriseId, one.head(), content);
            RecordFields fields = one.fields() != null ? one.fields() : RecordFields.of(content);
            ripe.add(new Sealer.Ripe(
                    one.head(), content, fields, SealingDecision.why(record, paperCame), one.writtenSealed()));
        }
        return ripe;
    }

    /** The contents of those records that were not written just now. */
    private Map<Long, RecordContent> stored(List<MatchedRecord> some) {
        List<Long> closed = some.stream()
                .filter(one -> one.content() == null)
                .map(one -> one.head().id())
                .toList();
        vault.prepare(closed);
        Map<Long, RecordContent> opened = new HashMap<>();
        Portions.of(closed, Portions.ROWS)
                .forEach(ids -> queries.contents(ids)
                        .forEach(row -> opened.put(row.id(), vault.open(row.id(), row.content()))));
        return opened;
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

    private SealingDecision.Case caseOf(MatchedRecord one, Instant lastArrival) {
        boolean proven = one.edges().stream()
                .noneMatch(edge -> edge.counted() && edge.method().isByFitAlone());
        return new SealingDecision.Case(
                one.head().complete(),
                proven,
                one.head().revision() > 0,
                !one.head().isUnchangedSinceSealed(),
                one.head().changedAt(),
                properties.windows().closedOn(one.row().line().settledOn()),
                lastArrival);
    }
}
