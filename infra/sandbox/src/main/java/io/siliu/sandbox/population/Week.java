package io.siliu.sandbox.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One working week of September 2026 in two halves, and the day on which it is settled. */
record Week(int number, LocalDate first, LocalDate secondHalf, LocalDate last, LocalDate settledOn) {

    static final List<Week> SEPTEMBER =
            List.of(week(1, 1, 4, 6, 8), week(2, 7, 11, 13, 15), week(3, 14, 18, 20, 22), week(4, 21, 25, 28, 30));

    private static Week week(int number, int first, int secondHalf, int last, int settled) {
        return new Week(number, day(first), day(secondHalf), day(last), day(settled));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 9, day);
    }

    /** The enterprise's number of its batch; two digits of the seed keep months of different seeds apart. */
    String batchOf(InventedEnterprise enterprise, long seed) {
        return String.format(
                Locale.ROOT,
                "PC%s%s%02d",
                settledOn.toString().replace("-", ""),
                enterprise.letter(),
                Math.floorMod(seed, 100L));
    }
}
