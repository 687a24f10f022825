package io.siliu.platform.access.internal;

import io.siliu.platform.access.PersonHolding.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PhoneAccountMapper {

    @Insert("""
            INSERT INTO phone_account
                (account_id, person_id, phone, phone_key, phone_masked, opened_at, retention_class)
            VALUES (#{accountId}, #{personId}, #{phone}, #{phoneKey}, #{phoneMasked}, #{openedAt}, 'IDENTITY')
            """)
    void insert(PhoneAccount account);

    @Select("SELECT account_id FROM phone_account WHERE phone_key = #{key}")
    Optional<Long> accountOf(@Param("key") byte[] key);

    @Select("""
            SELECT account_id, person_id, phone, phone_key, phone_masked, opened_at FROM phone_account
            WHERE account_id = #{accountId}
            """)
    Optional<PhoneAccount> find(long accountId);

    @Select("""
            SELECT person_id, COALESCE(entered_at, opened_at) AS entered_at FROM phone_account
            WHERE account_id = #{accountId}
            """)
    Optional<Entry> lastEntry(long accountId);

    @Select("""
            <script>
            SELECT person_id, MIN(opened_at) AS first_at, MAX(COALESCE(entered_at, opened_at)) AS last_at FROM phone_account
            WHERE person_id IN
            <foreach item="id" collection="personIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY person_id
            </script>
            """)
    List<EntriesRow> entries(Collection<Long> personIds);

    /** When somebody was let in first and last. */
    record EntriesRow(long personId, Instant firstAt, Instant lastAt) {}

    @Update("UPDATE phone_account SET entered_at = #{at}, proof_tries = 0 WHERE account_id = #{accountId}")
    void entered(@Param("accountId") long accountId, @Param("at") Instant at);

    /** Taken before what was typed is compared; zero when the day's are used up. */
    @Update("""
            UPDATE phone_account
            SET proof_tries = CASE WHEN proof_day = #{today} THEN proof_tries + 1 ELSE 1 END, proof_day = #{today}
            WHERE account_id = #{accountId} AND (proof_day IS NULL OR proof_day <> #{today} OR proof_tries < #{limit})
            """)
    int takeProofTry(@Param("accountId") long accountId, @Param("today") LocalDate today, @Param("limit") int limit);

    /** Whose account it is, and when somebody was let in last. */
    record Entry(long personId, Instant enteredAt) {}

    /** Holds the account until the transaction ends. */
    @Select("SELECT account_id FROM phone_account WHERE account_id = #{accountId} FOR UPDATE")
    Optional<Long> hold(long accountId);

    @Update("UPDATE phone_account SET person_id = #{personId}, phone = #{phone} WHERE account_id = #{accountId}")
    void move(@Param("accountId") long accountId, @Param("personId") long personId, @Param("phone") byte[] phone);

    @Select("SELECT account_id FROM phone_account WHERE person_id = #{personId} ORDER BY account_id")
    List<Long> accountsOf(long personId);

    @Delete(
            "DELETE FROM one_time_code WHERE phone_key IN (SELECT phone_key FROM phone_account WHERE person_id = #{personId})")
    void forgetCodes(long personId);

    @Delete(
            "DELETE FROM phone_standing WHERE phone_key IN (SELECT phone_key FROM phone_account WHERE person_id = #{personId})")
    void forgetStandings(long personId);

    /** The number leads to the closed account no longer; it stays there encrypted. */
    @Update("UPDATE phone_account SET phone_key = UNHEX(LPAD(HEX(account_id), 64, '0')) WHERE person_id = #{personId}")
    void setAside(long personId);

    @Update("""
            UPDATE account SET display_name = '—'
            WHERE id IN (SELECT account_id FROM phone_account WHERE person_id = #{personId})
            """)
    void forgetNames(long personId);

    @Delete("DELETE FROM phone_account WHERE person_id = #{personId}")
    void forget(long personId);

    @Select("""
            SELECT COUNT(*) AS count, DATE(DATE_ADD(MAX(happened_at), INTERVAL 8 HOUR)) AS last FROM audit_event
            WHERE account_name <> '—' AND account_id IN (SELECT account_id FROM phone_account WHERE person_id = #{personId})
            """)
    Kept trail(long personId);

    /** @param before a day of China; moments are kept in UTC */
    @Update("""
            UPDATE look_in_batch SET salt = ''
            WHERE event_id IN (
                SELECT id FROM audit_event WHERE happened_at < CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR AND account_id IN (
                    SELECT account_id FROM phone_account WHERE person_id = #{personId}))
            """)
    void forgetSalts(long personId, LocalDate before);

    @Update("""
            UPDATE audit_event SET account_name = '—'
            WHERE happened_at < CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR AND account_id IN (
                SELECT account_id FROM phone_account WHERE person_id = #{personId})
            """)
    void forgetTrail(long personId, LocalDate before);

    record PhoneAccount(
            long accountId, long personId, byte[] phone, byte[] phoneKey, String phoneMasked, Instant openedAt) {}
}
