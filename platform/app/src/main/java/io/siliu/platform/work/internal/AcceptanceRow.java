package io.siliu.platform.work.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.WorkUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A stored acceptance without the cipher text of who accepted. */
record AcceptanceRow(
        long enterpriseId,
        long id,
        long taskOrderId,
        LocalDate acceptedOn,
        BigDecimal quantity,
        Money amount,
        String acceptedByMasked,
        Instant recordedAt,
        WorkUnit unit) {

    Acceptance toAcceptance() {
        return new Acceptance(
                enterpriseId, id, taskOrderId, acceptedOn, quantity, amount, acceptedByMasked, recordedAt, unit);
    }
}
