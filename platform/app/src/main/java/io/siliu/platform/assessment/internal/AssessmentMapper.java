package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.StageCounts;
import io.siliu.platform.fourflow.SealedRecords;
import io.siliu.platform.fourflow.SealedRevision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AssessmentMapper {

    @Select("""
            SELECT purpose, version FROM consent_requirement
            WHERE valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            ORDER BY purpose
            """)
    List<Required> requiredConsents(LocalDate day);

    /** The purposes of all days, each with the days on which its version is in force. */
    @Select("SELECT purpose, version, valid_from, valid_to FROM consent_requirement ORDER BY purpose, valid_from")
    List<DatedRequirement> consentRequirements();

    @Select("""
            SELECT enterprise_id, id, record_id, record_number, revision, as_of, city, occupation, rule_set_id, rule_set_version,
                   rule_set_digest, engine, facts, facts_digest, screening, salts,
                   commitment, hits, not_applicable, errors, decision, assessed_at
            FROM assessment
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId} AND revision = #{revision}
              AND kind = 'RECORD'
            ORDER BY id DESC
            LIMIT 1
            """)
    Optional<AssessmentRow> latest(long enterpriseId, long recordId, int revision);

    /** One screening of a revision, by how often that had been screened with it. */
    @Select("""
            SELECT a.enterprise_id, a.id, a.record_id, a.record_number, a.revision, a.as_of, a.city, a.occupation, a.rule_set_id,
                   a.rule_set_version, a.rule_set_digest, a.engine, a.facts, a.facts_digest, a.screening, a.salts,
                   a.commitment, a.hits, a.not_applicable, a.errors, a.decision, a.assessed_at
            FROM assessment a
            LEFT JOIN assessment_again g ON g.enterprise_id = a.enterprise_id AND g.assessment_id = a.id
            WHERE a.enterprise_id = #{enterpriseId} AND a.record_id = #{recordId} AND a.revision = #{revision}
              AND a.kind = 'RECORD' AND COALESCE(g.round, 1) = #{round}
            ORDER BY a.id
            LIMIT 1
            """)
    Optional<AssessmentRow> ofRound(long enterpriseId, long recordId, int revision, int round);

    /** All screenings of a record, the first one first. */
    @Select("""
            SELECT a.revision, COALESCE(g.round, 1) AS round, a.assessed_at, a.rule_set_version, a.hits
            FROM assessment a
            LEFT JOIN assessment_again g ON g.enterprise_id = a.enterprise_id AND g.assessment_id = a.id
            WHERE a.enterprise_id = #{enterpriseId} AND a.record_id = #{recordId} AND a.kind = 'RECORD'
            ORDER BY a.id
            """)
    List<ScreenedRow> ofRecord(long enterpriseId, long recordId);

    /**
     * That a revision was screened.
     *
     * @param round how often it had been screened with it
     */
    record ScreenedRow(int revision, int round, Instant assessedAt, String ruleSetVersion, int hits) {}

    /** What the last screening of each of these revisions stood on; revisions without any are left out. */
    @Select("""
            <script>
            SELECT last.record_id, last.revision, last.id, earlier.screenings, last.facts_digest,
                   IF(LENGTH(last.salts) = 0, last.screening, last.salts) AS salts, last.rule_set_digest
            FROM (SELECT enterprise_id, MAX(id) AS id, COUNT(*) AS screenings FROM assessment
                  WHERE kind = 'RECORD' AND (enterprise_id, record_id, revision) IN
                  <foreach collection="revisions" item="one" open="(" separator="," close=")">
                      (#{one.enterpriseId}, #{one.recordId}, #{one.revision})
                  </foreach>
                  GROUP BY enterprise_id, record_id, revision) earlier
            JOIN assessment last ON last.enterprise_id = earlier.enterprise_id AND last.id = earlier.id
            </script>
            """)
    List<EarlierRow> earlier(List<SealedRevision> revisions);

    @Insert("""
            INSERT INTO assessment_again
                (enterprise_id, assessment_id, record_id, revision, round, before_id, statement_id, statements)
            VALUES
                (#{of.enterpriseId}, #{id}, #{of.recordId}, #{of.revision}, #{round}, #{before}, #{why.askedFor},
                 #{why.asked})
            """)
    void insertAgain(Renewed row);

    /**
     * A screening that was not the first of its revision.
     *
     * @param before id of the assessment before it
     */
    record Renewed(SealedRevision of, long id, int round, long before, SealedRecords.Again why) {}

    /** What led to a screening, where it was not the first of its revision. The statement may be erased by now. */
    @Select("""
            SELECT g.round, g.before_id, g.statements, s.kind, s.source, s.taken_at
            FROM assessment_again g
            LEFT JOIN outside_statement s ON s.id = g.statement_id
            WHERE g.enterprise_id = #{enterpriseId} AND g.assessment_id = #{id}
            """)
    Optional<AgainRow> again(long enterpriseId, long id);

    @Select("""
            SELECT enterprise_id, id, record_id, record_number, revision, as_of, city, occupation, rule_set_id, rule_set_version,
                   rule_set_digest, engine, facts, facts_digest, screening, salts,
                   commitment, hits, not_applicable, errors, decision, assessed_at
            FROM assessment
            WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    Optional<AssessmentRow> find(long enterpriseId, long id);

    /** What was kept of these screenings, which are those of alerts on a page. */
    @Select("""
            <script>
            SELECT id, record_id, screening FROM assessment WHERE
            <foreach collection="alerts" item="alert" separator=" OR ">
                (enterprise_id = #{alert.enterpriseId} AND id = #{alert.assessmentId})
            </foreach>
            </script>
            """)
    List<ScreeningRow> screeningsOf(List<AlertMapper.ListedAlert> alerts);

    @Insert("""
            INSERT IGNORE INTO rule_set (id, version, digest, valid_from, indicators, published_at, files)
            VALUES (#{id}, #{version}, #{digest}, #{validFrom}, #{indicators}, #{at}, #{files})
            """)
    void publish(
            String id, String version, String digest, LocalDate validFrom, int indicators, Instant at, String files);

    /** For one that was published before its files were kept. */
    @Update("UPDATE rule_set SET files = #{files} WHERE digest = #{digest} AND files IS NULL")
    void keepFiles(String digest, String files);

    @Select("SELECT digest FROM rule_set WHERE id = #{id} AND version = #{version}")
    String digestOf(String id, String version);

    @Select("SELECT COUNT(*) FROM assessment")
    @Options(timeout = StageCounts.SECONDS)
    long count();

    /** A purpose that needs a consent, and the version of its text in force. */
    record Required(String purpose, String version) {}

    /** The same with the days on which it is in force, both counted in; without a last one it still is. */
    record DatedRequirement(String purpose, String version, LocalDate validFrom, LocalDate validTo) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** A screening, encrypted under the key of its record. */
    record ScreeningRow(long id, long recordId, byte[] screening) {}

    /**
     * A row of {@code assessment}.
     *
     * @param salts of the commitment, closed; empty where the screening holds them
     * @param decision what the combination rules decided; null where it was kept before they were asked
     */
    record AssessmentRow(
            long enterpriseId,
            long id,
            long recordId,
            String recordNumber,
            int revision,
            LocalDate asOf,
            String city,
            String occupation,
            String ruleSetId,
            String ruleSetVersion,
            String ruleSetDigest,
            String engine,
            byte[] facts,
            byte[] factsDigest,
            byte[] screening,
            byte[] salts,
            String commitment,
            int hits,
            int notApplicable,
            int errors,
            String decision,
            Instant assessedAt) {

        /** What holds the salts, closed. */
        byte[] salted() {
            return salts.length == 0 ? screening : salts;
        }
    }

    /**
     * What the last screening of a revision stood on.
     *
     * @param screenings how many there were
     * @param salts what holds those of the last one, closed
     */
    record EarlierRow(
            long recordId,
            int revision,
            long id,
            int screenings,
            byte[] factsDigest,
            byte[] salts,
            String ruleSetDigest) {}

    /**
     * What led to another screening.
     *
     * @param kind of what was said; null where it was erased, as are source and time
     */
    record AgainRow(int round, long beforeId, int statements, String kind, String source, Instant takenAt) {}
}
