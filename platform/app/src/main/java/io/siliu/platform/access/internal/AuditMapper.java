package io.siliu.platform.access.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AuditMapper {

    @Insert("""
            INSERT INTO audit_event
                (id, happened_at, account_id, account_name, role, enterprise_id, deed, subject_kind, subject_id, purpose,
                 filters, request_id, retention_class)
            VALUES
                (#{id}, #{happenedAt}, #{accountId}, #{accountName}, #{role}, #{enterpriseId}, #{deed}, #{subjectKind},
                 #{subjectId}, #{purpose}, #{filters}, #{requestId}, 'LOG')
            """)
    void append(AuditEvent event);

    /** A look that no batch holds yet. */
    @Insert("INSERT INTO look_waiting (event_id) VALUES (#{id})")
    void waits(long id);

    /**
     * Looks, newest first; null means any.
     *
     * @param regionPrefix only those of accounts whose region begins so
     * @param purposePrefix only those whose purpose begins so
     */
    @Select("""
            <script>
            SELECT e.id, e.happened_at, e.account_id, e.account_name, e.role, e.subject_kind, e.subject_id, e.purpose,
                   e.filters
            FROM audit_event e
            <if test="regionPrefix != null">JOIN account a ON a.id = e.account_id</if>
            WHERE e.deed = 'LOOKED' AND e.id &lt; #{before}
            <if test="role != null">AND e.role = #{role}</if>
            <if test="regionPrefix != null">AND a.region LIKE CONCAT(#{regionPrefix}, '%')</if>
            <if test="account != null">AND e.account_id = #{account}</if>
            <if test="purposePrefix != null">AND e.purpose LIKE CONCAT(#{purposePrefix}, '%')</if>
            <if test="subject != null">AND e.subject_id = #{subject}</if>
            ORDER BY e.id DESC
            LIMIT #{limit}
            </script>
            """)
    List<LookTrail.Look> looks(
            String role,
            String regionPrefix,
            Long account,
            String purposePrefix,
            String subject,
            long before,
            int limit);

    @Select("""
            SELECT EXISTS (SELECT 1 FROM audit_event
                WHERE account_id = #{account} AND subject_kind = #{subjectKind} AND subject_id = #{subjectId}
                    AND happened_at >= #{since} AND deed = 'LOOKED' AND purpose = #{purpose})
            """)
    boolean lookedSince(long account, String subjectKind, String subjectId, String purpose, Instant since);

    record AuditEvent(
            long id,
            Instant happenedAt,
            long accountId,
            String accountName,
            String role,
            Long enterpriseId,
            String deed,
            String subjectKind,
            String subjectId,
            String purpose,
            String filters,
            String requestId) {}
}
