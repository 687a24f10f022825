package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.BulkRows;
import io.siliu.platform.fourflow.LinePapers;
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

    private final FeaturesOfRevisions features;
    private final BulkRows bulk;
    private final FactVault vault;
    private final Clock clock;

    FeaturesAtSealing(FeaturesOfRevisions features, BulkRows bulk, FactVault vault, Clock clock) {
        this.features = features;
        this.bulk = bulk;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void beforeSeal(List<SealedRevision> revisions, LinePapers papers) {
        List<Features> computed = features.of(revisions, papers);
        vault.prepare(revisions.stream().map(SealedRevision::recordId).toList());
        Instant now = clock.instant();
        List<AssessmentMapper.NewFeatures> rows = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            SealedRevision revision = revisions.get(i);
            rows.add(new AssessmentMapper.NewFeatures(
                    revision.enterpriseId(),
                    revision.recordId(),
                    revision.revision(),
                    vault.closeText(revision.recordId(), FeaturesText.write(computed.get(i))),
                    now));
        }
        bulk.write(AssessmentMapper.class, rows, AssessmentMapper::insertFeatures);
    }
}
