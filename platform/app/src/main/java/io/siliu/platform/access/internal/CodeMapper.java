package io.siliu.platform.access.internal;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Codes, and how often they were tried. Counting is done by the database, so several replicas count together. */
@Mapper
interface CodeMapper {

    @Insert("""
            INSERT INTO one_time_code (id, phone_key, address_key, code_key, sent_at, expires_at, retention_class)
            VALUES (#{id}, #{phone}, #{address}, #{code}, #{sentAt}, #{expiresAt}, 'LOG')
            """)
    void insert(
            @Param("id") long id,
            @Param("phone") byte[] phone,
            @Param("address") byte[] address,
            @Param("code") byte[] code,
            @Param("sentAt") Instant sentAt,
            @Param("expiresAt") Instant expiresAt);

    @Select("""
            SELECT id, code_key, sent_at, expires_at, tries FROM one_time_code
            WHERE phone_key = #{phone} ORDER BY sent_at DESC, id DESC LIMIT 1
            """)
    Optional<Code> latest(@Param("phone") byte[] phone);

    @Select("SELECT COUNT(*) FROM one_time_code WHERE phone_key = #{phone} AND sent_at > #{since}")
    int sentTo(@Param("phone") byte[] phone, @Param("since") Instant since);

    @Select("SELECT COUNT(*) FROM one_time_code WHERE address_key = #{address} AND sent_at > #{since}")
    int sentFrom(@Param("address") byte[] address, @Param("since") Instant since);

    @Delete("DELETE FROM one_time_code WHERE sent_at < #{before} LIMIT #{limit}")
    int forgetSentBefore(@Param("before") Instant before, @Param("limit") int limit);

    /** A standing is made for each number that was ever typed; it says nothing once the codes of the number are gone. */
    @Delete("""
            DELETE FROM phone_standing
            WHERE NOT EXISTS (SELECT 1 FROM one_time_code WHERE one_time_code.phone_key = phone_standing.phone_key)
            LIMIT #{limit}
            """)
    int forgetStandings(@Param("limit") int limit);

    @Select("SELECT COUNT(*) FROM one_time_code WHERE sent_at > #{since}")
    int sentSince(@Param("since") Instant since);

    /** Takes one try; nothing is taken when the code bears none any more. */
    @Update("""
            UPDATE one_time_code SET tries = tries + 1
            WHERE id = #{id} AND tries < #{most} AND used_at IS NULL AND expires_at > #{now}
            """)
    int takeTry(@Param("id") long id, @Param("most") int most, @Param("now") Instant now);

    /** Of two who enter the same right code, one is let in. */
    @Update("UPDATE one_time_code SET used_at = #{now} WHERE id = #{id} AND used_at IS NULL")
    int use(@Param("id") long id, @Param("now") Instant now);

    /** Makes the standing's row if there is none and holds it: requests for one number come one after the other. */
    @Insert("INSERT INTO phone_standing (phone_key) VALUES (#{phone}) ON DUPLICATE KEY UPDATE phone_key = phone_key")
    void hold(@Param("phone") byte[] phone);

    record Code(long id, byte[] codeKey, Instant sentAt, Instant expiresAt, int tries) {}
}
