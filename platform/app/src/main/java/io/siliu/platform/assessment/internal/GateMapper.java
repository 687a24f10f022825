package io.siliu.platform.assessment.internal;

import io.siliu.rules.GateOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface GateMapper {

    @Insert("""
            INSERT INTO gate_assessment
                (enterprise_id, id, line_id, round, as_of, city, occupation, rule_set_id, rule_set_version, rule_set_digest,
                 engine, facts, facts_digest, screening, hits, not_applicable, errors, outcomes, decision, held_by,
                 released_before, released_round, salts, commitment, assessed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{lineId}, #{round}, #{asOf}, #{city}, #{occupation}, #{ruleSetId},
                 #{ruleSetVersion}, #{ruleSetDigest}, #{engine}, #{facts}, #{factsDigest}, #{screening}, #{hits},
                 #{notApplicable}, #{errors}, #{outcomes}, #{decision}, #{heldBy}, #{releasedBefore}, #{releasedRound},
                 #{salts}, #{commitment}, #{assessedAt}, 'ACCOUNTING')
            """)
    void insert(GateRow row);

    /** Of each line the latest; a line that was never screened is left out. */
    @Select("""
            <script>
            SELECT g.enterprise_id, g.id, g.line_id, g.round, g.rule_set_digest, g.engine, g.facts_digest, g.held_by,
                   g.released_before, g.commitment IS NOT NULL AS committed,
                   COALESCE(g.renewed_at, g.assessed_at) AS found_at
            FROM gate_assessment g
            WHERE g.enterprise_id = #{enterpriseId} AND g.line_id IN
            <foreach item="line" collection="lines" open="(" separator="," close=")">#{line}</foreach>
              AND NOT EXISTS (SELECT 1 FROM gate_assessment later
                              WHERE later.enterprise_id = g.enterprise_id AND later.line_id = g.line_id
                                AND later.round &gt; g.round)
            </script>
            """)
    List<Latest> latest(long enterpriseId, Collection<Long> lines);

    @Update("UPDATE gate_assessment SET renewed_at = #{at} WHERE enterprise_id = #{enterpriseId} AND id = #{id}")
    void renew(long enterpriseId, long id, Instant at);

    /** The latest screening of a line that was there at a moment. */
    @Select("""
            SELECT round, screening FROM gate_assessment
            WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId} AND assessed_at <= #{at}
            ORDER BY round DESC LIMIT 1
            """)
    Optional<Shown> screeningAt(long enterpriseId, long lineId, Instant at);

    /** Latest first. */
    @Select("""
            SELECT round, commitment IS NOT NULL AS committed, rule_set_id, rule_set_version, rule_set_digest, engine,
                   screening, hits, not_applicable, errors, COALESCE(decision, 'PASS') AS decision, released_before,
                   assessed_at, renewed_at
            FROM gate_assessment WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}
            ORDER BY id DESC
            """)
    List<Found> ofLine(long enterpriseId, long lineId);

    /** One screening of a line by how often it had been screened with it; without a round the last one. */
    @Select("""
            <script>
            SELECT round, rule_set_id, rule_set_version, rule_set_digest, engine, facts, screening, held_by,
                   released_before, salts, commitment
            FROM gate_assessment WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}
            <if test="round != null">AND round = #{round}</if>
            ORDER BY round DESC
            LIMIT 1
            </script>
            """)
    Optional<Kept> kept(long enterpriseId, long lineId, Integer round);

    /** A screening as a person saw it, encrypted under the worker's key. */
    record Shown(int round, byte[] screening) {}

    /**
     * All that was kept of a screening; facts, screening and salts are encrypted under the worker's key.
     *
     * @param heldBy code of what held the payment, or would have where a person had let it go before; null where nothing does
     * @param salts null where the log has no entry of it, as is the commitment
     */
    record Kept(
            int round,
            String ruleSetId,
            String ruleSetVersion,
            String ruleSetDigest,
            String engine,
            byte[] facts,
            byte[] screening,
            String heldBy,
            boolean releasedBefore,
            byte[] salts,
            String commitment) {

        /** What became of the payment, as it is committed to. */
        GateOutcome outcome() {
            if (heldBy == null) {
                return GateOutcome.letGo();
            }
            return releasedBefore ? GateOutcome.releasedFrom(heldBy) : GateOutcome.heldBy(heldBy);
        }
    }

    /**
     * What was found of a line last.
     *
     * @param round how often the line had been screened with it
     * @param heldBy code of what held the payment, or would have where a person had let it go before; null where nothing does
     * @param releasedBefore whether a person had let it go before, so that it was not held again
     * @param committed whether the log has an entry of it
     * @param foundAt when it was found, or found the same again
     */
    record Latest(
            long enterpriseId,
            long id,
            long lineId,
            int round,
            String ruleSetDigest,
            String engine,
            byte[] factsDigest,
            String heldBy,
            boolean releasedBefore,
            boolean committed,
            Instant foundAt) {

        /**
         * Whether this has the same facts and was asked the same rules, and so has the same answers, and the payment fared the same
         * with it: that a person let it go, or that it is held again, is in the log, too. What an older release did not hand over
         * to the log is kept anew.
         */
        boolean isSame(String askedRules, String askedEngine, byte[] factsNow, GateOutcome outcome) {
            return committed
                    && releasedBefore == outcome.released()
                    && Objects.equals(heldBy, outcome.by())
                    && ruleSetDigest.equals(askedRules)
                    && engine.equals(askedEngine)
                    && Arrays.equals(factsDigest, factsNow);
        }
    }

    /**
     * What was found of a line; the screening is encrypted under the worker's key.
     *
     * @param round how often the line had been screened with it
     * @param committed whether the log has an entry of it
     * @param releasedBefore whether a person had let the payment go on these grounds before, so that it was not held again
     * @param renewedAt when it was found the same again last, or null
     */
    record Found(
            int round,
            boolean committed,
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

    /**
     * An assessment of a line before payment; facts, screening and salts are encrypted under the worker's key.
     *
     * @param round how often the line is screened with it
     * @param asOf day the facts speak of
     * @param city code of the place of service; empty where it is not known, as is the occupation
     * @param heldBy code of what held the payment, or would have where a person had let it go before; null where nothing does
     * @param releasedBefore whether a person had let the payment go on these grounds before, so that it is not held again
     * @param releasedRound round of the screening that this person saw; null where nobody had
     */
    record GateRow(
            long enterpriseId,
            long id,
            long lineId,
            int round,
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
            int hits,
            int notApplicable,
            int errors,
            byte[] outcomes,
            String decision,
            String heldBy,
            boolean releasedBefore,
            Integer releasedRound,
            byte[] salts,
            String commitment,
            Instant assessedAt) {}
}
