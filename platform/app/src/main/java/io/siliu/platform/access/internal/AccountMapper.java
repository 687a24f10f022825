package io.siliu.platform.access.internal;

import io.siliu.platform.access.Role;
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
interface AccountMapper {

    @Insert("""
            INSERT INTO account
                (id, sign_in_name, display_name, role, enterprise_id, region, password_hash, created_at, retention_class)
            VALUES
                (#{id}, #{signInName}, #{displayName}, #{role}, #{enterpriseId}, #{region}, #{passwordHash},
                 #{createdAt}, 'IDENTITY')
            """)
    void insert(Account account);

    @Select("""
            SELECT id, sign_in_name, display_name, role, enterprise_id, region, password_hash, failures, locked_until,
                   created_at
            FROM account
            WHERE sign_in_name = #{signInName} AND closed_at IS NULL
            """)
    Optional<Account> findByName(String signInName);

    @Select("""
            SELECT id, sign_in_name, display_name, role, enterprise_id, region, password_hash, failures, locked_until,
                   created_at
            FROM account
            WHERE id = #{id} AND closed_at IS NULL
            """)
    Optional<Account> find(long id);

    @Select("""
            SELECT id, sign_in_name, display_name, role, enterprise_id, region, password_hash, failures, locked_until,
                   created_at
            FROM account
            WHERE closed_at IS NULL AND role <> 'WORKER'
            ORDER BY id
            """)
    List<Account> open();

    /**
     * Some open accounts that were opened by hand, the newest first.
     *
     * @param text part of a name, with the wildcards of LIKE escaped, or null
     */
    @Select("""
            <script>
            SELECT id, sign_in_name, display_name, role, enterprise_id, region, password_hash, failures, locked_until,
                   created_at
            FROM account
            WHERE closed_at IS NULL AND role &lt;&gt; 'WORKER' AND id &lt; #{before}
            <if test="role != null">AND role = #{role}</if>
            <if test="text != null">
                AND (sign_in_name LIKE CONCAT('%', #{text}, '%') OR display_name LIKE CONCAT('%', #{text}, '%'))
            </if>
            ORDER BY id DESC
            LIMIT #{limit}
            </script>
            """)
    List<Account> some(
            @Param("role") Role role,
            @Param("text") String text,
            @Param("before") long before,
            @Param("limit") int limit);

    @Select("""
            <script>
            SELECT id, display_name
            FROM account
            WHERE id IN <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Named> names(@Param("ids") Collection<Long> ids);

    /** Those that act for an enterprise. */
    @Select("""
            <script>
            SELECT id, display_name
            FROM account
            WHERE enterprise_id = #{enterpriseId}
              AND id IN <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Named> namesOf(@Param("ids") Collection<Long> ids, @Param("enterpriseId") long enterpriseId);

    /** An account, open or closed, and what it goes by. */
    record Named(long id, String displayName) {}

    /** Holds the account until the end of the transaction, so that it is not closed meanwhile. */
    @Select("SELECT id FROM account WHERE id = #{id} AND closed_at IS NULL FOR UPDATE")
    Optional<Long> hold(long id);

    /** Holds all open accounts of these roles, so that of two who close each other one comes second. */
    @Select("""
            <script>
            SELECT id, sign_in_name, display_name, role, enterprise_id, region, password_hash, failures, locked_until,
                   created_at
            FROM account
            WHERE closed_at IS NULL AND role IN
            <foreach item="role" collection="roles" open="(" separator="," close=")">#{role}</foreach>
            ORDER BY id
            FOR UPDATE
            </script>
            """)
    List<Account> holdAll(@Param("roles") Collection<Role> roles);

    /**
     * Whether the password is the person's own; nothing where the account is closed, or its password is newer than the session.
     */
    @Select("""
            SELECT password_set_by IS NULL
            FROM account
            WHERE id = #{id} AND closed_at IS NULL
              AND (password_changed_at IS NULL OR #{since} IS NULL OR password_changed_at <= #{since})
            """)
    Optional<Boolean> letsIn(@Param("id") long id, @Param("since") Instant since);

    /** A new password also lifts a lock. */
    @Update("""
            UPDATE account
            SET password_hash = #{hash}, password_changed_at = #{at}, password_set_by = NULL, failures = 0,
                locked_until = NULL
            WHERE id = #{id} AND closed_at IS NULL
            """)
    int changePassword(@Param("id") long id, @Param("hash") String hash, @Param("at") Instant at);

    @Update("UPDATE account SET opened_by = #{by} WHERE id = #{id}")
    void openedBy(@Param("id") long id, @Param("by") long by);

    /** Where two accounts come from. */
    @Select("SELECT id, opened_by, password_given_by FROM account WHERE id IN (#{one}, #{other})")
    List<Origin> origins(@Param("one") long one, @Param("other") long other);

    /**
     * Where an account comes from.
     *
     * @param openedBy the account that opened it; null where nobody did
     * @param passwordGivenBy the other account that last set its password, or null
     */
    record Origin(long id, Long openedBy, Long passwordGivenBy) {}

    /** Somebody else set the present password and knows it. */
    @Update("UPDATE account SET password_set_by = #{by}, password_given_by = #{by} WHERE id = #{id}")
    void passwordSetBy(@Param("id") long id, @Param("by") long by);

    @Select("""
            SELECT other.display_name AS name, COALESCE(own.password_changed_at, own.created_at) AS at
            FROM account own JOIN account other ON other.id = own.password_set_by
            WHERE own.id = #{id}
            """)
    Optional<SetBy> passwordSetByAnother(long id);

    /** Who set somebody else's password, and when. */
    record SetBy(String name, Instant at) {}

    /** Whether somebody set one up; workers open theirs by themselves. The oldest is the first that was set up, so it is soon found. */
    @Select("SELECT EXISTS (SELECT 1 FROM account WHERE role <> 'WORKER')")
    boolean any();

    /**
     * Counts in the database, so that several replicas count together; the count comes last, because databases differ
     * in whether what is set behind it sees the old or the new one. After a lock it begins anew.
     */
    @Update("""
            UPDATE account
            SET locked_until = CASE WHEN locked_until <= #{now} THEN NULL
                                    WHEN failures + 1 >= #{limit} THEN #{lockedUntil} ELSE locked_until END,
                failures = CASE WHEN failures >= #{limit} THEN 1 ELSE failures + 1 END
            WHERE id = #{id}
            """)
    void failed(long id, int limit, Instant now, Instant lockedUntil);

    @Update("UPDATE account SET failures = 0, locked_until = NULL WHERE id = #{id}")
    void succeeded(long id);

    @Update("UPDATE account SET closed_at = #{at} WHERE id = #{id} AND closed_at IS NULL")
    int close(long id, Instant at);

    /** A row; the password hash names its algorithm. */
    record Account(
            long id,
            String signInName,
            String displayName,
            Role role,
            Long enterpriseId,
            String region,
            String passwordHash,
            int failures,
            Instant lockedUntil,
            Instant createdAt) {

        boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }
}
