package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface GateMapper {

    @Insert("""
            INSERT INTO gate_assessment
                (enterprise_id, id, line_id, rule_set_id, rule_set_version, rule_set_digest, engine, facts,
                 facts_digest, screening, hits, not_applicable, errors, outcomes, decision, assessed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{lineId}, #{ruleSetId}, #{ruleSetVersion}, #{ruleSetDigest}, #{engine}, #{facts},
                 #{factsDigest}, #{screening}, #{hits}, #{notApplicable}, #{errors}, #{outcomes}, #{decision}, #{assessedAt}, 'ACCOUNTING')
            """)
    void insert(GateRow row);

    /** Latest first. */
    @Select("""
            SELECT rule_set_id, rule_set_version, rule_set_digest, engine, screening, hits, not_applicable,
                   errors, COALESCE(decision, 'PASS') AS decision, assessed_at
            FROM gate_assessment WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}
            ORDER BY id DESC
            """)
    List<Found> ofLine(long enterpriseId, long lineId);

    /** What was found of a line; the screening is encrypted under the worker's key. */
    record Found(
            String ruleSetId,
            String ruleSetVersion,
            String ruleSetDigest,
            String engine,
            byte[] screening,
            int hits,
            int notApplicable,
            int errors,
            String decision,
            Instant assessedAt) {}

    /** An assessment of a line before payment; facts and screening are encrypted under the worker's key. */
    record GateRow(
            long enterpriseId,
            long id,
            long lineId,
            String ruleSetId,
            String ruleSetVersion,
            String ruleSetDigest,
            String engine,
            byte[] facts,
            byte[] factsDigest,
            byte[] screening,
            int hits,
            int notApplicable,
            int errors,
            byte[] outcomes,
            String decision,
            Instant assessedAt) {}
}
