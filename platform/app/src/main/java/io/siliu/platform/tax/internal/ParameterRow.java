package io.siliu.platform.tax.internal;

import io.siliu.kernel.Period;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.tax.TaxParameter;
import java.time.LocalDate;

/** A stored parameter. */
@ReadInBulk
record ParameterRow(
        String name, LocalDate validFrom, LocalDate validTo, String setting, String source, boolean toConfirm) {

    Period validity() {
        return new Period(validFrom, validTo);
    }

    TaxParameter toParameter() {
        return new TaxParameter(name, validity(), setting, source, toConfirm);
    }
}
