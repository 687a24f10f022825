package io.siliu.platform.work.internal;

import io.siliu.platform.access.PersonHolding.Kept;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.work.TaskFilter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TaskOrderMapper {

    @Select("""
            SELECT enterprise_id, id, task_number, worker_id, agreement_id, model, capacity, occupation, city,
                   description, agreed_amount, starts_on, ends_on, ordered_at
            FROM task_order WHERE enterprise_id = #{enterpriseId} AND id = #{id}
            """)
    Optional<TaskOrderRow> find(@Param("enterpriseId") long enterpriseId, @Param("id") long id);

    @Select("""
            <script>
            SELECT enterprise_id, id, task_number, worker_id, agreement_id, model, capacity, occupation, city,
                   description, agreed_amount, starts_on, ends_on, ordered_at
            FROM task_order WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<TaskOrderRow> findAll(@Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            SELECT enterprise_id, id, task_number, worker_id, agreement_id, model, capacity, occupation, city,
                   description, agreed_amount, starts_on, ends_on, ordered_at
            FROM task_order WHERE enterprise_id = #{enterpriseId} AND task_number IN
            <foreach item="number" collection="numbers" open="(" separator="," close=")">#{number}</foreach>
            </script>
            """)
    List<TaskOrderRow> withNumbers(
            @Param("enterpriseId") long enterpriseId, @Param("numbers") Collection<String> numbers);

    @Select("""
            SELECT enterprise_id, id, task_number, worker_id, agreement_id, model, capacity, occupation, city,
                   description, agreed_amount, starts_on, ends_on, ordered_at
            FROM task_order WHERE enterprise_id = #{enterpriseId} ORDER BY task_number
            """)
    List<TaskOrderRow> of(long enterpriseId);

    @Select("""
            <script>
            SELECT enterprise_id, id, task_number, worker_id, agreement_id, model, capacity, occupation, city,
                   description, agreed_amount, starts_on, ends_on, ordered_at
            FROM task_order WHERE enterprise_id = #{enterpriseId}
            <if test="filter.number != null">AND task_number LIKE CONCAT(#{filter.number}, '%')</if>
            <if test="filter.period != null">AND starts_on BETWEEN #{filter.from} AND #{filter.to}</if>
            <if test="filter.before != null">AND id &lt; #{filter.before}</if>
            ORDER BY id DESC LIMIT #{limit}
            </script>
            """)
    List<TaskOrderRow> newest(
            @Param("enterpriseId") long enterpriseId, @Param("filter") TaskFilter filter, @Param("limit") int limit);

    /** Who got one of the newest tasks, the last first. */
    @Select("""
            SELECT worker_id FROM (SELECT worker_id, id FROM task_order WHERE enterprise_id = #{enterpriseId}
                                   ORDER BY id DESC LIMIT #{tasks}) newest
            GROUP BY worker_id ORDER BY MAX(id) DESC LIMIT #{limit}
            """)
    List<Long> lastWorkers(
            @Param("enterpriseId") long enterpriseId, @Param("tasks") int tasks, @Param("limit") int limit);

    /** Of these workers, those who ever got a task of the enterprise. */
    @Select("""
            <script>
            SELECT DISTINCT worker_id FROM task_order WHERE enterprise_id = #{enterpriseId} AND worker_id IN
            <foreach item="id" collection="workers" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> among(@Param("enterpriseId") long enterpriseId, @Param("workers") Collection<Long> workers);

    @Select("SELECT DISTINCT worker_id FROM task_order WHERE enterprise_id = #{enterpriseId} ORDER BY worker_id")
    List<Long> workersOf(long enterpriseId);

    /** Locked until the end of the transaction, in the order of their ids. */
    @Select("""
            <script>
            SELECT enterprise_id, id, task_number, worker_id, agreement_id, model, capacity, occupation, city,
                   description, agreed_amount, starts_on, ends_on, ordered_at
            FROM task_order WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id FOR UPDATE
            </script>
            """)
    List<TaskOrderRow> take(@Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> ids);

    @Insert("""
            <script>
            INSERT INTO task_order
                (enterprise_id, id, task_number, worker_id, agreement_id, model, capacity, occupation, city,
                 description, agreed_amount, starts_on, ends_on, ordered_at, ordered_by, retention_class)
            VALUES
            <foreach item="row" collection="rows" separator=",">
                (#{row.enterpriseId}, #{row.id}, #{row.taskNumber}, #{row.workerId}, #{row.agreementId},
                 #{row.model}, #{row.capacity}, #{row.occupation}, #{row.city}, #{row.description},
                 #{row.agreedAmount}, #{row.startsOn}, #{row.endsOn}, #{row.orderedAt}, #{orderedBy}, 'TRADE')
            </foreach>
            </script>
            """)
    void insert(@Param("rows") List<TaskOrderRow> rows, @Param("orderedBy") long orderedBy);

    @Select("""
            SELECT COUNT(*) AS count, MAX(ends_on) AS last FROM task_order
            WHERE worker_id = #{workerId} AND description <> ''
            """)
    Kept kept(@Param("workerId") long workerId);

    @Update("""
            UPDATE task_order o
            JOIN task_delivery d ON d.enterprise_id = o.enterprise_id AND d.task_order_id = o.id
            SET d.reference = ''
            WHERE o.worker_id = #{workerId} AND o.ends_on <= #{upTo}
            """)
    void forgetDeliveries(@Param("workerId") long workerId, @Param("upTo") LocalDate upTo);

    @Update("UPDATE task_order SET description = '' WHERE worker_id = #{workerId} AND ends_on <= #{upTo}")
    void forget(@Param("workerId") long workerId, @Param("upTo") LocalDate upTo);

    @Select("""
            <script>
            SELECT id, occupation, city, ends_on FROM task_order WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<KindRow> kinds(@Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> ids);

    /** What was ordered. */
    @ReadInBulk
    record KindRow(long id, String occupation, String city, LocalDate endsOn) {}
}
