package io.siliu.platform.filing.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How far it was told what confirmed filings state. */
@Mapper
interface TellMapper {

    @Select("SELECT month, told_after FROM withholding_filing WHERE id = #{id}")
    Telling telling(long id);

    /** People of whom it states something, in the order of their numbers. */
    @Select("""
            SELECT DISTINCT worker_id FROM withholding_filing_pay
            WHERE filing_id = #{id} AND worker_id > #{after} ORDER BY worker_id LIMIT #{limit}
            """)
    List<Long> workers(long id, long after, int limit);

    @Update("UPDATE withholding_filing SET told_after = #{worker} WHERE id = #{id}")
    void toldUpTo(long id, long worker);

    @Update("UPDATE withholding_filing SET told_at = #{at} WHERE id = #{id}")
    void told(long id, Instant at);

    @Update("UPDATE withholding_filing SET tell_at = #{until} WHERE id = #{id}")
    void restUntil(long id, Instant until);

    /** @param toldAfter the last worker of whom it was told, 0 for none */
    record Telling(String month, long toldAfter) {}
}
