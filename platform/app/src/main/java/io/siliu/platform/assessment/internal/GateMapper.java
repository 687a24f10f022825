package io.siliu.platform.assessment.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface GateMapper {

    @Insert("""
            INSERT INTO gate_assessment
                (enterprise_id, id, line_id, rule_set_id, rule_set_version, rule_set_digest, facts, facts_digest,
                 screening, hits, not_applicable, errors, assessed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{lineId}, #{ruleSetId}, #{ruleSetVersion}, #{ruleSetDigest}, #{facts},
                 #{factsDigest}, #{screening}, #{hits}, #{notApplicable}, #{errors}, #{assessedAt}, 'ACCOUNTING')
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
            byte[] facts,
            byte[] factsDigest,
            byte[] screening,
            int hits,
            int notApplicable,
            int errors,
            Instant assessedAt) {}
}
