package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.List;
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

    record Row(long enterpriseId, long id, LocalDate settledOn, Money gross, Money net) {}
}
