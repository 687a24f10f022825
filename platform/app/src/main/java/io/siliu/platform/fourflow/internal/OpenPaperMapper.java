package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The papers that no record holds, for people; without an enterprise those of all, and those of nobody. */
@Mapper
interface OpenPaperMapper {

    /** Whether a person has decided about the paper since its block was solved last; then it waits for nobody. */
    String ANSWERED = """
            EXISTS (SELECT 1 FROM decision_to_solve s
                    WHERE s.enterprise_id = o.enterprise_id AND s.paper_id = o.paper_id)
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

    @Select("""
            <script>
            SELECT o.enterprise_id, o.paper_id, p.document_id, p.part, p.kind, p.amount_cents, p.day_from,
                   o.reason_code, o.reason_values, o.suggestions
            FROM open_paper o JOIN paper p ON p.enterprise_id = o.enterprise_id AND p.id = o.paper_id
            WHERE NOT
            """ + ANSWERED + """
            <if test="enterpriseId != null">AND o.enterprise_id = #{enterpriseId}</if>
            <if test="cause != null">AND o.reason_code = #{cause}</if>
            <if test="place.before != null">AND o.paper_id &lt; #{place.before}</if>
            <if test="place.after != null">AND o.paper_id &gt; #{place.after}</if>
            ORDER BY o.paper_id <if test="place.after == null">DESC</if> LIMIT #{limit}
            </script>
            """)
    List<Row> list(Long enterpriseId, Reason.Code cause, PlaceInCause place, int limit);

    @Select("""
            SELECT enterprise_id, id AS paper_id, document_id, kind, amount_cents FROM paper WHERE id = #{paperId}
            """)
    Optional<Known> find(long paperId);

    @Select("""
            <script>
            SELECT enterprise_id, id AS paper_id, document_id, kind, amount_cents FROM paper WHERE id IN
            <foreach collection="paperIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Known> findAll(Collection<Long> paperIds);

    /** Of papers that are open where they may belong; the others are left out. */
    @Select("""
            <script>
            SELECT o.paper_id, o.suggestions
            FROM open_paper o JOIN paper p ON p.enterprise_id = o.enterprise_id AND p.id = o.paper_id
            WHERE o.paper_id IN
            <foreach collection="paperIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Suggested> suggestions(Collection<Long> paperIds);

    /** The records of lines, whoever's they are; lines that are gone are left out. */
    @Select("""
            <script>
            SELECT line_id, number, worker_masked, gross, net, settled_on FROM four_flow_record
            WHERE line_id IN
            <foreach collection="lineIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Target> targets(Collection<Long> lineIds);

    /** The lines of records, by the numbers of these; numbers of no record of the enterprise are left out. */
    @Select("""
            <script>
            SELECT number, line_id FROM four_flow_record
            WHERE enterprise_id = #{enterpriseId} AND number IN
            <foreach collection="numbers" item="number" open="(" separator="," close=")">#{number}</foreach>
            </script>
            """)
    List<Numbered> lines(long enterpriseId, Collection<String> numbers);

    @Select("SELECT enterprise_id FROM four_flow_record WHERE number = #{number}")
    Optional<Long> enterpriseOf(String number);

    /** @param oldest null where none of them waits */
    record Group(Reason.Code cause, long papers, long answered, long cents, Instant oldest) {}

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
            String suggestions) {}

    /** A record by its number, with its line. */
    record Numbered(String number, long lineId) {}

    /** An open paper with what is kept of where it may belong. */
    record Suggested(long paperId, String suggestions) {}

    record Known(long enterpriseId, long paperId, long documentId, PaperKind kind, Long amountCents) {}

    record Target(
            long lineId, String number, String workerMasked, BigDecimal gross, BigDecimal net, LocalDate settledOn) {}
}
