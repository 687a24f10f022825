package io.siliu.platform.assessment.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of a portion of screenings as batches, which the driver sends as statements of many rows. These are most of
 * what the screening writes, and a mapper would put each statement together anew, value by value.
 */
@Component
class KeptRows {

    private static final int ROWS_A_STATEMENT = 200;

    private static final String ASSESSMENT = """
            INSERT INTO assessment
                (enterprise_id, id, record_id, record_number, revision, kind, as_of, city, occupation, rule_set_id,
                 rule_set_version, rule_set_digest, engine, facts, facts_digest, screening, salts, commitment, hits,
                 not_applicable, errors, decision, assessed_at, retention_class)
            VALUES (?, ?, ?, ?, ?, 'RECORD', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACCOUNTING')
            """;

    /**
     * A second hit of the same indicator on the same record renews the alert; an earlier revision that is screened after a
     * later one leaves it as it is. The revision is set last, because the conditions before it look at the old one.
     */
    private static final String ALERT = """
            INSERT INTO alert
                (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id, city, indicator,
                 severity, severity_rank, six_true, raised_at, renewed_at, retention_class)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACCOUNTING')
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

    private final JdbcTemplate database;

    KeptRows(JdbcTemplate database) {
        this.database = database;
    }

    void assessments(List<AssessmentMapper.AssessmentRow> rows) {
        write(ASSESSMENT, rows, (statement, row) -> {
            statement.setLong(1, row.enterpriseId());
            statement.setLong(2, row.id());
            statement.setLong(3, row.recordId());
            statement.setString(4, row.recordNumber());
            statement.setInt(5, row.revision());
            statement.setObject(6, row.asOf());
            statement.setString(7, row.city());
            statement.setString(8, row.occupation());
            statement.setString(9, row.ruleSetId());
            statement.setString(10, row.ruleSetVersion());
            statement.setString(11, row.ruleSetDigest());
            statement.setString(12, row.engine());
            statement.setBytes(13, row.facts());
            statement.setBytes(14, row.factsDigest());
            statement.setBytes(15, row.screening());
            statement.setBytes(16, row.salts());
            statement.setString(17, row.commitment());
            statement.setInt(18, row.hits());
            statement.setInt(19, row.notApplicable());
            statement.setInt(20, row.errors());
            statement.setString(21, row.decision());
            statement.setTimestamp(22, at(row.assessedAt()));
        });
    }

    void alerts(List<AlertMapper.RaisedAlert> rows) {
        write(ALERT, rows, (statement, row) -> {
            statement.setLong(1, row.enterpriseId());
            statement.setLong(2, row.id());
            statement.setLong(3, row.recordId());
            statement.setString(4, row.recordNumber());
            statement.setInt(5, row.revision());
            statement.setObject(6, row.settledOn());
            statement.setLong(7, row.assessmentId());
            statement.setString(8, row.city());
            statement.setString(9, row.indicator());
            statement.setString(10, row.severity());
            statement.setInt(11, row.severityRank());
            statement.setString(12, row.sixTrue());
            statement.setTimestamp(13, at(row.at()));
            statement.setTimestamp(14, at(row.at()));
        });
    }

    private <T> void write(String sql, List<T> rows, ParameterizedPreparedStatementSetter<T> values) {
        database.batchUpdate(sql, rows, ROWS_A_STATEMENT, values);
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
