package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.RecordStage;
import io.siliu.platform.settlement.BatchCompleteness;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Tells settlement how far the records of its batches have come. */
@Component
final class BatchProgress implements BatchCompleteness {

    private final Rows rows;

    BatchProgress(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Long, LineRecord> ofBatch(long enterpriseId, String batchNumber) {
        return rows.ofBatch(enterpriseId, batchNumber).stream().collect(Collectors.toMap(Row::lineId, Row::record));
    }

    @Override
    public Optional<LineRecord> ofLine(long enterpriseId, long lineId) {
        return rows.ofLine(enterpriseId, lineId).map(Row::record);
    }

    @Override
    public Map<String, Counts> ofBatches(long enterpriseId, Collection<String> batchNumbers) {
        if (batchNumbers.isEmpty()) {
            return Map.of();
        }
        return rows.ofBatches(enterpriseId, batchNumbers).stream()
                .collect(Collectors.toMap(CountRow::batchNumber, CountRow::counts));
    }

    /** The record of one line. */
    record Row(
            long lineId,
            String number,
            RecordStage stage,
            int revision,
            String missing,
            int discrepancies,
            String severity) {

        LineRecord record() {
            return new LineRecord(
                    number,
                    MissingFlows.parse(missing),
                    discrepancies,
                    revision > 0,
                    stage == RecordStage.SCREENED,
                    severity);
        }
    }

    /** The records of one batch, counted. */
    record CountRow(String batchNumber, int opened, int complete, int sealed, int discrepancies) {

        Counts counts() {
            return new Counts(opened, complete, sealed, discrepancies);
        }
    }

    @Mapper
    interface Rows {

        @Select("""
                SELECT line_id, number, stage, revision, missing, discrepancies,
                """ + RecordQueries.GRAVEST + """
                FROM four_flow_record r WHERE enterprise_id = #{enterpriseId} AND batch_number = #{batchNumber}
                """)
        List<Row> ofBatch(long enterpriseId, String batchNumber);

        @Select("""
                SELECT line_id, number, stage, revision, missing, discrepancies,
                """ + RecordQueries.GRAVEST + """
                FROM four_flow_record r WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}
                """)
        Optional<Row> ofLine(long enterpriseId, long lineId);

        @Select("""
                <script>
                SELECT batch_number, COUNT(*) AS opened, SUM(CASE WHEN complete THEN 1 ELSE 0 END) AS complete,
                       SUM(CASE WHEN revision &gt; 0 THEN 1 ELSE 0 END) AS sealed,
                       SUM(CASE WHEN discrepancies &gt; 0 THEN 1 ELSE 0 END) AS discrepancies
                FROM four_flow_record WHERE enterprise_id = #{enterpriseId} AND batch_number IN
                <foreach item="number" collection="batchNumbers" open="(" separator="," close=")">#{number}</foreach>
                GROUP BY batch_number
                </script>
                """)
        List<CountRow> ofBatches(long enterpriseId, Collection<String> batchNumbers);
    }
}
