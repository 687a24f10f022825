package io.siliu.platform.fourflow.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
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
            DELETE FROM allocation WHERE enterprise_id = #{enterpriseId} AND line_id IN
            <foreach collection="lineIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void clear(long enterpriseId, Collection<Long> lineIds);

    @Insert("""
            <script>
            INSERT INTO allocation
                (enterprise_id, line_id, paper_id, step, from_role, to_role, amount_cents, counted, method,
                 margin_millibits, reason_code, reason_values, decided_by, decided_at, sealed_in)
            VALUES
            <foreach collection="rows" item="row" separator=",">
                (#{row.enterpriseId}, #{row.lineId}, #{row.paperId}, #{row.step}, #{row.fromRole}, #{row.toRole},
                 #{row.amountCents}, #{row.counted}, #{row.method}, #{row.marginMillibits}, #{row.reasonCode},
                 #{row.reasonValues}, #{row.decidedBy}, #{row.decidedAt}, #{row.sealedIn})
            </foreach>
            </script>
            """)
    void insert(List<AllocationRow> rows);

    @Update("""
            UPDATE allocation SET sealed_in = #{revision}
            WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId} AND sealed_in = 0
            """)
    void seal(long enterpriseId, long lineId, int revision);

    @Delete("DELETE FROM open_paper WHERE enterprise_id = #{enterpriseId}")
    void clearOpen(long enterpriseId);

    @Insert("""
            <script>
            INSERT INTO open_paper (enterprise_id, paper_id, reason_code, reason_values, line_ids, suggestions)
            VALUES
            <foreach collection="rows" item="row" separator=",">
                (#{row.enterpriseId}, #{row.paperId}, #{row.reasonCode}, #{row.reasonValues}, #{row.lineIds},
                 #{row.suggestions})
            </foreach>
            </script>
            """)
    void insertOpen(List<OpenPaperRow> rows);

    @Select("SELECT COUNT(*) FROM open_paper")
    long countOpen();

    @Select("SELECT COUNT(*) FROM allocation")
    long count();

    /**
     * A row of {@code open_paper}.
     *
     * @param suggestions groups of lines, best first, as 7,8|9
     */
    record OpenPaperRow(
            long enterpriseId,
            long paperId,
            io.siliu.platform.fourflow.Reason.Code reasonCode,
            String reasonValues,
            String lineIds,
            String suggestions) {}
}
