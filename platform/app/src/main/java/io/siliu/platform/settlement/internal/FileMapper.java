package io.siliu.platform.settlement.internal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface FileMapper {

    @Select("""
            SELECT id, state, batch_id FROM settlement_file
            WHERE enterprise_id = #{enterpriseId} AND digest = #{digest} FOR UPDATE
            """)
    Optional<FileRow> take(@Param("enterpriseId") long enterpriseId, @Param("digest") String digest);

    @Insert("""
            INSERT INTO settlement_file
                (enterprise_id, id, digest, content, size_bytes, state, batch_id, received_at, received_by,
                 retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{digest}, #{content}, #{size}, #{state}, #{batchId}, #{receivedAt},
                 #{receivedBy}, 'ACCOUNTING')
            """)
    void insert(
            @Param("enterpriseId") long enterpriseId,
            @Param("id") long id,
            @Param("digest") String digest,
            @Param("content") byte[] content,
            @Param("size") long size,
            @Param("state") FileRow.State state,
            @Param("batchId") Long batchId,
            @Param("receivedAt") Instant receivedAt,
            @Param("receivedBy") long receivedBy);

    @Update("""
            UPDATE settlement_file SET state = 'BOOKED', batch_id = #{batchId}
            WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    void booked(@Param("enterpriseId") long enterpriseId, @Param("id") long id, @Param("batchId") long batchId);

    @Select("SELECT content FROM settlement_file WHERE enterprise_id = #{enterpriseId} AND id = #{id}")
    Optional<byte[]> content(@Param("enterpriseId") long enterpriseId, @Param("id") long id);
}
