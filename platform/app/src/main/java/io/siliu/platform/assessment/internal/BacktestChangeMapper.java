package io.siliu.platform.assessment.internal;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BacktestChangeMapper {

    @Select("SELECT COALESCE(MAX(position), 0) FROM backtest_change WHERE backtest_id = #{backtest}")
    int last(long backtest);

    @Insert("""
            <script>
            INSERT INTO backtest_change (backtest_id, position, record_number, as_of, known, lost, gained, kept,
                 assessment_id) VALUES
            <foreach collection="rows" item="row" separator=",">
                (#{backtest}, #{row.position}, #{row.recordNumber}, #{row.asOf}, #{row.known}, #{row.lost}, #{row.gained},
                 #{row.kept}, #{row.assessmentId})
            </foreach>
            </script>
            """)
    void insert(long backtest, List<Row> rows);

    @Select("""
            SELECT position, record_number, as_of, known, lost, gained, kept, assessment_id FROM backtest_change
            WHERE backtest_id = #{backtest} ORDER BY position
            """)
    List<Row> all(long backtest);

    @Select("""
            SELECT position, record_number, as_of, known, lost, gained, kept, assessment_id FROM backtest_change
            WHERE backtest_id = #{backtest} AND position <= #{last} ORDER BY position
            """)
    List<Row> first(long backtest, int last);

    /**
     * A record that would be answered otherwise; ids of indicators and conclusions with blanks between.
     *
     * @param position in the order in which the records were tried, from 1
     * @param assessmentId the screening whose facts were tried; null in runs that did not keep it
     */
    record Row(
            int position,
            String recordNumber,
            LocalDate asOf,
            String known,
            String lost,
            String gained,
            String kept,
            Long assessmentId) {}
}
