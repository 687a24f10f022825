package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.fourflow.Sealing;
import io.siliu.platform.fourflow.WorkerRecords;
import io.siliu.platform.party.Consent;
import io.siliu.platform.party.Consents;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Region;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.WorkerIncome;
import io.siliu.rules.fact.ConsentFacts;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.PeerGroup;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Computes, in the sealing transaction, what rules need to know beyond the record itself, and stores it with the revision:
 * from then on the screening looks at nothing else.
 */
@Component
final class FeaturesAtSealing implements Sealing {

    private final SettlementLines lines;
    private final Consents consents;
    private final NumberUses numbers;
    private final WorkerRecords workerRecords;
    private final AssessmentMapper assessments;
    private final FactVault vault;
    private final Clock clock;

    FeaturesAtSealing(
            SettlementLines lines,
            Consents consents,
            NumberUses numbers,
            WorkerRecords workerRecords,
            AssessmentMapper assessments,
            FactVault vault,
            Clock clock) {
        this.lines = lines;
        this.consents = consents;
        this.numbers = numbers;
        this.workerRecords = workerRecords;
        this.assessments = assessments;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void beforeSeal(List<SealedRevision> revisions) {
        Map<NumberUses.Paper, List<String>> elsewhere = numbers.elsewhere(revisions.stream()
                .flatMap(revision -> papers(revision).stream())
                .toList());
        Map<Long, List<Consent>> given =
                consents.ofAll(revisions.stream().map(FeaturesAtSealing::worker).collect(Collectors.toSet()));
        Map<String, PeerGroup> peers = new HashMap<>();
        Map<String, List<Money>> incomes = new HashMap<>();
        Map<YearMonth, Map<Long, List<String>>> records = records(revisions);
        for (SealedRevision revision : revisions) {
            RecordContent content = revision.content();
            YearMonth month = content.settlement().workMonth();
            FeatureFacts features = new FeatureFacts(
                    month,
                    lines.incomeOf(worker(revision), month).gross(),
                    records.get(month).getOrDefault(worker(revision), List.of()),
                    peers(content.worker(), month, peers, incomes));
            store(
                    revision,
                    new Features(
                            features,
                            consents(content, given.getOrDefault(worker(revision), List.of())),
                            elsewhere(revision, elsewhere)));
        }
    }

    private static long worker(SealedRevision revision) {
        return Long.parseLong(revision.content().worker().worker());
    }

    private static List<NumberUses.Paper> papers(SealedRevision revision) {
        return revision.content().lanes().stream()
                .flatMap(lane -> lane.evidence().stream())
                .filter(item -> item.isPaper() && item.method() != Method.COPY)
                .filter(item -> item.kind() == EvidenceKind.INVOICE || item.kind() == EvidenceKind.BANK_RECEIPT)
                .map(item -> paper(revision, item))
                .toList();
    }

    private static NumberUses.Paper paper(SealedRevision revision, EvidenceItem item) {
        return new NumberUses.Paper(item.kind(), revision.number(), item.document(), item.part());
    }

    private static Map<String, List<String>> elsewhere(
            SealedRevision revision, Map<NumberUses.Paper, List<String>> elsewhere) {
        Map<String, List<String>> own = new HashMap<>();
        papers(revision).forEach(paper -> {
            if (elsewhere.containsKey(paper)) {
                own.put(Features.paper(paper.document(), paper.part()), elsewhere.get(paper));
            }
        });
        return own;
    }

    private Map<YearMonth, Map<Long, List<String>>> records(Collection<SealedRevision> revisions) {
        Map<YearMonth, List<SealedRevision>> byMonth = revisions.stream()
                .collect(Collectors.groupingBy(
                        each -> each.content().settlement().workMonth()));
        Map<YearMonth, Map<Long, List<String>>> records = new HashMap<>();
        byMonth.forEach((month, some) -> records.put(
                month,
                workerRecords.ofMonth(
                        some.stream().map(FeaturesAtSealing::worker).collect(Collectors.toSet()), month)));
        return records;
    }

    private PeerGroup peers(
            RecordContent.Payee worker,
            YearMonth month,
            Map<String, PeerGroup> known,
            Map<String, List<Money>> incomes) {
        String key = worker.occupation() + "/" + worker.city() + "/" + month;
        if (!incomes.containsKey(key)) {
            List<Money> found =
                    lines.incomes(new Occupation(worker.occupation()), new Region(worker.city()), month).stream()
                            .map(WorkerIncome::gross)
                            .toList();
            incomes.put(key, found);
            known.put(key, Peers.group(worker.occupation(), worker.city(), month, found));
        }
        return known.get(key);
    }

    private List<ConsentFacts> consents(RecordContent content, List<Consent> given) {
        List<ConsentFacts> facts = new ArrayList<>();
        for (AssessmentMapper.Required required :
                assessments.requiredConsents(content.settlement().settledOn())) {
            facts.add(new ConsentStanding(required.purpose(), required.version())
                    .on(content.settlement().settledOn(), given));
        }
        return facts;
    }

    private void store(SealedRevision revision, Features features) {
        assessments.insertFeatures(
                revision.enterpriseId(),
                revision.recordId(),
                revision.revision(),
                vault.close(revision.recordId(), features),
                clock.instant());
    }
}
