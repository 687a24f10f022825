package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A payment to a natural person on a day. */
public record DatedPayment(LocalDate day, LabourPayment payment) {

    public DatedPayment {
        requireNonNull(day, "day is null");
        requireNonNull(payment, "payment is null");
    }
}
