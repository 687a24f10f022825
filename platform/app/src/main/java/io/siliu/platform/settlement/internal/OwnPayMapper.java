package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PayoutStage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OwnPayMapper {

    String ROW = """
            SELECT enterprise_id, id, settled_on, gross, net, task_number, batch_id, batch_number FROM settlement_line
            """;

    @Select(ROW + "WHERE worker_id = #{workerId} ORDER BY settled_on DESC, id DESC LIMIT #{limit}")
    List<Row> latest(@Param("workerId") long workerId, @Param("limit") int limit);

    /** Those whose latest payment order is held, was refused by the bank or came back. */
    @Select(ROW + """
            WHERE worker_id = #{workerId}
              AND EXISTS (SELECT 1 FROM payout p
                          WHERE p.line_id = settlement_line.id AND p.stage IN ('HELD', 'REFUSED', 'RETURNED')
                            AND NOT EXISTS (SELECT 1 FROM payout later
                                            WHERE later.line_id = p.line_id AND later.attempt > p.attempt))
            ORDER BY settled_on DESC, id DESC LIMIT #{limit}
            """)
    List<Row> stopped(@Param("workerId") long workerId, @Param("limit") int limit);

    /** Those settled before the line {@code before}, which is one of the same worker. */
    @Select(ROW + """
            WHERE worker_id = #{workerId}
              AND (settled_on, id) < (SELECT settled_on, id FROM settlement_line
                                      WHERE id = #{before} AND worker_id = #{workerId})
            ORDER BY settled_on DESC, id DESC LIMIT #{limit}
            """)
    List<Row> before(@Param("workerId") long workerId, @Param("before") long before, @Param("limit") int limit);

    /** Those settled within the days, the latest first. */
    @Select("<script>" + ROW + """
            WHERE worker_id = #{workerId} AND settled_on BETWEEN #{from} AND #{to}
            <if test="before != null">
              AND (settled_on, id) &lt; (SELECT settled_on, id FROM settlement_line
                                         WHERE id = #{before} AND worker_id = #{workerId})
            </if>
            ORDER BY settled_on DESC, id DESC LIMIT #{limit}
            </script>
            """)
    List<Row> within(
            @Param("workerId") long workerId,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("before") Long before,
            @Param("limit") int limit);

    /**
     * What was settled within the days, by the stage of the latest payment order of each line; one that was refused or came
     * back and that another order follows is under way.
     */
    @Select("""
            SELECT CASE WHEN p.stage IN ('REFUSED', 'RETURNED') AND p.again_at IS NOT NULL THEN 'NEW' ELSE p.stage END AS stage,
                   COUNT(*) AS payments, SUM(l.net) AS net
            FROM settlement_line l
            LEFT JOIN payout p ON p.line_id = l.id
              AND NOT EXISTS (SELECT 1 FROM payout later WHERE later.line_id = p.line_id AND later.attempt > p.attempt)
            WHERE l.worker_id = #{workerId} AND l.settled_on BETWEEN #{from} AND #{to}
            GROUP BY CASE WHEN p.stage IN ('REFUSED', 'RETURNED') AND p.again_at IS NOT NULL THEN 'NEW' ELSE p.stage END
            """)
    List<Sum> sums(@Param("workerId") long workerId, @Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("SELECT MAX(settled_on) FROM settlement_line WHERE worker_id = #{workerId}")
    LocalDate lastDay(@Param("workerId") long workerId);

    @Select("SELECT MAX(settled_on) FROM settlement_line WHERE worker_id = #{workerId} AND settled_on < #{day}")
    LocalDate lastDayBefore(@Param("workerId") long workerId, @Param("day") LocalDate day);

    @Select("SELECT MIN(settled_on) FROM settlement_line WHERE worker_id = #{workerId} AND settled_on > #{day}")
    LocalDate firstDayAfter(@Param("workerId") long workerId, @Param("day") LocalDate day);

    @Select("<script>" + ROW + """
            WHERE id IN <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Row> all(@Param("ids") Collection<Long> ids);

    @Select("SELECT enterprise_id FROM settlement_line WHERE id = #{lineId} AND worker_id = #{workerId}")
    Optional<Long> enterpriseOf(@Param("lineId") long lineId, @Param("workerId") long workerId);

    /** @param stage null where the lines have no payment order */
    record Sum(PayoutStage stage, int payments, Money net) {}

    record Row(
            long enterpriseId,
            long id,
            LocalDate settledOn,
            Money gross,
            Money net,
            String taskNumber,
            long batchId,
            String batchNumber) {}
}
