package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
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

    /** Those settled before the line {@code before}, which is one of the same worker. */
    @Select(ROW + """
            WHERE worker_id = #{workerId}
              AND (settled_on, id) < (SELECT settled_on, id FROM settlement_line
                                      WHERE id = #{before} AND worker_id = #{workerId})
            ORDER BY settled_on DESC, id DESC LIMIT #{limit}
            """)
    List<Row> before(@Param("workerId") long workerId, @Param("before") long before, @Param("limit") int limit);

    @Select("<script>" + ROW + """
            WHERE id IN <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Row> all(@Param("ids") Collection<Long> ids);

    @Select("SELECT enterprise_id FROM settlement_line WHERE id = #{lineId} AND worker_id = #{workerId}")
    Optional<Long> enterpriseOf(@Param("lineId") long lineId, @Param("workerId") long workerId);

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
