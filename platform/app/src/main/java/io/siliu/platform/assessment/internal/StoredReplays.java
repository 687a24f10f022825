package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Replays;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.rules.RuleSetReference;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what was kept of a screening for whoever may run it again. */
@Service
class StoredReplays implements Replays {

    private final FourFlowRecords records;
    private final AssessmentMapper assessments;
    private final FactVault vault;
    private final KeptFacts keptFacts;
    private final VisibleLines lines;
    private final GateMapper gate;
    private final GateVault workers;
    private final ReplayBundles bundles;
    private final Access access;
    private final AuditTrail audit;

    StoredReplays(
            FourFlowRecords records,
            AssessmentMapper assessments,
            FactVault vault,
            KeptFacts keptFacts,
            VisibleLines lines,
            GateMapper gate,
            GateVault workers,
            ReplayBundles bundles,
            Access access,
            AuditTrail audit) {
        this.records = records;
        this.assessments = assessments;
        this.vault = vault;
        this.keptFacts = keptFacts;
        this.lines = lines;
        this.gate = gate;
        this.workers = workers;
        this.bundles = bundles;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional
    public byte[] ofRecord(String number, Integer revision, Integer round) {
        access.require(Permission.REPLAY_SCREENINGS);
        RecordSheet sheet = records.open(number, Locale.SIMPLIFIED_CHINESE);
        int of = revision == null ? sheet.revision() : revision;
        Optional<AssessmentMapper.AssessmentRow> row = round == null
                ? assessments.latest(sheet.enterpriseId(), sheet.id(), of)
                : assessments.ofRound(sheet.enterpriseId(), sheet.id(), of, round);
        return bundles.of(kept(row.orElseThrow(() -> noScreening(revision, round))));
    }

    private static PlatformException noScreening(Integer revision, Integer round) {
        boolean mayStillCome = revision == null && round == null;
        return mayStillCome
                ? new PlatformException(
                        AssessmentError.RECORD_NOT_SCREENED,
                        "The present revision of the record is not screened yet. Ask again in a moment.")
                : Access.notFound("screening");
    }

    @Override
    @Transactional
    public byte[] ofLine(long batchId, long lineId, Integer round) {
        access.require(Permission.REPLAY_SCREENINGS);
        SettlementLine line = lines.find(batchId, lineId);
        audit.looked("BATCH", Long.toString(batchId), "REPLAY");
        GateMapper.Kept row = gate.kept(line.enterpriseId(), lineId, round)
                .orElseThrow(() -> Access.notFound("screening before payment"));
        if (row.commitment() == null) {
            throw new PlatformException(
                    AssessmentError.SCREENING_NOT_COMMITTED,
                    "The line was screened by a release that did not hand this over to the log yet; no proof can be given.");
        }
        return bundles.of(kept(line, row));
    }

    private ReplayBundles.Kept kept(SettlementLine line, GateMapper.Kept row) {
        long worker = line.workerId();
        return new ReplayBundles.Kept(
                AssessmentSubject.ofLine(line.id(), row.round()),
                row.commitment(),
                workers.openSalts(worker, row.salts()),
                new RuleSetReference(row.ruleSetId(), row.ruleSetVersion(), Digest.parse(row.ruleSetDigest())),
                row.engine(),
                workers.openText(worker, row.facts()),
                workers.openScreening(worker, row.screening()),
                row.outcome());
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
