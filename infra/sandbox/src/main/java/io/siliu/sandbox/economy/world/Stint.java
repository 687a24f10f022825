package io.siliu.sandbox.economy.world;

import io.siliu.kernel.identifier.TaskNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The piece of an engagement that one settlement line pays.
 *
 * @param part which of the month's pieces, from 1
 */
public record Stint(Engagement engagement, YearMonth month, int part, LocalDate from, LocalDate to) {

    /** The pieces of one month, in order. */
    static List<Stint> of(Engagement engagement, YearMonth month) {
        int parts = engagement.conduct().settlementsPerMonth(engagement);
        List<Stint> stints = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            LocalDate first = month.atDay(1 + (part - 1) * month.lengthOfMonth() / parts);
            LocalDate last = month.atDay(part * month.lengthOfMonth() / parts);
            stints.add(new Stint(engagement, month, part, first, last));
        }
        return stints;
    }

    /** Chance that belongs to one aspect of this piece alone. */
    public Chance chance(String aspect) {
        return Chance.of(engagement.seed(), "stint", engagement.index(), month, part, aspect);
    }

    public String lineId() {
        return "JS%s%s".formatted(month.toString().replace("-", ""), serial(10));
    }

    String taskNumber() {
        return TaskNumber.mint(month, sequence()).value();
    }

    /** Digits that only this piece has within its month. */
    public String serial(int length) {
        return String.format(Locale.ROOT, "%0" + length + "d", sequence());
    }

    private long sequence() {
        return engagement.index() * 100L + part;
    }
}
