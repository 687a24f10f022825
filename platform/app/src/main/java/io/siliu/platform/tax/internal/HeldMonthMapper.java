package io.siliu.platform.tax.internal;

import io.siliu.kernel.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HeldMonthMapper {

    /** Takes the row of each worker, creating it where there is none; call with rising ids, or two bookings deadlock. */
    @Insert("""
            <script>
            INSERT INTO tax_worker (platform_code, worker_id) VALUES
            <foreach item="id" collection="ids" separator=",">(#{platform}, #{id})</foreach>
            ON DUPLICATE KEY UPDATE worker_id = VALUES(worker_id)
            </script>
            """)
    void queueOn(@Param("platform") String platform, @Param("ids") Collection<Long> risingWorkerIds);

    @Select("""
            <script>
            SELECT worker_id, month, gross, income, income_tax, vat, surcharges, vat_short, vat_over
            FROM tax_held_month
            WHERE platform_code = #{platform} AND month &gt;= #{from} AND worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY worker_id, month
            </script>
            """)
    List<HeldMonthRow> since(
            @Param("platform") String platform, @Param("from") String from, @Param("ids") Collection<Long> workerIds);

    /** What all companies that ran the platform held, added up where two of them did in one month. */
    @Select("""
            SELECT worker_id, month, SUM(gross) AS gross, SUM(income) AS income, SUM(income_tax) AS income_tax,
                   SUM(vat) AS vat, SUM(surcharges) AS surcharges, SUM(vat_short) AS vat_short, SUM(vat_over) AS vat_over
            FROM tax_held_month
            WHERE worker_id = #{workerId}
            GROUP BY worker_id, month
            ORDER BY month
            """)
    List<HeldMonthRow> ofAllAgents(long workerId);

    @Select("""
            SELECT month, SUM(vat_short) AS amount FROM tax_held_month
            WHERE vat_short > 0 GROUP BY month ORDER BY month
            """)
    List<StillDue> stillDue();

    /**
     * Months in which more VAT is held than they owe.
     *
     * @param regionPrefix only of workers of cities whose code begins so; null for all
     */
    @Select("""
            <script>
            SELECT worker_id, month, gross, income, income_tax, vat, surcharges, vat_short, vat_over
            FROM tax_held_month
            WHERE vat_over &gt; 0
            <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ORDER BY month, worker_id LIMIT #{limit}
            </script>
            """)
    List<HeldMonthRow> over(String regionPrefix, int limit);

    /** Where the worker of a month works that holds too much VAT. */
    @Update("""
            UPDATE tax_held_month SET city = #{city}
            WHERE platform_code = #{platform} AND worker_id = #{workerId} AND month = #{month}
            """)
    void standsIn(String platform, long workerId, String month, String city);

    /** The same of one worker and month, one row an agent. */
    @Select("""
            SELECT worker_id, month, gross, income, income_tax, vat, surcharges, vat_short, vat_over
            FROM tax_held_month
            WHERE worker_id = #{workerId} AND month = #{month} AND vat_over > 0 ORDER BY platform_code
            """)
    List<HeldMonthRow> overOf(long workerId, String month);

    /** Where the worker of such a month works, as it stands with the month. */
    @Select("""
            SELECT MAX(city) FROM tax_held_month WHERE worker_id = #{workerId} AND month = #{month} AND vat_over > 0
            """)
    Optional<String> cityOver(long workerId, String month);

    /** Who holds too much VAT from a worker in a month. */
    @Select("""
            SELECT platform_code FROM tax_held_month
            WHERE worker_id = #{workerId} AND month = #{month} AND vat_over > 0 ORDER BY platform_code
            """)
    List<String> agentsOver(long workerId, String month);

    @Insert("""
            <script>
            INSERT INTO tax_held_month
                (platform_code, worker_id, month, gross, income, income_tax, vat, surcharges, vat_short, vat_over,
                 retention_class)
            VALUES
            <foreach item="row" collection="rows" separator=",">
                (#{platform}, #{row.workerId}, #{row.month}, #{row.gross}, #{row.income}, #{row.incomeTax},
                 #{row.vat}, #{row.surcharges}, #{row.vatShort}, #{row.vatOver}, 'TAX')
            </foreach>
            ON DUPLICATE KEY UPDATE
                gross = VALUES(gross), income = VALUES(income), income_tax = VALUES(income_tax), vat = VALUES(vat),
                surcharges = VALUES(surcharges), vat_short = VALUES(vat_short), vat_over = VALUES(vat_over)
            </script>
            """)
    void keep(@Param("platform") String platform, @Param("rows") Collection<HeldMonthRow> rows);

    /** What is due of a month and held from nobody. */
    record StillDue(String month, Money amount) {}
}
