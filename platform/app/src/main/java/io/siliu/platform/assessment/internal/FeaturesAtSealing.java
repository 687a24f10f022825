package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.BulkRows;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.fourflow.Sealing;
import io.siliu.platform.fourflow.UsedElsewhere;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stores, in the sealing transaction, what rules need to know beyond the record itself: the first screening of the revision
 * looks at nothing else. Among those that are told of a sealing it has its fixed place, so that others can be after it.
 */
@Component
@Order(0)
final class FeaturesAtSealing implements Sealing {

    private final FeaturesOfRevisions features;
    private final SealingFeaturesMapper stored;
    private final BulkRows bulk;
    private final FactVault vault;
    private final Clock clock;

    FeaturesAtSealing(
            FeaturesOfRevisions features, SealingFeaturesMapper stored, BulkRows bulk, FactVault vault, Clock clock) {
        this.features = features;
        this.stored = stored;
        this.bulk = bulk;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void beforeSeal(List<SealedRevision> revisions, LinePapers papers) {
        List<Features> computed = features.of(revisions, papers);
        vault.prepare(revisions.stream().map(SealedRevision::recordId).toList());
        Instant now = clock.instant();
        FeaturesText.Written written = new FeaturesText.Written();
        List<SealingFeaturesMapper.NewFeatures> rows = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            SealedRevision revision = revisions.get(i);
            rows.add(new SealingFeaturesMapper.NewFeatures(
                    revision.enterpriseId(),
                    revision.recordId(),
                    revision.revision(),
                    vault.closeText(revision.recordId(), written.of(computed.get(i))),
                    now));
        }
        bulk.write(SealingFeaturesMapper.class, rows, SealingFeaturesMapper::insert);
    }

    @Override
    public void usedElsewhere(List<UsedElsewhere> some) {
        vault.prepare(some.stream().map(UsedElsewhere::recordId).toList());
        bulk.write(
                SealingFeaturesMapper.class, some.stream().map(this::uses).toList(), SealingFeaturesMapper::insertUses);
    }

    private SealingFeaturesMapper.NewUses uses(UsedElsewhere used) {
        SortedMap<String, List<String>> byPaper = new TreeMap<>();
        used.uses().forEach((paper, records) -> byPaper.put(Features.paper(paper.document(), paper.part()), records));
        return new SealingFeaturesMapper.NewUses(
                used.enterpriseId(), used.recordId(), used.revision(), vault.close(used.recordId(), byPaper));
    }
}
