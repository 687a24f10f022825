package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.RecordStage;
import io.siliu.platform.settlement.BatchCompleteness;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public Map<Long, LineRecord> ofLines(long enterpriseId, Collection<Long> lineIds) {
        return lineIds.isEmpty()
                ? Map.of()
                : rows.ofLines(enterpriseId, lineIds).stream().collect(Collectors.toMap(Row::lineId, Row::record));
    }

    @Override
    public Figures figures(long enterpriseId, String batchNumber) {
        return rows.figures(enterpriseId, batchNumber).figures();
    }

    @Override
    public Set<Integer> completeLines(long enterpriseId, String batchNumber) {
        return Set.copyOf(rows.complete(enterpriseId, batchNumber));
    }

    @Override
    public Set<Integer> differingLines(long enterpriseId, String batchNumber) {
        return Set.copyOf(rows.differing(enterpriseId, batchNumber));
    }

    @Override
    public Optional<LineRecord> ofLine(long enterpriseId, long lineId) {
        return rows.ofLine(enterpriseId, lineId).map(Row::record);
    }

    @Override
    public Map<Batch, Counts> ofBatches(Collection<Batch> batches) {
        if (batches.isEmpty()) {
            return Map.of();
        }
        Set<Batch> wanted = Set.copyOf(batches);
        Set<Long> enterprises = wanted.stream().map(Batch::enterpriseId).collect(Collectors.toSet());
        Set<String> numbers = wanted.stream().map(Batch::batchNumber).collect(Collectors.toSet());
        return rows.ofBatches(enterprises, numbers).stream()
                .filter(row -> wanted.contains(row.batch()))
                .collect(Collectors.toMap(CountRow::batch, CountRow::counts));
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
    record CountRow(long enterpriseId, String batchNumber, int opened, int complete, int sealed, int discrepancies) {

        Batch batch() {
            return new Batch(enterpriseId, batchNumber);
        }

        Counts counts() {
            return new Counts(opened, complete, sealed, discrepancies);
        }
    }

    /** The records of one batch, counted for its page; of each flow, how many miss something of it. */
    record FigureRow(
            int opened,
            int complete,
            int sealed,
            int screened,
            int differing,
            int business,
            int contract,
            int funds,
            int invoice) {

        Figures figures() {
            return new Figures(
                    opened,
                    complete,
                    sealed,
                    screened,
                    differing,
                    Map.of(
                            Flow.BUSINESS, opened - business,
                            Flow.CONTRACT, opened - contract,
                            Flow.FUNDS, opened - funds,
                            Flow.INVOICE, opened - invoice));
        }
    }

    @Mapper
    interface Rows {

        @Select("""
                <script>
                SELECT line_id, number, stage, revision, missing, discrepancies,
                """ + RecordQueries.GRAVEST + """
                FROM four_flow_record r WHERE enterprise_id = #{enterpriseId} AND line_id IN
                <foreach item="line" collection="lineIds" open="(" separator="," close=")">#{line}</foreach>
                </script>
                """)
        List<Row> ofLines(long enterpriseId, Collection<Long> lineIds);

        @Select("""
                SELECT COUNT(*) AS opened, COALESCE(SUM(missing = ''), 0) AS complete,
                       COALESCE(SUM(revision > 0), 0) AS sealed, COALESCE(SUM(stage = 'SCREENED'), 0) AS screened,
                       COALESCE(SUM(discrepancies > 0), 0) AS differing,
                       COALESCE(SUM(missing LIKE '%BUSINESS%'), 0) AS business,
                       COALESCE(SUM(missing LIKE '%CONTRACT%'), 0) AS contract,
                       COALESCE(SUM(missing LIKE '%FUNDS%'), 0) AS funds,
                       COALESCE(SUM(missing LIKE '%INVOICE%'), 0) AS invoice
                FROM four_flow_record WHERE enterprise_id = #{enterpriseId} AND batch_number = #{batchNumber}
                """)
        FigureRow figures(long enterpriseId, String batchNumber);

        @Select("""
                SELECT line_number FROM four_flow_record
                WHERE enterprise_id = #{enterpriseId} AND batch_number = #{batchNumber} AND missing = ''
                """)
        List<Integer> complete(long enterpriseId, String batchNumber);

        @Select("""
                SELECT line_number FROM four_flow_record
                WHERE enterprise_id = #{enterpriseId} AND batch_number = #{batchNumber} AND discrepancies > 0
                """)
        List<Integer> differing(long enterpriseId, String batchNumber);

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

        /** Of each enterprise that has a batch of one of these numbers. */
        @Select("""
                <script>
                SELECT enterprise_id, batch_number, COUNT(*) AS opened, SUM(CASE WHEN complete THEN 1 ELSE 0 END) AS complete,
                       SUM(CASE WHEN revision &gt; 0 THEN 1 ELSE 0 END) AS sealed,
                       SUM(CASE WHEN discrepancies &gt; 0 THEN 1 ELSE 0 END) AS discrepancies
                FROM four_flow_record WHERE enterprise_id IN
                <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
                AND batch_number IN
                <foreach item="number" collection="batchNumbers" open="(" separator="," close=")">#{number}</foreach>
                GROUP BY enterprise_id, batch_number
                </script>
                """)
        List<CountRow> ofBatches(Collection<Long> enterpriseIds, Collection<String> batchNumbers);
    }
}
