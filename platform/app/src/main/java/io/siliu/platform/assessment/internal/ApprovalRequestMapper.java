package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.ApprovalRequests.Request;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ApprovalRequestMapper {

    @Insert("""
            INSERT INTO approval_request (draft_id, digest, approver_id, why, asked_at)
            VALUES (#{draft}, #{digest}, #{approver}, #{why}, #{at})
            ON DUPLICATE KEY UPDATE digest = VALUES(digest), approver_id = VALUES(approver_id), why = VALUES(why),
                asked_at = VALUES(asked_at)
            """)
    void ask(long draft, String digest, long approver, String why, Instant at);

    /** Those of drafts that are not decided and still what was asked for. */
    @Select("""
            SELECT r.draft_id AS draft, r.approver_id AS approver, r.why, r.asked_at AS at
            FROM approval_request r
            JOIN rule_set_draft d ON d.id = r.draft_id AND d.digest = r.digest
            WHERE d.state IN ('CHECKED', 'SHADOW')
            ORDER BY r.draft_id
            """)
    List<Request> open();

    @Select("""
            SELECT COUNT(*)
            FROM (SELECT r.draft_id
                  FROM approval_request r
                  JOIN rule_set_draft d ON d.id = r.draft_id AND d.digest = r.digest
                  WHERE r.approver_id = #{approver} AND d.state IN ('CHECKED', 'SHADOW')
                  LIMIT #{most}) AS waiting
            """)
    int waiting(long approver, int most);
}
