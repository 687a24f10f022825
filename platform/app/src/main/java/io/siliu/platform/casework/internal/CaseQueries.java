package io.siliu.platform.casework.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Cases as lists read them. */
@Mapper
interface CaseQueries {

    String LISTED = """
            SELECT f.id, f.number, f.enterprise_id, f.indicator, f.six_true, f.severity, f.severity_rank, f.state, f.handler,
                   f.due_on, f.told_at, f.proposed_by, f.outcome, f.opened_at, f.closed_at, f.steps
            FROM case_file f
            """;

    /** Whether some alert of the case is of the region; null is every region. */
    String IN_REGION = """
            <if test="regionPrefix != null">
                AND EXISTS (SELECT 1 FROM case_alert m
                            WHERE m.case_id = f.id AND m.city LIKE CONCAT(#{regionPrefix}, '%'))
            </if>
            """;

    @Select("<script>" + LISTED + """
            <where>
                <if test="filter.state != null">AND f.state = #{filter.state}</if>
                <if test="filter.open">AND f.is_open = 1</if>
                <if test="filter.severity != null">AND f.severity = #{filter.severity}</if>
                <if test="filter.enterpriseId != null">AND f.enterprise_id = #{filter.enterpriseId}</if>
                <if test="filter.indicator != null">AND f.indicator = #{filter.indicator}</if>
                <if test="filter.dueFrom != null">AND f.due_on &gt;= #{filter.dueFrom}</if>
                <if test="filter.dueTo != null">AND f.due_on &lt;= #{filter.dueTo}</if>
                <if test="filter.handler != null">AND f.handler = #{filter.handler}</if>
                <if test="filter.after != null">AND f.id &lt; #{filter.after}</if>
            """ + IN_REGION + """
            </where>
            ORDER BY f.id DESC LIMIT #{limit}
            </script>
            """)
    List<CaseFile> list(CaseFilter filter, String regionPrefix, int limit);

    /** What waits for an answer, by its last day. */
    @Select("<script>" + LISTED + "WHERE f.state = 'WAITING'" + IN_REGION
            + "ORDER BY f.due_on, f.id LIMIT #{limit}</script>")
    List<CaseFile> byDue(String regionPrefix, int limit);

    /** Those of the same indicator that were closed last. */
    @Select("<script>" + LISTED + "WHERE f.indicator = #{indicator} AND f.state = 'CLOSED' AND f.id &lt;&gt; #{id}"
            + IN_REGION + "ORDER BY f.closed_at DESC, f.id DESC LIMIT #{limit}</script>")
    List<CaseFile> precedents(String indicator, long id, String regionPrefix, int limit);

    @Select("""
            <script>
            SELECT m.case_id, COUNT(*) AS alerts, MAX(m.alert_id) AS latest FROM case_alert m WHERE m.case_id IN
            <foreach collection="ids" item="one" open="(" separator="," close=")">#{one}</foreach>
            <if test="regionPrefix != null">AND m.city LIKE CONCAT(#{regionPrefix}, '%')</if>
            GROUP BY m.case_id
            </script>
            """)
    List<Size> sizes(List<Long> ids, String regionPrefix);

    /** Those of an enterprise that it was told of; what waits for its answer first, by its last day. */
    @Select(LISTED + """
            WHERE f.enterprise_id = #{enterpriseId} AND f.told_at IS NOT NULL
            ORDER BY f.due_on IS NULL, f.due_on, f.id DESC LIMIT #{limit}
            """)
    List<CaseFile> told(long enterpriseId, int limit);

    /** How much waits for the enterprise, counted no further than {@code most}. */
    @Select("""
            SELECT COUNT(*) FROM (
                SELECT 1 FROM case_file
                WHERE enterprise_id = #{enterpriseId} AND state IN ('WAITING', 'PROPOSED') AND due_on IS NOT NULL
                LIMIT #{most}) counted
            """)
    int waitingFor(long enterpriseId, int most);

    /** Cases that wait for an officer: new, answered, to be looked at again, or proposed by somebody else. */
    @Select("<script>SELECT COUNT(*) FROM (SELECT 1 FROM case_file f\n" + """
            WHERE (f.state IN ('NEW', 'ANSWERED', 'REOPENED') OR f.state = 'PROPOSED' AND f.proposed_by &lt;&gt; #{account})
            """ + IN_REGION
            + "LIMIT #{most}) counted</script>")
    int waitingForOfficer(long account, String regionPrefix, int most);

    /**
     * How many alerts a case has.
     *
     * @param latest of them, the one that was raised last
     */
    record Size(long caseId, int alerts, long latest) {}
}
