package io.siliu.platform.assessment.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

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
