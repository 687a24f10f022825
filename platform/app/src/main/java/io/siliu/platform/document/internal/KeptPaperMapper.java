package io.siliu.platform.document.internal;

import io.siliu.platform.access.AgedRows;
import io.siliu.platform.access.PersonHolding.Kept;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Papers as things that go; one that is gone has no name of a file any more. */
@Mapper
interface KeptPaperMapper {

    @Select("""
            <script>
            SELECT COUNT(*) AS count, DATE(DATE_ADD(MAX(received_at), INTERVAL 8 HOUR)) AS last FROM document WHERE file_name &lt;&gt; '' AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    Kept kept(Collection<Long> ids);

    /** @param before a day of China; moments are kept in UTC */
    @Select("""
            <script>
            SELECT id, sha256 FROM document WHERE file_name &lt;&gt; '' AND received_at &lt; CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id
            </script>
            """)
    List<Row> among(Collection<Long> ids, LocalDate before);

    /** @param before a day of China; moments are kept in UTC */
    @Select("""
            SELECT id, file_name <> '' AS stands, received_at < CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR AS aged
            FROM document WHERE id > #{after} AND id < #{end} ORDER BY id LIMIT #{limit}
            """)
    List<AgedRows.Row> between(long after, long end, LocalDate before, int limit);

    @Delete("DELETE FROM glance_answer WHERE glance_id IN (SELECT id FROM glance WHERE document_id = #{id})")
    void forgetAnswers(long id);

    @Delete("DELETE FROM glance WHERE document_id = #{id}")
    void forgetGlances(long id);

    @Delete("DELETE FROM known_name WHERE document_id = #{id}")
    void forgetNames(long id);

    @Delete("DELETE FROM package_entry WHERE package_id = #{id}")
    void forgetEntries(long id);

    @Delete("DELETE FROM reading_before WHERE document_id = #{id}")
    void forgetEarlierReadings(long id);

    @Delete("DELETE FROM reading WHERE document_id = #{id}")
    void forgetReadings(long id);

    /** The digest of the bytes goes too: it would tell whoever holds a copy that it was here. */
    @Update("""
            UPDATE document
            SET file_name = '', sha256 = UNHEX(LPAD(HEX(id), 64, '0')), refusal_detail = NULL, refusal_remedy = NULL
            WHERE id = #{id}
            """)
    void empty(long id);

    /** Where its bytes lie. */
    record Row(long id, byte[] sha256) {}
}
