package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.internal.features.Computed;
import io.siliu.platform.assessment.internal.features.Signals;
import io.siliu.platform.assessment.internal.features.Subject;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.NumberUses;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.party.Consent;
import io.siliu.platform.party.Consents;
import io.siliu.rules.fact.ConsentFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Computes what rules need to know beyond the revisions themselves, as it is known now. */
@Component
final class FeaturesOfRevisions {

    private final Signals signals;
    private final LinePapers papers;
    private final Consents consents;
    private final NumberUses numbers;
    private final AssessmentMapper assessments;

    FeaturesOfRevisions(
            Signals signals, LinePapers papers, Consents consents, NumberUses numbers, AssessmentMapper assessments) {
        this.signals = signals;
        this.papers = papers;
        this.consents = consents;
        this.numbers = numbers;
        this.assessments = assessments;
    }

    /** In their order, of revisions that were sealed before. */
    List<Features> of(List<SealedRevision> revisions) {
        return of(
                revisions,
                papers,
                numbers.elsewhere(revisions.stream()
                        .flatMap(revision -> NumberUses.Paper.of(revision).stream())
                        .toList()));
    }

    /**
     * In their order, of revisions that are being sealed: but for other uses of their numbers, which are told last of all.
     *
     * @param papers where those of lines are asked for
     */
    List<Features> of(List<SealedRevision> revisions, LinePapers papers) {
        return of(revisions, papers, Map.of());
    }

    private List<Features> of(
            List<SealedRevision> revisions, LinePapers papers, Map<NumberUses.Paper, List<String>> elsewhere) {
        Map<Long, List<Consent>> given = consents.ofAll(
                revisions.stream().map(FeaturesOfRevisions::worker).collect(Collectors.toSet()));
        Map<Long, Computed> computed =
                signals.of(revisions.stream().map(FeaturesOfRevisions::subject).toList(), papers);
        List<AssessmentMapper.DatedRequirement> required = assessments.consentRequirements();
        return revisions.stream()
                .map(revision -> Features.of(
                        computed.get(line(revision)),
                        consents(revision.content(), given.getOrDefault(worker(revision), List.of()), required),
                        elsewhere(revision, elsewhere)))
                .toList();
    }

    private static Subject subject(SealedRevision revision) {
        RecordContent content = revision.content();
        return new Subject(
                revision.enterpriseId(),
                line(revision),
                worker(revision),
                content.settlement().settledOn(),
                content.settlement().workMonth(),
                content.worker().occupation(),
                content.worker().city(),
                content.workerIdentity() == null
                        ? null
                        : Births.of(
                                content.workerIdentity().idNumber(),
                                content.settlement().settledOn()),
                content.settlement().gross(),
                content.settlement().fee(),
                content,
                invoices(content));
    }

    private static List<String> invoices(RecordContent content) {
        return content.lanes().stream()
                .flatMap(lane -> lane.evidence().stream())
                .filter(item -> item.isPaper() && item.counted() && item.kind() == EvidenceKind.INVOICE)
                .map(EvidenceItem::number)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static long line(SealedRevision revision) {
        return Long.parseLong(revision.content().settlement().line());
    }

    private static long worker(SealedRevision revision) {
        return Long.parseLong(revision.content().worker().worker());
    }

    private static Map<String, List<String>> elsewhere(
            SealedRevision revision, Map<NumberUses.Paper, List<String>> elsewhere) {
        if (elsewhere.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> own = new HashMap<>();
        NumberUses.Paper.of(revision).forEach(paper -> {
            if (elsewhere.containsKey(paper)) {
                own.put(Features.paper(paper.document(), paper.part()), elsewhere.get(paper));
            }
        });
        return own;
    }

    private static List<ConsentFacts> consents(
            RecordContent content, List<Consent> given, List<AssessmentMapper.DatedRequirement> required) {
        LocalDate day = content.settlement().settledOn();
        return required.stream()
                .filter(each -> each.isInForce(day))
                .map(each -> new ConsentStanding(each.purpose(), each.version()).on(day, given))
                .toList();
    }
}
