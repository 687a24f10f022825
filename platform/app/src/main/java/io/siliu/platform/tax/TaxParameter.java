package io.siliu.platform.tax;

import io.siliu.kernel.Period;

/**
 * One row of the parameter table.
 *
 * @param setting the value as text
 * @param source the announcement it comes from
 * @param toConfirm whether a tax or legal person still has to read the original
 */
public record TaxParameter(String name, Period validity, String setting, String source, boolean toConfirm) {}
