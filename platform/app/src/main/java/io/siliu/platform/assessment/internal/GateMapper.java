package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface GateMapper {

    @Insert("""
            INSERT INTO gate_assessment
                (enterprise_id, id, line_id, rule_set_id, rule_set_version, rule_set_digest, engine, facts,
                 facts_digest, screening, hits, not_applicable, errors, outcomes, decision, released_before, assessed_at,
                 retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{lineId}, #{ruleSetId}, #{ruleSetVersion}, #{ruleSetDigest}, #{engine}, #{facts},
                 #{factsDigest}, #{screening}, #{hits}, #{notApplicable}, #{errors}, #{outcomes}, #{decision}, #{releasedBefore}, #{assessedAt},
                 'ACCOUNTING')
            """)
    void insert(GateRow row);

    /** Of each line the latest; a line that was never screened is left out. */
    @Select("""
            <script>
            SELECT g.enterprise_id, g.id, g.line_id, g.rule_set_digest, g.engine, g.facts_digest,
                   COALESCE(g.renewed_at, g.assessed_at) AS found_at
            FROM gate_assessment g
            WHERE g.enterprise_id = #{enterpriseId} AND g.line_id IN
            <foreach item="line" collection="lines" open="(" separator="," close=")">#{line}</foreach>
              AND NOT EXISTS (SELECT 1 FROM gate_assessment later
                              WHERE later.enterprise_id = g.enterprise_id AND later.line_id = g.line_id
                                AND later.id &gt; g.id)
            </script>
            """)
    List<Latest> latest(long enterpriseId, Collection<Long> lines);

    @Update("UPDATE gate_assessment SET renewed_at = #{at} WHERE enterprise_id = #{enterpriseId} AND id = #{id}")
    void renew(long enterpriseId, long id, Instant at);

    /** The latest screening of a line that was there at a moment, encrypted under the worker's key. */
    @Select("""
            SELECT screening FROM gate_assessment
            WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId} AND assessed_at <= #{at}
            ORDER BY id DESC LIMIT 1
            """)
    Optional<byte[]> screeningAt(long enterpriseId, long lineId, Instant at);

    /** Latest first. */
    @Select("""
            SELECT rule_set_id, rule_set_version, rule_set_digest, engine, screening, hits, not_applicable,
                   errors, COALESCE(decision, 'PASS') AS decision, released_before, assessed_at, renewed_at
            FROM gate_assessment WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}
            ORDER BY id DESC
            """)
    List<Found> ofLine(long enterpriseId, long lineId);

    /**
     * What was found of a line last.
     *
     * @param foundAt when it was found, or found the same again
     */
    record Latest(
            long enterpriseId,
            long id,
            long lineId,
            String ruleSetDigest,
            String engine,
            byte[] factsDigest,
            Instant foundAt) {

        /** Whether this has the same facts and was asked the same rules, and so has the same answers. */
        boolean isSame(GateRow row) {
            return ruleSetDigest.equals(row.ruleSetDigest())
                    && engine.equals(row.engine())
                    && Arrays.equals(factsDigest, row.factsDigest());
        }
    }

    /**
     * What was found of a line; the screening is encrypted under the worker's key.
     *
     * @param releasedBefore whether a person had let the payment go on these grounds before, so that it was not held again
     * @param renewedAt when it was found the same again last, or null
     */
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
            boolean releasedBefore,
            Instant assessedAt,
            Instant renewedAt) {}

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
            boolean releasedBefore,
            Instant assessedAt) {}
}
