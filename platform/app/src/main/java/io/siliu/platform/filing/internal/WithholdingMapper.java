package io.siliu.platform.filing.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface WithholdingMapper {

    @Select("SELECT month, receipt, recorded_at, recorded_by_name FROM withholding_filed ORDER BY month DESC")
    List<Row> all();

    @Select("SELECT COUNT(*) FROM withholding_filed WHERE recorded_at >= #{since}")
    int recordedSince(Instant since);

    @Insert("""
            INSERT INTO withholding_filed (month, receipt, recorded_at, recorded_by, recorded_by_name, retention_class)
            VALUES (#{month}, #{receipt}, #{at}, #{by}, #{byName}, 'TAX')
            """)
    void insert(String month, String receipt, Instant at, long by, String byName);

    /** @param month as in {@code 2026-09} */
    record Row(String month, String receipt, Instant recordedAt, String recordedByName) {}
}
