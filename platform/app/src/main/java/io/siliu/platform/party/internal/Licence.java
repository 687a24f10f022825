package io.siliu.platform.party.internal;

import java.time.LocalDate;

/** A business licence of an individual business (个体工商户营业执照) as the authority issued it. */
public record Licence(
        String creditCode,
        String tradeName,
        String operator,
        String composition,
        String place,
        String scope,
        LocalDate registeredOn,
        String authority) {

    @Override
    public String toString() {
        return "Licence[" + registeredOn + "]";
    }
}
