package io.siliu.platform.access.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface AuditMapper {

    @Insert("""
            INSERT INTO audit_event
                (id, happened_at, account_id, account_name, role, enterprise_id, deed, subject_kind, subject_id, purpose,
                 request_id, retention_class)
            VALUES
                (#{id}, #{happenedAt}, #{accountId}, #{accountName}, #{role}, #{enterpriseId}, #{deed}, #{subjectKind},
                 #{subjectId}, #{purpose}, #{requestId}, 'LOG')
            """)
    void append(AuditEvent event);

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
            String requestId) {}
}
