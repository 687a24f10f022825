package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OwnPayMapper {

    @Select("""
            SELECT enterprise_id, id, settled_on, gross, net FROM settlement_line
            WHERE worker_id = #{workerId} ORDER BY settled_on DESC, id DESC LIMIT #{limit}
            """)
    List<Row> latest(@Param("workerId") long workerId, @Param("limit") int limit);

    @Select("SELECT enterprise_id FROM settlement_line WHERE id = #{lineId} AND worker_id = #{workerId}")
    Optional<Long> enterpriseOf(@Param("lineId") long lineId, @Param("workerId") long workerId);

    record Row(long enterpriseId, long id, LocalDate settledOn, Money gross, Money net) {}
}
