package io.siliu.platform.document.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Readings that were begun, by their documents. */
@Mapper
interface AttemptMapper {

    @Select("""
            SELECT COALESCE(MAX(attempt), 0) AS last_number, COUNT(failure) AS failures,
                   COUNT(*) - COUNT(failure) AS unended
            FROM reading_attempt
            WHERE document_id = #{id}
            """)
    EarlierAttempts of(long id);

    @Insert("""
            INSERT INTO reading_attempt (document_id, attempt, begun_at) VALUES (#{id}, #{attempt}, #{at})
            """)
    void begin(@Param("id") long id, @Param("attempt") int attempt, @Param("at") Instant at);

    /** Those of the documents whose reading was begun at some time. */
    @Select("""
            <script>
            SELECT DISTINCT document_id FROM reading_attempt WHERE document_id IN
                <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> begun(@Param("ids") Collection<Long> ids);

    @Update("""
            UPDATE reading_attempt SET failure = #{failure} WHERE document_id = #{id} AND attempt = #{attempt}
            """)
    void fail(@Param("id") long id, @Param("attempt") int attempt, @Param("failure") String failure);

    @Delete("DELETE FROM reading_attempt WHERE document_id = #{id} AND attempt = #{attempt}")
    void forget(@Param("id") long id, @Param("attempt") int attempt);

    /** The first attempt of each. */
    @Delete("""
            <script>
            DELETE FROM reading_attempt WHERE attempt = 1 AND document_id IN
                <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void forgetFirst(@Param("ids") Collection<Long> ids);

    @Delete("DELETE FROM reading_attempt WHERE document_id = #{id}")
    void forgetAll(long id);
}
