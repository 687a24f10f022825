package io.siliu.platform.work.internal;

import io.siliu.platform.work.UnitPrices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AcceptanceMapper {

    @Insert("""
            INSERT INTO task_acceptance
                (enterprise_id, id, task_order_id, accepted_on, quantity, amount, accepted_by, accepted_by_masked,
                 recorded_at, recorded_by, retention_class, unit)
            VALUES
                (#{row.enterpriseId}, #{row.id}, #{row.taskOrderId}, #{row.acceptedOn}, #{row.quantity},
                 #{row.amount}, #{acceptedBy}, #{row.acceptedByMasked}, #{row.recordedAt}, #{recordedBy}, 'TRADE', #{row.unit})
            """)
    void accept(
            @Param("row") AcceptanceRow row,
            @Param("acceptedBy") byte[] acceptedBy,
            @Param("recordedBy") long recordedBy);

    @Insert("""
            INSERT INTO task_delivery
                (enterprise_id, id, task_order_id, delivered_on, quantity, reference, recorded_at, recorded_by)
            VALUES
                (#{row.enterpriseId}, #{row.id}, #{row.taskOrderId}, #{row.deliveredOn}, #{row.quantity},
                 #{row.reference}, #{row.recordedAt}, #{recordedBy})
            """)
    void deliver(@Param("row") DeliveryRow row, @Param("recordedBy") long recordedBy);

    @Select("""
            <script>
            SELECT task_order_id FROM task_acceptance WHERE enterprise_id = #{enterpriseId} AND task_order_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            UNION
            SELECT task_order_id FROM task_delivery WHERE enterprise_id = #{enterpriseId} AND task_order_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> handedOver(@Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> ids);

    @Select("""
            SELECT DISTINCT task_order_id, delivered_on FROM task_delivery
            WHERE enterprise_id = #{enterpriseId} AND delivered_on BETWEEN #{from} AND #{to}
            """)
    List<DayRow> handoverDays(
            @Param("enterpriseId") long enterpriseId, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** A day on which work of a task was handed over. */
    record DayRow(long taskOrderId, LocalDate deliveredOn) {}

    @Select("""
            <script>
            SELECT enterprise_id, MAX(id) AS id FROM task_acceptance WHERE enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY enterprise_id
            UNION ALL
            SELECT enterprise_id, MAX(id) AS id FROM task_delivery WHERE enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY enterprise_id
            </script>
            """)
    List<LastRow> lastHandovers(@Param("enterpriseIds") Collection<Long> enterpriseIds);

    @Select("""
            <script>
            SELECT enterprise_id, id, task_order_id, accepted_on, quantity, amount, accepted_by_masked, recorded_at, unit
            FROM task_acceptance WHERE enterprise_id = #{enterpriseId} AND task_order_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY accepted_on, id
            </script>
            """)
    List<AcceptanceRow> acceptances(@Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            SELECT enterprise_id, id, task_order_id, delivered_on, quantity, reference, recorded_at
            FROM task_delivery WHERE enterprise_id = #{enterpriseId} AND task_order_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY delivered_on, id
            </script>
            """)
    List<DeliveryRow> deliveries(@Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> ids);

    /** Without a function for medians, because the databases have none in common: prices are numbered in order. */
    @Select("""
            SELECT occupation, city, unit, workers,
                   ROUND(AVG(CASE WHEN place IN (FLOOR((workers + 1) / 2), FLOOR((workers + 2) / 2)) THEN price END), 4)
                       AS median
            FROM (SELECT occupation, city, unit, price,
                         ROW_NUMBER() OVER (PARTITION BY occupation, city, unit ORDER BY price, worker_id) AS place,
                         COUNT(*) OVER (PARTITION BY occupation, city, unit) AS workers
                  FROM (SELECT o.occupation, o.city, a.unit, o.worker_id, SUM(a.amount) / SUM(a.quantity) AS price
                        FROM task_order o
                        JOIN task_acceptance a ON a.enterprise_id = o.enterprise_id AND a.task_order_id = o.id
                        WHERE o.ends_on BETWEEN #{from} AND #{to} AND a.unit IS NOT NULL
                        GROUP BY o.occupation, o.city, a.unit, o.worker_id) accepted) placed
            GROUP BY occupation, city, unit, workers
            ORDER BY occupation, city, unit
            """)
    List<UnitPrices> unitPrices(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("SELECT COALESCE(MAX(id), 0) FROM task_acceptance")
    long last();

    /** What an enterprise recorded last. */
    record LastRow(long enterpriseId, long id) {}
}
