package io.siliu.platform.fourflow.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The records of differences that somebody is answering, held so that nothing of them changes meanwhile. */
@Mapper
interface HeldRecordMapper {

    /** By their numbers in order, so that two answers wait for each other and not in a circle. */
    @Select("""
            <script>
            SELECT r.enterprise_id, r.id, r.number, r.settled_on, COALESCE(r.content, v.form) AS content
            FROM four_flow_record r FORCE INDEX (four_flow_record_number)
            """ + RecordQueries.SEALED + """
            WHERE (r.content IS NULL OR r.content &lt;&gt; '') AND r.number IN
            <foreach collection="numbers" item="number" open="(" separator="," close=")">#{number}</foreach>
            ORDER BY r.number FOR UPDATE
            </script>
            """)
    List<Content> lock(@Param("numbers") Collection<String> numbers);

    /** Which of the differences of these records stand answered. */
    @Select("""
            <script>
            SELECT x.record_id, x.mark
            FROM answered_difference x
            JOIN difference_answer a ON a.enterprise_id = x.enterprise_id AND a.id = x.answer_id
            WHERE x.enterprise_id = #{enterpriseId} AND a.withdrawn_at IS NULL AND x.record_id IN
            <foreach collection="recordIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Marked> answeredOf(@Param("enterpriseId") long enterpriseId, @Param("recordIds") Collection<Long> recordIds);

    @Select("""
            <script>
            SELECT record_id, position FROM discrepancy
            WHERE enterprise_id = #{enterpriseId} AND mark IS NULL AND record_id IN
            <foreach collection="recordIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Unmarked> unmarked(@Param("enterpriseId") long enterpriseId, @Param("recordIds") Collection<Long> recordIds);

    /** Rows that were written before differences had marks. */
    @Update("""
            UPDATE discrepancy SET mark = #{mark}
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId} AND position = #{position} AND mark IS NULL
            """)
    void mark(
            @Param("enterpriseId") long enterpriseId,
            @Param("recordId") long recordId,
            @Param("position") int position,
            @Param("mark") byte[] mark);

    /** What a record says now. */
    record Content(long enterpriseId, long id, String number, LocalDate settledOn, byte[] content) {}

    /** A difference of a record that stands answered. */
    record Marked(long recordId, byte[] mark) {}

    /** A row of before differences had marks. */
    record Unmarked(long recordId, int position) {}
}
