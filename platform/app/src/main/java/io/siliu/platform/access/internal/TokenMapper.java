package io.siliu.platform.access.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
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

    /** The newest first; tokens that ended long ago stay as the trace that they were there. */
    @Select("""
            SELECT id, label, scopes, created_at, expires_at, revoked_at, last_used_at
            FROM api_token
            WHERE account_id = #{accountId}
            ORDER BY id DESC
            LIMIT 200
            """)
    List<Issued> of(long accountId);

    @Select("""
            <script>
            SELECT account_id, COUNT(*) AS tokens
            FROM api_token
            WHERE revoked_at IS NULL AND expires_at &gt; #{now} AND account_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY account_id
            </script>
            """)
    List<Living> living(@Param("ids") Collection<Long> accountIds, @Param("now") Instant now);

    @Select("SELECT COUNT(*) FROM api_token WHERE id = #{id} AND account_id = #{accountId}")
    int exists(@Param("id") long id, @Param("accountId") long accountId);

    @Update("""
            UPDATE api_token SET revoked_at = #{at}
            WHERE id = #{id} AND account_id = #{accountId} AND revoked_at IS NULL AND expires_at > #{at}
            """)
    int revoke(@Param("id") long id, @Param("accountId") long accountId, @Param("at") Instant at);

    @Update("UPDATE api_token SET last_used_at = #{at} WHERE id = #{id}")
    void used(long id, Instant at);

    @Update("UPDATE api_token SET revoked_at = #{at} WHERE account_id = #{accountId} AND revoked_at IS NULL")
    void revokeAll(long accountId, Instant at);

    record Issued(
            long id,
            String label,
            String scopes,
            Instant createdAt,
            Instant expiresAt,
            Instant revokedAt,
            Instant lastUsedAt) {

        boolean livesAt(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }
    }

    record Living(long accountId, int tokens) {}

    record Token(long id, long accountId, String scopes, Instant lastUsedAt) {}
}
