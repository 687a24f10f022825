package io.siliu.platform.work.internal;

import io.siliu.platform.work.Delivery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A stored delivery. */
record DeliveryRow(
        long enterpriseId,
        long id,
        long taskOrderId,
        LocalDate deliveredOn,
        BigDecimal quantity,
        String reference,
        Instant recordedAt) {

    Delivery toDelivery() {
        return new Delivery(enterpriseId, id, taskOrderId, deliveredOn, quantity, reference, recordedAt);
    }
}
