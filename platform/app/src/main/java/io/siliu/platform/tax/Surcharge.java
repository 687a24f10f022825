package io.siliu.platform.tax;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A charge levied on the VAT, such as 城市维护建设税.
 *
 * @param rate share of the VAT before relief
 * @param relief share of the charge that is let off, 0.50 for half
 */
public record Surcharge(String name, BigDecimal rate, BigDecimal relief) {

    public Surcharge {
        requireNonNull(name, "name is null");
        requireNonNull(rate, "rate is null");
        requireNonNull(relief, "relief is null");
    }

    BigDecimal effectiveRate() {
        return rate.multiply(BigDecimal.ONE.subtract(relief));
    }
}
