package io.siliu.platform.fourflow.internal;

import java.time.DateTimeException;
import java.time.YearMonth;

/**
 * Where a page of completeness ended: the list goes by month, then by how many records lack something, then by
 * enterprise. Reads and writes itself as {@code 2026-09_12_57}, for the address of the next page.
 *
 * @param lacking records that were not complete in that row
 */
public record CompletenessPlace(YearMonth month, long lacking, long enterprise) {

    /** @throws IllegalArgumentException when the text is no such place */
    public static CompletenessPlace valueOf(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A place is written month_lacking_enterprise: 2026-09_12_57");
        }
        try {
            return new CompletenessPlace(YearMonth.parse(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A place begins with a month such as 2026-09", e);
        }
    }

    @Override
    public String toString() {
        return month + "_" + lacking + "_" + enterprise;
    }
}
