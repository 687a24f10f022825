package io.siliu.platform.assessment.internal;

import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.fourflow.Sealing;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Stores, in the sealing transaction, what rules need to know beyond the record itself: the first screening of the revision
 * looks at nothing else.
 */
@Component
final class FeaturesAtSealing implements Sealing {

    private static final int ROWS_A_STATEMENT = 100;

    private final FeaturesOfRevisions features;
    private final AssessmentMapper assessments;
    private final FactVault vault;
    private final Clock clock;

    FeaturesAtSealing(FeaturesOfRevisions features, AssessmentMapper assessments, FactVault vault, Clock clock) {
        this.features = features;
        this.assessments = assessments;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void beforeSeal(List<SealedRevision> revisions) {
        List<Features> computed = features.of(revisions);
        vault.prepare(revisions.stream().map(SealedRevision::recordId).toList());
        List<AssessmentMapper.FeaturesRow> rows = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            SealedRevision revision = revisions.get(i);
            rows.add(new AssessmentMapper.FeaturesRow(
                    revision.recordId(), revision.revision(), vault.close(revision.recordId(), computed.get(i))));
        }
        store(revisions.get(0).enterpriseId(), rows);
    }

    private void store(long enterprise, List<AssessmentMapper.FeaturesRow> rows) {
        Instant now = clock.instant();
        for (int start = 0; start < rows.size(); start += ROWS_A_STATEMENT) {
            assessments.insertFeatures(
                    enterprise, rows.subList(start, Math.min(rows.size(), start + ROWS_A_STATEMENT)), now);
        }
    }
}
