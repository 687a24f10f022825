package io.siliu.platform.fourflow.internal;

import io.siliu.platform.settlement.BankReceipts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    public Set<Long> of(Collection<Long> lineIds) {
        Set<Long> lines = new HashSet<>();
        Chunks.of(List.copyOf(lineIds)).forEach(some -> lines.addAll(rows.complete(some)));
        return lines;
    }

    @Mapper
    interface Rows {

        /**
         * Complete by the last seal and by now: what was returned since proves nothing any more, what came since is not sealed. Nor
         * does a receipt prove it that names another payee, card or amount.
         */
        @Select("""
                <script>
                SELECT held.line_id
                FROM four_flow_record held
                JOIN record_revision sealed
                    ON sealed.enterprise_id = held.enterprise_id AND sealed.record_id = held.id
                    AND sealed.revision = held.revision
                WHERE NOT EXISTS (
                        SELECT 1 FROM discrepancy d
                        WHERE d.enterprise_id = held.enterprise_id AND d.record_id = held.id AND d.flow = 'FUNDS')
                  AND held.missing NOT LIKE '%FUNDS%' AND sealed.missing NOT LIKE '%FUNDS%' AND held.line_id IN
                <foreach item="id" collection="lineIds" open="(" separator="," close=")">#{id}</foreach>
                </script>
                """)
        List<Long> complete(Collection<Long> lineIds);
    }
}
