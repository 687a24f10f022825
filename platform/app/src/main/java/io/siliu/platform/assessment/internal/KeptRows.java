package io.siliu.platform.assessment.internal;

import static java.util.Collections.nCopies;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of a portion of screenings, many in a statement. These are most of what the screening writes: a mapper would
 * put each statement together anew, value by value, and the driver spells each value of a batch out twice.
 */
@Component
class KeptRows {

    private static final int ROWS_A_STATEMENT = 200;

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

    private final JdbcTemplate database;

    KeptRows(JdbcTemplate database) {
        this.database = database;
    }

    void assessments(List<AssessmentMapper.AssessmentRow> rows) {
        write(ASSESSMENT, ONE_ASSESSMENT, "", rows, (values, row) -> {
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
        write(ALERT, ONE_ALERT, RENEWED, rows, (values, row) -> {
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

    /** Sets the values of one row, in the order of its columns. */
    private interface Setter<T> {

        void set(Values values, T row) throws SQLException;
    }

    private <T> void write(String head, String one, String tail, List<T> rows, Setter<T> setter) {
        for (int start = 0; start < rows.size(); start += ROWS_A_STATEMENT) {
            List<T> some = rows.subList(start, Math.min(rows.size(), start + ROWS_A_STATEMENT));
            database.update(head + String.join(", ", nCopies(some.size(), one)) + tail, statement -> {
                Values values = new Values(statement);
                for (T row : some) {
                    setter.set(values, row);
                }
            });
        }
    }

    /** The values of a statement, one after the other. */
    private static final class Values {

        private final PreparedStatement statement;
        private int place;

        private Values(PreparedStatement statement) {
            this.statement = statement;
        }

        void number(long value) throws SQLException {
            statement.setLong(++place, value);
        }

        void text(String value) throws SQLException {
            statement.setString(++place, value);
        }

        /** The driver would spell bytes out in hexadecimal, digit by digit and half as long again. */
        void bytes(byte[] value) throws SQLException {
            statement.setString(++place, Base64.getEncoder().encodeToString(value));
        }

        void day(LocalDate value) throws SQLException {
            statement.setObject(++place, value);
        }

        void moment(Instant value) throws SQLException {
            statement.setTimestamp(++place, Timestamp.from(value));
        }
    }
}
