package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.settlement.BankReceipts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Tells settlement for which lines a bank's receipt is under seal. */
@Component
final class SealedReceipts implements BankReceipts {

    private final Rows rows;

    SealedReceipts(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Long, LocalDate> of(Collection<Long> lineIds) {
        Map<Long, LocalDate> days = new HashMap<>();
        Portions.of(lineIds, Portions.ROWS)
                .forEach(some -> rows.complete(some).forEach(line -> days.put(line.lineId(), line.day())));
        return days;
    }

    @Mapper
    interface Rows {

        /**
         * Complete by the last seal and by now: what was returned since proves nothing any more, what came since is not sealed. Nor
         * does a receipt prove it that names another payee, card or amount.
         */
        @Select("""
                <script>
                SELECT held.line_id, MAX(receipt.day_from) AS day
                FROM four_flow_record held
                JOIN record_revision sealed
                    ON sealed.enterprise_id = held.enterprise_id AND sealed.record_id = held.id
                    AND sealed.revision = held.revision
                JOIN allocation edge
                    ON edge.enterprise_id = held.enterprise_id AND edge.line_id = held.line_id
                    AND edge.step = 'BANK_RECEIPT' AND edge.counted
                JOIN paper receipt ON receipt.enterprise_id = edge.enterprise_id AND receipt.id = edge.paper_id
                WHERE receipt.day_from IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM discrepancy d
                        WHERE d.enterprise_id = held.enterprise_id AND d.record_id = held.id AND d.flow = 'FUNDS')
                  AND held.missing NOT LIKE '%FUNDS%' AND sealed.missing NOT LIKE '%FUNDS%' AND held.line_id IN
                <foreach item="id" collection="lineIds" open="(" separator="," close=")">#{id}</foreach>
                GROUP BY held.line_id
                </script>
                """)
        List<Receipted> complete(Collection<Long> lineIds);

        /** A line and the day of its last receipt. */
        record Receipted(long lineId, LocalDate day) {}
    }
}
