package io.siliu.platform.fourflow.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Papers of nobody that a person gave to an enterprise, and that may go back. */
@Mapper
interface GivenPaperMapper {

    /** @return 1, or 0 where the paper is no longer nobody's, or its document holds it no more */
    @Update("""
            UPDATE paper SET enterprise_id = #{enterpriseId}, given_at = #{at}
            WHERE enterprise_id = 0 AND id = #{id} AND gone_at IS NULL
            """)
    int give(long id, long enterpriseId, Instant at);

    /** @return 1, or 0 where no person gave it to this enterprise */
    @Update("""
            UPDATE paper SET enterprise_id = 0, given_at = NULL
            WHERE enterprise_id = #{enterpriseId} AND id = #{id} AND given_at IS NOT NULL
            """)
    int giveBack(long id, long enterpriseId);

    /** Those of the papers that a person gave to their enterprises. */
    @Select("""
            <script>
            SELECT id FROM paper WHERE given_at IS NOT NULL AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> given(Collection<Long> ids);

    /** Waits until nobody solves the block, and keeps it from being solved and sealed until the transaction ends. */
    @Select("SELECT enterprise_id FROM match_block WHERE enterprise_id = #{enterpriseId} FOR UPDATE")
    Long holdBlock(long enterpriseId);

    /** Revisions that may hold the paper: of the records that people put it on, sealed since they did. */
    @Select("""
            SELECT COUNT(*)
            FROM paper_decision d
            JOIN four_flow_record r ON r.enterprise_id = d.enterprise_id AND r.line_id = d.line_id
            JOIN record_revision v ON v.enterprise_id = r.enterprise_id AND v.record_id = r.id
                AND v.sealed_at >= d.decided_at
            WHERE d.enterprise_id = #{enterpriseId} AND d.paper_id = #{id}
            """)
    long seals(long id, long enterpriseId);
}
