package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * The papers that wait for a person, as lists show them: narrowed as somebody asked; without an enterprise those of all, and
 * those of nobody.
 */
@Mapper
interface OpenPaperQueries {

    /** Whether a person has decided about the paper since its block was solved last; then it waits for nobody. */
    String ANSWERED = """
            EXISTS (SELECT 1 FROM decision_to_solve s
                    WHERE s.enterprise_id = o.enterprise_id AND s.paper_id = o.paper_id)
            """;

    String PAPERS = """
            FROM open_paper o
            JOIN paper p ON p.enterprise_id = o.enterprise_id AND p.id = o.paper_id
            LEFT JOIN four_flow_record r ON r.line_id = o.best_line_id
            """;

    String NARROWED = """
            WHERE NOT
            """ + ANSWERED + """
            <if test="asked.cause != null">AND o.reason_code = #{asked.cause}</if>
            <if test="asked.filter.enterprise != null">AND o.enterprise_id = #{asked.filter.enterprise}</if>
            <if test="asked.filter.kind != null">AND p.kind = #{asked.filter.kind}</if>
            <if test="asked.filter.worker != null">AND r.worker_id = #{asked.filter.worker}</if>
            <if test="asked.filter.from != null">AND p.day_from &gt;= #{asked.filter.from}</if>
            <if test="asked.filter.to != null">AND p.day_from &lt;= #{asked.filter.to}</if>
            <if test="asked.filter.least != null">AND ABS(p.amount_cents) &gt;= #{asked.filter.least} * 100</if>
            <if test="asked.filter.most != null">AND ABS(p.amount_cents) &lt;= #{asked.filter.most} * 100</if>
            <if test="sought != null">
                AND (p.batch_number LIKE #{sought.beginning} OR CONCAT(',', p.task_numbers) LIKE #{sought.listed}
                     <if test="sought.suggested != null">OR o.suggestions LIKE #{sought.suggested}</if>
                     OR p.number_key IN
                     <foreach collection="sought.keys" item="key" open="(" separator="," close=")">UNHEX(#{key})</foreach>)
            </if>
            """;

    /** By cause those that wait for a person, and how many have their answer already. */
    @Select("""
            <script>
            SELECT g.cause, SUM(1 - g.answered) AS papers, SUM(g.answered) AS answered,
                   COALESCE(SUM(CASE WHEN g.answered = 0 THEN g.cents END), 0) AS cents,
                   MIN(CASE WHEN g.answered = 0 THEN g.arrived_at END) AS oldest
            FROM (SELECT o.reason_code AS cause, ABS(p.amount_cents) AS cents, p.arrived_at,
                         CASE WHEN
            """ + ANSWERED + """
                         THEN 1 ELSE 0 END AS answered
                  FROM open_paper o JOIN paper p ON p.enterprise_id = o.enterprise_id AND p.id = o.paper_id
                  <if test="enterpriseId != null">WHERE o.enterprise_id = #{enterpriseId}</if>) g
            GROUP BY g.cause ORDER BY SUM(1 - g.answered) DESC, g.cause
            </script>
            """)
    List<Group> groups(Long enterpriseId);

    /** A page of them, the latest first; for whoever goes back the latest last. */
    @Select("""
            <script>
            SELECT o.enterprise_id, o.paper_id, p.document_id, p.part, p.kind, p.amount_cents, p.day_from,
                   o.reason_code, o.reason_values, o.suggestions, r.worker_id, r.worker_masked
            """ + PAPERS + NARROWED + """
            <if test="place.before != null">AND o.paper_id &lt; #{place.before}</if>
            <if test="place.after != null">AND o.paper_id &gt; #{place.after}</if>
            ORDER BY o.paper_id <if test="place.after == null">DESC</if> LIMIT #{limit}
            </script>
            """)
    List<Row> list(AskedPapers asked, SoughtNumber sought, PlaceInCause place, int limit);

    /** Id of the latest paper of a cause, narrowed to an enterprise alone, answered or not; null where there is none. */
    @Select("""
            <script>
            SELECT MAX(o.paper_id) FROM open_paper o
            <where>
                <if test="asked.cause != null">AND o.reason_code = #{asked.cause}</if>
                <if test="asked.filter.enterprise != null">AND o.enterprise_id = #{asked.filter.enterprise}</if>
            </where>
            </script>
            """)
    Long newest(@Param("asked") AskedPapers asked);

    /**
     * Amounts in cents of the papers of a cause, narrowed to an enterprise alone, answered or not; the latest so many.
     *
     * @param newest the latest of them, or null for whichever came last
     */
    @Select("""
            <script>
            SELECT ABS(p.amount_cents)
            FROM open_paper o JOIN paper p ON p.enterprise_id = o.enterprise_id AND p.id = o.paper_id
            WHERE p.amount_cents IS NOT NULL
            <if test="asked.cause != null">AND o.reason_code = #{asked.cause}</if>
            <if test="asked.filter.enterprise != null">AND o.enterprise_id = #{asked.filter.enterprise}</if>
            <if test="newest != null">AND o.paper_id &lt;= #{newest}</if>
            ORDER BY o.paper_id DESC LIMIT #{limit}
            </script>
            """)
    List<Long> amounts(AskedPapers asked, Long newest, int limit);

    /** @param newest the latest of them, or null for whichever came last */
    @Select("""
            <script>
            SELECT COUNT(*) AS papers, COUNT(DISTINCT o.enterprise_id) AS enterprises
            """ + PAPERS + NARROWED + """
            <if test="newest != null">AND o.paper_id &lt;= #{newest}</if>
            </script>
            """)
    Tally tally(AskedPapers asked, SoughtNumber sought, Long newest);

    /** The workers whose records most of them are likest to belong to. */
    @Select("""
            <script>
            SELECT r.worker_id AS id, MAX(r.worker_masked) AS name, COUNT(*) AS papers
            """ + PAPERS + NARROWED + """
            AND r.worker_id IS NOT NULL
            GROUP BY r.worker_id ORDER BY COUNT(*) DESC, r.worker_id LIMIT #{limit}
            </script>
            """)
    List<WorkerGroup> workers(AskedPapers asked, SoughtNumber sought, int limit);

    /** The enterprises with the most of them; their names are not here, and 0 is nobody's. */
    @Select("""
            <script>
            SELECT o.enterprise_id AS id, COUNT(*) AS papers
            """ + PAPERS + NARROWED + """
            GROUP BY o.enterprise_id ORDER BY COUNT(*) DESC, o.enterprise_id LIMIT #{limit}
            </script>
            """)
    List<EnterpriseGroup> enterprises(AskedPapers asked, SoughtNumber sought, int limit);

    /** @param oldest null where none of them waits */
    record Group(Reason.Code cause, long papers, long answered, long cents, Instant oldest) {}

    /**
     * An open paper.
     *
     * @param workerId whose record it is likest to belong to, or null; with the name masked
     */
    record Row(
            long enterpriseId,
            long paperId,
            long documentId,
            int part,
            PaperKind kind,
            Long amountCents,
            LocalDate dayFrom,
            Reason.Code reasonCode,
            String reasonValues,
            String suggestions,
            Long workerId,
            String workerMasked) {}

    /** @param enterprises how many have some of them */
    record Tally(long papers, int enterprises) {}

    /** @param name masked */
    record WorkerGroup(long id, String name, long papers) {}

    record EnterpriseGroup(long id, long papers) {}
}
