package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Mode;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.RecordContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Seals the records of a block that are ripe, and knows when to look again. */
@Component
final class Ripening {

    private final RecordMapper records;
    private final RecordQueries queries;
    private final ContentVault vault;
    private final Sealer sealer;
    private final FourFlowProperties properties;
    private final SealingDecision sealing;

    Ripening(
            RecordMapper records,
            RecordQueries queries,
            ContentVault vault,
            Sealer sealer,
            FourFlowProperties properties,
            Mode mode) {
        this.records = records;
        this.queries = queries;
        this.vault = vault;
        this.sealer = sealer;
        this.properties = properties;
        this.sealing = new SealingDecision(properties.rest(), properties.quiet(mode.walkthrough()));
    }

    /** Seals what is ripe and says when to look again. */
    Instant seal(long enterpriseId, List<MatchedRecord> matched, Instant lastArrival, Instant now) {
        List<Sealer.Ripe> ripe = new ArrayList<>();
        Instant next = null;
        for (MatchedRecord one : matched) {
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
