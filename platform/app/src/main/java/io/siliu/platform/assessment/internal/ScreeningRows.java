package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes assessments and alerts of a portion, in bulk. */
@Component
final class ScreeningRows {

    /** Salts stood apart from their screening in earlier versions. */
    private static final byte[] NOT_APART = {};

    private final BulkRows rows;
    private final FactVault vault;
    private final GateAlerts gate;
    private final GoneAlerts gone;
    private final IdGenerator ids;

    ScreeningRows(BulkRows rows, FactVault vault, GateAlerts gate, GoneAlerts gone, IdGenerator ids) {
        this.rows = rows;
        this.vault = vault;
        this.gate = gate;
        this.gone = gone;
        this.ids = ids;
    }

    /** A screening with the id of its assessment. */
    record Numbered(long id, KeptScreening kept) {}

    void write(List<Numbered> portion, Instant now) {
        rows.write(
                KeptRowMapper.class,
                portion.stream().map(each -> assessment(each, now)).toList(),
                KeptRowMapper::assessment);
        rows.write(
                KeptRowMapper.class,
                portion.stream()
                        .flatMap(each -> alerts(each, now))
                        // One order for all, so that two who renew the same alerts never wait in a circle.
                        .sorted(Comparator.comparing(AlertMapper.RaisedAlert::recordId)
                                .thenComparing(AlertMapper.RaisedAlert::indicator))
                        .toList(),
                KeptRowMapper::alert);
        gone.mark(
                portion.stream()
                        .map(Numbered::kept)
                        .filter(KeptScreening::followsOthers)
                        .map(GoneAlerts.Followed::of)
                        .toList(),
                now);
        gate.takenOver(
                portion.stream()
                        .map(Numbered::kept)
                        .map(GateAlerts.Screened::of)
                        .toList(),
                now);
    }

    /** What led to those that were not the first of their revisions. */
    void writeAgain(List<AssessmentMapper.Renewed> again) {
        rows.write(AssessmentMapper.class, again, AssessmentMapper::insertAgain);
    }

    private AssessmentMapper.AssessmentRow assessment(Numbered numbered, Instant now) {
        KeptScreening kept = numbered.kept();
        SealedRevision revision = kept.revision();
        long record = revision.recordId();
        return new AssessmentMapper.AssessmentRow(
                revision.enterpriseId(),
                numbered.id(),
                record,
                revision.number(),
                revision.revision(),
                kept.facts().asOf(),
                Objects.toString(kept.facts().region(), ""),
                Objects.toString(kept.facts().occupation(), ""),
                kept.screening().ruleSet().id(),
                kept.screening().ruleSet().version(),
                kept.screening().ruleSet().digest().toString(),
                RuleEngine.version(),
                vault.closeText(record, kept.factsText().kept()),
                kept.committed().factsDigest().bytes(),
                vault.closeScreening(record, kept.stored(), kept.committed().salts()),
                NOT_APART,
                kept.committed().commitment().toString(),
                kept.screening().hits().size(),
                kept.screening().count(Outcome.NOT_APPLICABLE),
                kept.screening().count(Outcome.ERROR),
                kept.stored().decision().name(),
                now);
    }

    /** What an overtaken revision finds does not stand by that; the later one says whether it does. */
    private Stream<AlertMapper.RaisedAlert> alerts(Numbered numbered, Instant now) {
        SealedRevision revision = numbered.kept().revision();
        Instant goneAt = numbered.kept().overtaken() ? now : null;
        return numbered.kept().stored().hits().stream()
                .map(hit -> new AlertMapper.RaisedAlert(
                        revision.enterpriseId(),
                        ids.next(),
                        revision.recordId(),
                        revision.number(),
                        revision.revision(),
                        numbered.kept().facts().asOf(),
                        numbered.id(),
                        revision.content().worker().city(),
                        hit.indicator(),
                        hit.severity(),
                        KeptScreening.rank(Severity.valueOf(hit.severity())),
                        hit.sixTrue(),
                        now,
                        goneAt));
    }
}
