package io.siliu.platform.casework.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Cases and the alerts in them. */
@Mapper
interface CaseMapper {

    String FILE = """
            SELECT id, number, enterprise_id, indicator, six_true, severity, severity_rank, state, handler, due_on, told_at,
                   proposed_by, outcome, opened_at, closed_at, steps
            FROM case_file
            """;

    /** The regions of its alerts. */
    @Select("SELECT DISTINCT city FROM case_alert WHERE case_id = #{id}")
    List<String> cities(long id);

    @Select(FILE + "WHERE number = #{number}")
    Optional<CaseFile> find(String number);

    @Select(FILE + "WHERE number = #{number} FOR UPDATE")
    Optional<CaseFile> lock(String number);

    /** The one to which alerts are added, locked. */
    @Select(FILE + "WHERE enterprise_id = #{enterpriseId} AND gathers = #{indicator} FOR UPDATE")
    Optional<CaseFile> gathering(long enterpriseId, String indicator);

    @Insert("""
            INSERT INTO case_number (year, last) VALUES (#{year}, LAST_INSERT_ID(1))
            ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)
            """)
    void draw(int year);

    /** By the same connection. */
    @Select("SELECT LAST_INSERT_ID()")
    long drawn();

    /** Does nothing where another one gathers. Two who are refused a key each hold it against the other, so nobody is refused. */
    @Insert("""
            INSERT INTO case_file
                (id, number, enterprise_id, indicator, six_true, severity, severity_rank, state, gathers, opened_at, steps,
                 retention_class)
            VALUES
                (#{id}, #{number}, #{enterpriseId}, #{indicator}, #{sixTrue}, #{severity},
                 #{severityRank}, #{state}, #{indicator}, #{openedAt}, 0, 'ACCOUNTING')
            ON DUPLICATE KEY UPDATE steps = steps
            """)
    void insertUnlessThere(CaseFile file);

    /** The gravest counts; the rank is set last, because the severity looks at the old one. */
    @Update("""
            UPDATE case_file
            SET severity = IF(#{rank} > severity_rank, #{severity}, severity),
                severity_rank = GREATEST(severity_rank, #{rank})
            WHERE id = #{id}
            """)
    void graver(long id, String severity, int rank);

    @Insert("""
            INSERT INTO case_alert (case_id, alert_id, opening, city, joined_at)
            VALUES (#{caseId}, #{alert}, #{opening}, #{city}, #{at})
            ON DUPLICATE KEY UPDATE opening = VALUES(opening)
            """)
    void join(long caseId, long alert, int opening, String city, Instant at);

    @Update("UPDATE case_alert SET opening = #{opening} WHERE case_id = #{id} AND alert_id = #{alert}")
    void openedAgain(long id, long alert, int opening);

    /** Whether any alert of it is in a region. */
    @Select("""
            SELECT COUNT(*) > 0 FROM case_alert
            WHERE case_id = #{id} AND city LIKE CONCAT(#{regionPrefix}, '%')
            """)
    boolean touches(long id, String regionPrefix);

    /** Whether any alert of it is outside of a region. */
    @Select("""
            SELECT COUNT(*) > 0 FROM case_alert
            WHERE case_id = #{id} AND city NOT LIKE CONCAT(#{regionPrefix}, '%')
            """)
    boolean exceeds(long id, String regionPrefix);

    @Select("""
            <script>
            SELECT alert_id, opening FROM case_alert WHERE case_id = #{id}
            <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ORDER BY alert_id
            </script>
            """)
    List<Member> members(long id, String regionPrefix);

    /** The latest case of each of these alerts. */
    @Select("""
            <script>
            SELECT m.alert_id, m.opening, f.number, f.enterprise_id, f.told_at IS NOT NULL AS told,
                   f.state &lt;&gt; 'CLOSED' AS open
            FROM case_alert m JOIN case_file f ON f.id = m.case_id
            WHERE m.alert_id IN
            <foreach collection="alerts" item="one" open="(" separator="," close=")">#{one}</foreach>
            ORDER BY f.opened_at, f.id
            </script>
            """)
    List<OfAlert> ofAlerts(Collection<Long> alerts);

    /** How it stands after a step. */
    @Update("""
            UPDATE case_file
            SET steps = #{steps}, state = #{state}, due_on = #{dueOn}, told_at = #{toldAt}, handler = #{handler},
                proposed_by = #{proposedBy}, outcome = #{outcome}, closed_at = #{closedAt}
            WHERE id = #{id}
            """)
    void stands(CaseFile file);

    @Update("UPDATE case_file SET gathers = NULL WHERE id = #{id}")
    void gathersNoMore(long id);

    /** Unless another one does by now, or it has so many alerts. */
    @Update("""
            UPDATE IGNORE case_file SET gathers = indicator
            WHERE id = #{id} AND (SELECT COUNT(*) FROM case_alert WHERE case_id = #{id}) < #{most}
            """)
    void gathersAgain(long id, int most);

    @Select("SELECT COUNT(*) FROM case_alert WHERE case_id = #{id}")
    int size(long id);

    /** An alert in it, in the opening that was added. */
    record Member(long alertId, int opening) {}

    /**
     * A case in which an alert stands.
     *
     * @param opening of the alert that was added
     * @param told whether the enterprise sees the case
     * @param open whether it is not closed
     */
    record OfAlert(long alertId, int opening, String number, long enterpriseId, boolean told, boolean open) {}
}
