package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.PeerIncomes;
import io.siliu.platform.work.UnitPrices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The rolling tables of what peers earn and of what a unit of their work costs. */
@Mapper
interface PeerMapper {

    @Select("SELECT line_count, last_acceptance, counted_at FROM peer_count WHERE work_month = #{month}")
    Optional<Count> count(String month);

    @Select("""
            SELECT occupation, city, workers, median, top FROM peer_income
            WHERE work_month = #{month}
            """)
    List<PeerIncomes> groups(String month);

    /** Taken first, so that of two who count the same month one waits for the other. */
    @Insert("""
            INSERT INTO peer_count (work_month, line_count, last_acceptance, counted_at)
            VALUES (#{month}, #{lines}, #{acceptance}, #{at})
            ON DUPLICATE KEY UPDATE line_count = #{lines}, last_acceptance = #{acceptance}, counted_at = #{at}
            """)
    void keepCount(String month, long lines, long acceptance, Instant at);

    /** What was counted of a month before, by whoever keeps its next count. */
    @Delete("DELETE FROM peer_income WHERE work_month = #{month}")
    void forget(String month);

    @Insert("""
            <script>
            INSERT INTO peer_income (work_month, occupation, city, workers, median, top, counted_at)
            VALUES
            <foreach item="each" collection="groups" separator=",">
                (#{month}, #{each.occupation}, #{each.city}, #{each.workers}, #{each.median}, #{each.top}, #{at})
            </foreach>
            </script>
            """)
    void keep(String month, List<PeerIncomes> groups, Instant at);

    @Select("""
            SELECT occupation, city, unit, workers, median FROM unit_price WHERE work_month = #{month}
            """)
    List<UnitPrices> prices(String month);

    @Delete("DELETE FROM unit_price WHERE work_month = #{month}")
    void forgetPrices(String month);

    @Insert("""
            <script>
            INSERT INTO unit_price (work_month, occupation, city, unit, workers, median, counted_at)
            VALUES
            <foreach item="each" collection="prices" separator=",">
                (#{month}, #{each.occupation}, #{each.city}, #{each.unit}, #{each.workers}, #{each.median}, #{at})
            </foreach>
            </script>
            """)
    void keepPrices(String month, List<UnitPrices> prices, Instant at);

    /**
     * Over what a month was counted last.
     *
     * @param lastAcceptance that anybody had recorded; 0 where there was none
     */
    record Count(long lineCount, long lastAcceptance, Instant countedAt) {}
}
