package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What happened to the papers of a record between two of its revisions. */
@Mapper
interface RevisionCauseMapper {

    /** Papers of these documents that came within a time, oldest first. */
    @Select("""
            <script>
            SELECT kind, arrived_at AS at FROM paper
            WHERE enterprise_id = #{enterpriseId} AND arrived_at > #{after} AND arrived_at &lt;= #{upTo}
              AND document_id IN
                  <foreach collection="documents" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY arrived_at, id
            </script>
            """)
    List<Arrived> arrived(long enterpriseId, Collection<Long> documents, Instant after, Instant upTo);

    /** Papers that these documents held no more when they were read anew within a time, oldest first. */
    @Select("""
            <script>
            SELECT kind, gone_at AS at FROM paper
            WHERE enterprise_id = #{enterpriseId} AND gone_at > #{after} AND gone_at &lt;= #{upTo}
              AND document_id IN
                  <foreach collection="documents" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY gone_at, id
            </script>
            """)
    List<Gone> gone(long enterpriseId, Collection<Long> documents, Instant after, Instant upTo);

    /** What people decided within a time about papers of these documents, as far as it concerns the line; oldest first. */
    @Select("""
            <script>
            SELECT p.kind, d.line_id IS NOT NULL AS placed, d.same_as IS NOT NULL AS joined, d.taken_back, d.why,
                   d.account_id, d.decided_at AS at
            FROM paper p
            JOIN paper_decision d ON d.enterprise_id = p.enterprise_id AND d.paper_id = p.id
            WHERE p.enterprise_id = #{enterpriseId} AND d.decided_at > #{after} AND d.decided_at &lt;= #{upTo}
              AND (d.line_id = #{lineId} OR d.line_id IS NULL)
              AND p.document_id IN
                  <foreach collection="documents" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY d.id, d.position
            </script>
            """)
    List<Decided> decided(long enterpriseId, long lineId, Collection<Long> documents, Instant after, Instant upTo);

    /** A paper that came. */
    record Arrived(PaperKind kind, Instant at) {}

    /** A paper that went, by the kind that it was. */
    record Gone(PaperKind kind, Instant at) {}

    /**
     * A decision of a person.
     *
     * @param placed whether it put the paper on the line
     * @param joined whether it called it a form of another one; otherwise it belongs to none, or nobody decides any more
     */
    record Decided(
            PaperKind kind,
            boolean placed,
            boolean joined,
            boolean takenBack,
            String why,
            long accountId,
            Instant at) {}
}
