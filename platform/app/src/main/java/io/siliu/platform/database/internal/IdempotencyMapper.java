package io.siliu.platform.database.internal;

import io.siliu.kernel.Digest;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface IdempotencyMapper {

    @Insert("""
            INSERT INTO idempotency_key (scope, request_key, input_digest, created_at)
            VALUES (#{scope}, #{key}, #{input}, #{at})
            """)
    void begin(String scope, String key, Digest input, Instant at);

    @Update("""
            UPDATE idempotency_key
            SET status = #{status}, content_type = #{contentType}, body = #{body}
            WHERE scope = #{scope} AND request_key = #{key}
            """)
    void answer(String scope, String key, int status, String contentType, byte[] body);

    @Select("""
            SELECT input_digest, status, content_type, body
            FROM idempotency_key
            WHERE scope = #{scope} AND request_key = #{key}
            """)
    Optional<Stored> find(String scope, String key);

    @Delete("DELETE FROM idempotency_key WHERE created_at < #{before} LIMIT 1000")
    int forget(Instant before);

    record Stored(Digest inputDigest, int status, String contentType, byte[] body) {}
}
