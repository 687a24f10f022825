package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.settlement.SettlementLine;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the payment orders of lines that were just booked, in the booking transaction. */
@Component
public class OpenPayouts {

    private static final int ROWS_A_STATEMENT = 200;

    private final PayoutMapper payouts;
    private final IdGenerator ids;
    private final Clock clock;

    OpenPayouts(PayoutMapper payouts, IdGenerator ids, Clock clock) {
        this.payouts = payouts;
        this.ids = ids;
        this.clock = clock;
    }

    /** A line whose order was opened before cannot get a second one: the database refuses it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(List<SettlementLine> lines) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<PayoutMapper.Opening> rows = lines.stream()
                .map(line -> new PayoutMapper.Opening(
                        line.enterpriseId(),
                        ids.next(),
                        line.batchId(),
                        line.id(),
                        line.workerId(),
                        line.amounts().net(),
                        now))
                .toList();
        for (int start = 0; start < rows.size(); start += ROWS_A_STATEMENT) {
            payouts.open(rows.subList(start, Math.min(rows.size(), start + ROWS_A_STATEMENT)));
        }
    }
}
