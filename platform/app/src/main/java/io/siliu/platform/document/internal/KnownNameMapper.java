package io.siliu.platform.document.internal;

import io.siliu.platform.database.ReadInBulk;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KnownNameMapper {

    /** A name that is known already stays as it was learned first. */
    @Insert("""
            INSERT IGNORE INTO known_name
                (id, enterprise_id, document_id, name_key, code_key, name, origin, learned_at)
            VALUES
                (#{row.id}, #{row.enterpriseId}, #{row.documentId}, #{row.nameKey}, #{row.codeKey}, #{row.name},
                 #{row.origin}, #{at})
            """)
    void learn(@Param("row") Row row, @Param("at") Instant at);

    @Select("""
            SELECT id, enterprise_id, document_id, name_key, code_key, name, origin
            FROM known_name
            WHERE enterprise_id = #{enterpriseId}
            ORDER BY id DESC
            LIMIT #{limit}
            """)
    List<Row> of(@Param("enterpriseId") long enterpriseId, @Param("limit") int limit);

    /** Those of the names that the enterprise knows, with their codes. */
    @Select("""
            <script>
            SELECT name_key, code_key FROM known_name WHERE enterprise_id = #{enterpriseId} AND name_key IN
            <foreach collection="nameKeys" item="key" open="(" separator="," close=")">#{key}</foreach>
            </script>
            """)
    List<Pair> among(@Param("enterpriseId") long enterpriseId, @Param("nameKeys") Collection<byte[]> nameKeys);

    /** A name with the code beside it, both as they are looked up. */
    @ReadInBulk
    record Pair(byte[] nameKey, byte[] codeKey) {}

    /** Names that the enterprise knows already stay with nobody. Rows are taken in the order in which they are learned. */
    @Update("""
            <script>
            UPDATE IGNORE known_name SET enterprise_id = #{enterpriseId} WHERE document_id IN
            <foreach item="id" collection="documentIds" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY name_key, code_key
            </script>
            """)
    void belongTo(@Param("documentIds") Collection<Long> documentIds, @Param("enterpriseId") long enterpriseId);

    /** A name that a document taught, with whatever code. */
    @Delete("DELETE FROM known_name WHERE document_id = #{documentId} AND name_key = #{nameKey}")
    void forgetName(@Param("documentId") long documentId, @Param("nameKey") byte[] nameKey);

    /** The names that a document taught an enterprise, and that nobody's papers had taught already. */
    @Delete("DELETE FROM known_name WHERE document_id = #{documentId} AND enterprise_id = #{enterpriseId}")
    void forget(@Param("documentId") long documentId, @Param("enterpriseId") long enterpriseId);

    /** A name as its row holds it; the name itself is encrypted under the key of the document. */
    record Row(
            long id,
            long enterpriseId,
            long documentId,
            byte[] nameKey,
            byte[] codeKey,
            byte[] name,
            io.siliu.platform.document.KnownNames.Origin origin) {}
}
