package io.siliu.platform.tax;

import io.siliu.kernel.Money;

/** A payment to a natural person, before any deduction; positive. */
public record LabourPayment(long workerId, Money gross) {

    /** @throws IllegalArgumentException when nothing is paid */
    public LabourPayment {
        if (!gross.isPositive()) {
            throw new IllegalArgumentException("A payment is positive");
        }
    }
}
