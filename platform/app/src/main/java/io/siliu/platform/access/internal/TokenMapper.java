package io.siliu.platform.access.internal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TokenMapper {

    @Insert("""
            INSERT INTO api_token (id, account_id, token_hash, label, scopes, created_at, expires_at)
            VALUES (#{id}, #{accountId}, #{hash}, #{label}, #{scopes}, #{createdAt}, #{expiresAt})
            """)
    void insert(
            long id, long accountId, byte[] hash, String label, String scopes, Instant createdAt, Instant expiresAt);

    @Select("""
            SELECT id, account_id, scopes, last_used_at
            FROM api_token
            WHERE token_hash = #{hash} AND revoked_at IS NULL AND expires_at > #{now}
            """)
    Optional<Token> find(byte[] hash, Instant now);

    @Update("UPDATE api_token SET last_used_at = #{at} WHERE id = #{id}")
    void used(long id, Instant at);

    @Update("UPDATE api_token SET revoked_at = #{at} WHERE account_id = #{accountId} AND revoked_at IS NULL")
    void revokeAll(long accountId, Instant at);

    record Token(long id, long accountId, String scopes, Instant lastUsedAt) {}
}
