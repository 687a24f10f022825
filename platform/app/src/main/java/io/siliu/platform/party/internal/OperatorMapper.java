package io.siliu.platform.party.internal;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface OperatorMapper {

    /** In the order in which they take effect; of two for one day the one recorded later stands. */
    @Select("""
            SELECT id, valid_from, name, credit_code, source, recorded_by, recorded_by_name, recorded_at
            FROM operator_of_platform
            ORDER BY valid_from, id
            """)
    List<OperatorRow> all();

    @Insert("""
            INSERT INTO operator_of_platform
                (id, valid_from, name, credit_code, source, recorded_by, recorded_by_name, recorded_at)
            VALUES
                (#{id}, #{validFrom}, #{name}, #{creditCode}, #{source}, #{recordedBy}, #{recordedByName}, #{recordedAt})
            """)
    void insert(OperatorRow row);
}
