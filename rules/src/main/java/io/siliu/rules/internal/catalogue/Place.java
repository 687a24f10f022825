package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.ParameterTable;
import java.time.LocalDate;

/**
 * A kind of record: all that selects the rows of parameters.
 *
 * @param occupation code of the occupation, or null where a record has none
 * @param region six digits, or null where a record has none
 * @param day the day that the record speaks of
 */
public record Place(String occupation, String region, LocalDate day) {

    public ParameterTable.Row rowOf(ParameterTable table) {
        return table.rowFor(occupation, region, day);
    }

    public ParameterTable.Row rowWithout(ParameterTable.Row taken, ParameterTable table) {
        return table.rowWithout(taken, occupation, region, day);
    }
}
