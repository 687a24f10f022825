package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** VAT that was given back to workers. */
@Mapper
interface RepaymentMapper {

    @Insert("""
            INSERT INTO vat_repayment
                (id, worker_id, month, vat, surcharges, reference, recorded_at, recorded_by, recorded_by_name, retention_class)
            VALUES
                (#{id}, #{workerId}, #{month}, #{vat}, #{surcharges}, #{reference}, #{at}, #{by}, #{name}, 'TAX')
            """)
    void insert(Row row);

    /** How often VAT of a month was given back since. */
    @Select("SELECT COUNT(*) FROM vat_repayment WHERE month = #{month} AND recorded_at > #{since}")
    int since(String month, Instant since);

    /** @param month as in {@code 2026-09} */
    record Row(
            long id,
            long workerId,
            String month,
            Money vat,
            Money surcharges,
            String reference,
            Instant at,
            long by,
            String name) {}
}
