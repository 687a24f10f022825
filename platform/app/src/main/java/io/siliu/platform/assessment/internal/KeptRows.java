package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.ManyRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the rows of a portion of screenings, many in a statement: they are most of what the screening writes. */
@Component
class KeptRows {

    private static final String ASSESSMENT = """
            INSERT INTO assessment
                (enterprise_id, id, record_id, record_number, revision, kind, as_of, city, occupation, rule_set_id,
                 rule_set_version, rule_set_digest, engine, facts, facts_digest, screening, salts, commitment, hits,
                 not_applicable, errors, decision, assessed_at, retention_class)
            VALUES
            """;

    private static final String ONE_ASSESSMENT =
            "(?, ?, ?, ?, ?, 'RECORD', ?, ?, ?, ?, ?, ?, ?, FROM_BASE64(?), FROM_BASE64(?), FROM_BASE64(?),"
                    + " FROM_BASE64(?), ?, ?, ?, ?, ?, ?, 'ACCOUNTING')";

    private static final String ALERT = """
            INSERT INTO alert
                (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id, city, indicator,
                 severity, severity_rank, six_true, raised_at, renewed_at, retention_class)
            VALUES
            """;

    private static final String ONE_ALERT = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACCOUNTING')";

    /**
     * A second hit of the same indicator on the same record renews the alert; an earlier revision that is screened after a
     * later one leaves it as it is. The revision is set last, because the conditions before it look at the old one.
     */
    private static final String RENEWED = """

            ON DUPLICATE KEY UPDATE
                assessment_id = IF(revision > VALUES(revision), assessment_id, VALUES(assessment_id)),
                settled_on = IF(revision > VALUES(revision), settled_on, VALUES(settled_on)),
                severity = IF(revision > VALUES(revision), severity, VALUES(severity)),
                severity_rank = IF(revision > VALUES(revision), severity_rank, VALUES(severity_rank)),
                six_true = IF(revision > VALUES(revision), six_true, VALUES(six_true)),
                wording = IF(revision > VALUES(revision), wording, NULL),
                renewed_at = IF(revision > VALUES(revision), renewed_at, VALUES(renewed_at)),
                revision = GREATEST(revision, VALUES(revision))
            """;

    private final ManyRows all;

    KeptRows(ManyRows all) {
        this.all = all;
    }

    void assessments(List<AssessmentMapper.AssessmentRow> rows) {
        all.write(ASSESSMENT, ONE_ASSESSMENT, "", rows, (values, row) -> {
            values.number(row.enterpriseId());
            values.number(row.id());
            values.number(row.recordId());
            values.text(row.recordNumber());
            values.number(row.revision());
            values.day(row.asOf());
            values.text(row.city());
            values.text(row.occupation());
            values.text(row.ruleSetId());
            values.text(row.ruleSetVersion());
            values.text(row.ruleSetDigest());
            values.text(row.engine());
            values.bytes(row.facts());
            values.bytes(row.factsDigest());
            values.bytes(row.screening());
            values.bytes(row.salts());
            values.text(row.commitment());
            values.number(row.hits());
            values.number(row.notApplicable());
            values.number(row.errors());
            values.text(row.decision());
            values.moment(row.assessedAt());
        });
    }

    void alerts(List<AlertMapper.RaisedAlert> rows) {
        all.write(ALERT, ONE_ALERT, RENEWED, rows, (values, row) -> {
            values.number(row.enterpriseId());
            values.number(row.id());
            values.number(row.recordId());
            values.text(row.recordNumber());
            values.number(row.revision());
            values.day(row.settledOn());
            values.number(row.assessmentId());
            values.text(row.city());
            values.text(row.indicator());
            values.text(row.severity());
            values.number(row.severityRank());
            values.text(row.sixTrue());
            values.moment(row.at());
            values.moment(row.at());
        });
    }
}
