package io.siliu.platform.work.internal;

import io.siliu.platform.database.ReadInBulk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** How often each text was used. */
@Mapper
interface TaskTextMapper {

    @Insert("""
            <script>
            INSERT INTO task_text (enterprise_id, text_key, occupation, starts_on, tasks, last_order_id)
            VALUES
            <foreach item="use" collection="uses" separator=",">
                (#{use.enterpriseId}, #{use.textKey}, #{use.occupation}, #{use.startsOn}, #{use.tasks}, #{use.lastOrderId})
            </foreach>
            ON DUPLICATE KEY UPDATE tasks = tasks + VALUES(tasks), last_order_id = VALUES(last_order_id)
            </script>
            """)
    void add(@Param("uses") List<Use> uses);

    @Select("""
            <script>
            SELECT enterprise_id, text_key, occupation, starts_on, tasks, last_order_id FROM task_text
            WHERE enterprise_id = #{enterpriseId} AND text_key IN
            <foreach item="key" collection="keys" open="(" separator="," close=")">#{key}</foreach>
            </script>
            """)
    List<Use> of(@Param("enterpriseId") long enterpriseId, @Param("keys") Collection<byte[]> keys);

    @Select("""
            <script>
            SELECT id, occupation, description FROM task_order WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Described> described(@Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> ids);

    /** A row of {@code task_text}: the orders of one text and occupation whose work begins on one day. */
    record Use(long enterpriseId, byte[] textKey, String occupation, LocalDate startsOn, int tasks, long lastOrderId) {

        Use and(Use later) {
            return new Use(enterpriseId, textKey, occupation, startsOn, tasks + later.tasks, later.lastOrderId);
        }
    }

    /** An order with its text. */
    @ReadInBulk
    record Described(long id, String occupation, String description) {}
}
