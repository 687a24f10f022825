package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.BulkRows;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

/** The rows of a portion of screenings: most of what the screening writes, and so in bulk, by {@link BulkRows}. */
@Mapper
interface KeptRowMapper {

    @Insert("""
            INSERT INTO assessment
                (enterprise_id, id, record_id, record_number, revision, kind, as_of, city, occupation, rule_set_id,
                 rule_set_version, rule_set_digest, engine, facts, facts_digest, screening, salts, commitment, hits,
                 not_applicable, errors, decision, assessed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{recordId}, #{recordNumber}, #{revision}, 'RECORD', #{asOf}, #{city},
                 #{occupation}, #{ruleSetId}, #{ruleSetVersion}, #{ruleSetDigest}, #{engine}, #{facts},
                 #{factsDigest}, #{screening}, #{salts}, #{commitment}, #{hits}, #{notApplicable}, #{errors},
                 #{decision}, #{assessedAt}, 'ACCOUNTING')
            """)
    void assessment(AssessmentMapper.AssessmentRow row);

    /**
     * A second hit of the same indicator on the same record renews the alert, and opens it again where the revision is a later
     * one, the hit a graver one, the alert was gone, or it waits for a second person and is below HIGH (3) now, for which one is
     * enough; an earlier revision that is screened after a later one leaves it as it is, and one that is overtaken leaves whether
     * it is gone. What the conditions look at is set after them, and the revision last.
     */
    @Insert("""
            INSERT INTO alert
                (enterprise_id, id, record_id, record_number, revision, settled_on, assessment_id, city, indicator,
                 severity, severity_rank, six_true, raised_at, renewed_at, gone_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{recordId}, #{recordNumber}, #{revision}, #{settledOn}, #{assessmentId},
                 #{city}, #{indicator}, #{severity}, #{severityRank}, #{sixTrue}, #{at}, #{at}, #{goneAt}, 'ACCOUNTING')
            ON DUPLICATE KEY UPDATE
                opening = IF(VALUES(revision) > revision
                             OR VALUES(revision) = revision
                                AND (VALUES(severity_rank) > severity_rank OR outcome = 'WAITING' AND VALUES(severity_rank) < 3
                                     OR gone_at IS NOT NULL AND VALUES(gone_at) IS NULL),
                             opening + 1, opening),
                outcome = IF(VALUES(revision) > revision
                             OR VALUES(revision) = revision
                                AND (VALUES(severity_rank) > severity_rank OR outcome = 'WAITING' AND VALUES(severity_rank) < 3
                                     OR gone_at IS NOT NULL AND VALUES(gone_at) IS NULL),
                             'OPEN', outcome),
                assessment_id = IF(revision > VALUES(revision), assessment_id, VALUES(assessment_id)),
                settled_on = IF(revision > VALUES(revision), settled_on, VALUES(settled_on)),
                severity = IF(revision > VALUES(revision), severity, VALUES(severity)),
                severity_rank = IF(revision > VALUES(revision), severity_rank, VALUES(severity_rank)),
                six_true = IF(revision > VALUES(revision), six_true, VALUES(six_true)),
                wording = IF(revision > VALUES(revision), wording, NULL),
                renewed_at = IF(revision > VALUES(revision), renewed_at, VALUES(renewed_at)),
                gone_at = IF(revision > VALUES(revision) OR VALUES(gone_at) IS NOT NULL, gone_at, NULL),
                revision = GREATEST(revision, VALUES(revision))
            """)
    void alert(AlertMapper.RaisedAlert row);
}
