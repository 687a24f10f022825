package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.StageCounts;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AllocationMapper {

    @Select("""
            SELECT enterprise_id, line_id, paper_id, step, from_role, to_role, amount_cents, counted, method,
                   margin_millibits, reason_code, reason_values, decided_by, decided_at, sealed_in
            FROM allocation
            WHERE enterprise_id = #{enterpriseId}
            """)
    List<AllocationRow> of(long enterpriseId);

    @Delete("""
            <script>
            DELETE a FROM allocation a FORCE INDEX (PRIMARY)
            WHERE a.enterprise_id = #{enterpriseId} AND a.line_id IN
            <foreach collection="lineIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void clear(long enterpriseId, Collection<Long> lineIds);

    @Insert("""
            INSERT INTO allocation
                (enterprise_id, line_id, paper_id, step, from_role, to_role, amount_cents, counted, method,
                 margin_millibits, reason_code, reason_values, decided_by, decided_at, sealed_in)
            VALUES
                (#{enterpriseId}, #{lineId}, #{paperId}, #{step}, #{fromRole}, #{toRole},
                 #{amountCents}, #{counted}, #{method}, #{marginMillibits}, #{reasonCode},
                 #{reasonValues}, #{decidedBy}, #{decidedAt}, #{sealedIn})
            """)
    void insert(AllocationRow row);

    @Update("""
            <script>
            UPDATE allocation SET sealed_in = #{revision}
            WHERE enterprise_id = #{enterpriseId} AND sealed_in = 0 AND line_id IN
            <foreach collection="lineIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void seal(long enterpriseId, Collection<Long> lineIds, int revision);

    @Delete("DELETE FROM open_paper WHERE enterprise_id = #{enterpriseId}")
    void clearOpen(long enterpriseId);

    @Delete("""
            <script>
            DELETE FROM open_paper WHERE enterprise_id = #{enterpriseId} AND paper_id IN
            <foreach collection="papers" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void clearOpenOf(long enterpriseId, Collection<Long> papers);

    @Insert("""
            INSERT INTO open_paper
                (enterprise_id, paper_id, reason_code, reason_values, line_ids, suggestions, best_line_id)
            VALUES
                (#{enterpriseId}, #{paperId}, #{reasonCode}, #{reasonValues}, #{lineIds},
                 #{suggestions}, #{bestLineId})
            """)
    void insertOpen(OpenPaperRow row);

    /** Of papers whose enterprise is known. */
    @Select("SELECT COUNT(*) FROM open_paper WHERE enterprise_id > 0")
    @Options(timeout = StageCounts.SECONDS)
    long countOpen();

    @Select("SELECT COUNT(*) FROM allocation")
    @Options(timeout = StageCounts.SECONDS)
    long count();

    /**
     * A row of {@code open_paper}.
     *
     * @param suggestions groups of lines, best first, as 7,8|9
     * @param bestLineId the first of them, or null
     */
    record OpenPaperRow(
            long enterpriseId,
            long paperId,
            io.siliu.platform.fourflow.Reason.Code reasonCode,
            String reasonValues,
            String lineIds,
            String suggestions,
            Long bestLineId) {}
}
