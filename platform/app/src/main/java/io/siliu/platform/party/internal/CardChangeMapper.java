package io.siliu.platform.party.internal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What workers asked the bank about other cards, each question a row. */
@Mapper
interface CardChangeMapper {

    /** Where nobody answered, it was no try; one that is waited for is. */
    @Select("""
            SELECT COUNT(*) FROM card_change
            WHERE worker_id = #{workerId} AND asked_at > #{since} AND (outcome IS NULL OR outcome <> 'UNKNOWN')
            """)
    int triesSince(@Param("workerId") long workerId, @Param("since") Instant since);

    @Insert("""
            INSERT INTO card_change (id, worker_id, account_id, asked_at, retention_class)
            VALUES (#{id}, #{workerId}, #{accountId}, #{askedAt}, 'IDENTITY')
            """)
    void insert(
            @Param("id") long id,
            @Param("workerId") long workerId,
            @Param("accountId") long accountId,
            @Param("askedAt") Instant askedAt);

    @Update("UPDATE card_change SET outcome = #{outcome}, offered = #{offered} WHERE id = #{id}")
    void answered(@Param("id") long id, @Param("outcome") CardOutcome outcome, @Param("offered") byte[] offered);

    @Update("""
            UPDATE card_change
            SET outcome = 'MATCH', card_masked = #{masked}, reference = #{reference}, consent = #{consent}
            WHERE id = #{id}
            """)
    void recorded(
            @Param("id") long id,
            @Param("masked") String masked,
            @Param("reference") String reference,
            @Param("consent") String consent);

    /** Cards that the bank named are kept until one is recorded. */
    @Update("UPDATE card_change SET offered = NULL WHERE worker_id = #{workerId} AND offered IS NOT NULL")
    void forgetOffers(@Param("workerId") long workerId);

    @Select("""
            SELECT outcome FROM card_change
            WHERE worker_id = #{workerId} AND asked_at > #{since} AND outcome IS NOT NULL
            ORDER BY asked_at DESC, id DESC LIMIT 1
            """)
    Optional<CardOutcome> last(@Param("workerId") long workerId, @Param("since") Instant since);

    /** The cards that the bank named last, whatever came of questions about one of them since. */
    @Select("""
            SELECT id, offered FROM card_change
            WHERE worker_id = #{workerId} AND asked_at > #{since} AND offered IS NOT NULL
            ORDER BY asked_at DESC, id DESC LIMIT 1
            """)
    Optional<Offer> offer(@Param("workerId") long workerId, @Param("since") Instant since);

    /** Cards that the bank named, encrypted as the worker's. */
    record Offer(long id, byte[] offered) {}
}
