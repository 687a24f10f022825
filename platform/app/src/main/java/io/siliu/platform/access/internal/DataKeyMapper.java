package io.siliu.platform.access.internal;

import io.siliu.platform.database.ReadInBulk;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DataKeyMapper {

    @Insert("""
            INSERT INTO data_key (subject_kind, subject_id, suite, master_key, wrapped_key, created_at)
            VALUES (#{key.subjectKind}, #{key.subjectId}, #{key.suite}, #{key.masterKey}, #{key.wrappedKey}, #{at})
            """)
    void insert(StoredKey key, Instant at);

    @Select("""
            SELECT subject_kind, subject_id, suite, master_key, wrapped_key, locked_at
            FROM data_key
            WHERE subject_kind = #{subjectKind} AND subject_id = #{subjectId}
            """)
    Optional<StoredKey> find(String subjectKind, long subjectId);

    @Select("""
            <script>
            SELECT subject_kind, subject_id, suite, master_key, wrapped_key, locked_at
            FROM data_key
            WHERE subject_kind = #{subjectKind} AND subject_id IN
            <foreach collection="subjectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<StoredKey> findAll(String subjectKind, Collection<Long> subjectIds);

    @Insert("""
            INSERT INTO data_key (subject_kind, subject_id, suite, master_key, wrapped_key, created_at, destroyed_at)
            VALUES (#{subjectKind}, #{subjectId}, '', '', NULL, #{at}, #{at})
            ON DUPLICATE KEY UPDATE wrapped_key = NULL, destroyed_at = COALESCE(destroyed_at, #{at})
            """)
    void destroy(String subjectKind, long subjectId, Instant at);

    @Select("""
            SELECT subject_kind, subject_id, suite, master_key, wrapped_key, locked_at
            FROM data_key
            WHERE master_key <> #{current} AND wrapped_key IS NOT NULL
            ORDER BY subject_kind, subject_id
            LIMIT #{limit}
            FOR UPDATE
            """)
    List<StoredKey> wrappedUnderOthers(String current, int limit);

    @Update("""
            UPDATE data_key
            SET master_key = #{masterKey}, wrapped_key = #{wrappedKey}
            WHERE subject_kind = #{subjectKind} AND subject_id = #{subjectId} AND wrapped_key IS NOT NULL
            """)
    void rewrap(String subjectKind, long subjectId, String masterKey, byte[] wrappedKey);

    @Update("UPDATE data_key SET locked_at = #{at} WHERE subject_kind = #{subjectKind} AND subject_id = #{subjectId}")
    void lock(String subjectKind, long subjectId, Instant at);

    /** A row; the wrapped key is null once it was destroyed. */
    @ReadInBulk
    record StoredKey(
            String subjectKind, long subjectId, String suite, String masterKey, byte[] wrappedKey, Instant lockedAt) {

        String context() {
            return subjectKind + "/" + subjectId;
        }

        StoredKey wrapped(byte[] wrapped) {
            return new StoredKey(subjectKind, subjectId, suite, masterKey, wrapped, lockedAt);
        }
    }
}
