package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.RecordComparison;
import io.siliu.platform.assessment.RecordComparison.Screenings;
import io.siliu.platform.assessment.RecordComparison.Under;
import io.siliu.platform.assessment.RecordComparisons;
import io.siliu.platform.assessment.RecordPage;
import io.siliu.platform.fourflow.RecordRevisions;
import io.siliu.platform.fourflow.RevisionChanges;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what the indicators said of two revisions beside what the revisions say. */
@Service
class StoredRecordComparisons implements RecordComparisons {

    private static final String NEITHER_TIME = "ANSWER";

    private final RecordRevisions revisions;
    private final AssessmentMapper assessments;
    private final PublishedRuleSet published;
    private final FactVault vault;
    private final KeptAnswers kept;
    private final AssessmentWords words;

    StoredRecordComparisons(
            RecordRevisions revisions,
            AssessmentMapper assessments,
            PublishedRuleSet published,
            FactVault vault,
            KeptAnswers kept,
            AssessmentWords words) {
        this.revisions = revisions;
        this.assessments = assessments;
        this.published = published;
        this.vault = vault;
        this.kept = kept;
        this.words = words;
    }

    @Override
    @Transactional
    public RecordComparison compare(String number, Integer one, Integer other, Locale locale) {
        RevisionChanges changes = revisions.changes(number, one, other, locale);
        Screenings screenings = last(changes, changes.from())
                .flatMap(before -> last(changes, changes.to()).map(after -> screenings(before, after, locale)))
                .orElse(null);
        return new RecordComparison(changes, screenings);
    }

    private Optional<AssessmentMapper.AssessmentRow> last(RevisionChanges changes, RevisionChanges.Sealed revision) {
        return assessments.latest(changes.enterpriseId(), changes.id(), revision.number());
    }

    private Screenings screenings(
            AssessmentMapper.AssessmentRow before, AssessmentMapper.AssessmentRow after, Locale locale) {
        Map<Boolean, List<RecordPage.Change>> byHit = new ScreeningChanges(side(before), side(after), words, locale)
                .list().stream().collect(Collectors.partitioningBy(change -> !isAnswer(change)));
        return new Screenings(under(before), under(after), byHit.get(true), byHit.get(false));
    }

    private static boolean isAnswer(RecordPage.Change change) {
        return change.kind().equals(NEITHER_TIME);
    }

    private ScreeningChanges.Side side(AssessmentMapper.AssessmentRow row) {
        return ScreeningChanges.Side.of(
                kept.whole(vault.openScreening(row.recordId(), row.screening())),
                () -> published.ruleSet(row.ruleSetDigest()));
    }

    private static Under under(AssessmentMapper.AssessmentRow row) {
        return new Under(row.ruleSetId(), row.ruleSetVersion(), row.assessedAt());
    }
}
