package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Replays;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.rules.RuleSetReference;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what was kept of a screening for whoever may run it again. */
@Service
class StoredReplays implements Replays {

    private final FourFlowRecords records;
    private final AssessmentMapper assessments;
    private final FactVault vault;
    private final KeptFacts keptFacts;
    private final ReplayBundles bundles;
    private final Access access;

    StoredReplays(
            FourFlowRecords records,
            AssessmentMapper assessments,
            FactVault vault,
            KeptFacts keptFacts,
            ReplayBundles bundles,
            Access access) {
        this.records = records;
        this.assessments = assessments;
        this.vault = vault;
        this.keptFacts = keptFacts;
        this.bundles = bundles;
        this.access = access;
    }

    @Override
    @Transactional
    public byte[] bundle(String number) {
        access.require(Permission.REPLAY_SCREENINGS);
        RecordSheet sheet = records.open(number, Locale.SIMPLIFIED_CHINESE);
        return assessments
                .latest(sheet.enterpriseId(), sheet.id(), sheet.revision())
                .map(row -> bundles.of(kept(row)))
                .orElseThrow(() -> new PlatformException(
                        AssessmentError.RECORD_NOT_SCREENED,
                        "The present revision of the record is not screened yet. Ask again in a moment."));
    }

    private ReplayBundles.Kept kept(AssessmentMapper.AssessmentRow row) {
        int round = assessments
                .again(row.enterpriseId(), row.id())
                .map(AssessmentMapper.AgainRow::round)
                .orElse(1);
        return new ReplayBundles.Kept(
                AssessmentSubject.of(row.recordNumber(), row.revision(), round),
                row.commitment(),
                vault.openSalts(row.recordId(), row.salted()),
                new RuleSetReference(row.ruleSetId(), row.ruleSetVersion(), Digest.parse(row.ruleSetDigest())),
                row.engine(),
                keptFacts.text(row),
                vault.openScreening(row.recordId(), row.screening()),
                null);
    }
}
