package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the platform held from one worker, month by month, whichever company ran it. */
public interface HeldMonths {

    /** Oldest first. */
    List<HeldMonth> of(long workerId);

    /** VAT and surcharges that no payment of their month could bear, of all natural persons, by month: due, and held from nobody. */
    Map<YearMonth, Money> vatStillDue();

    /**
     * What was held as VAT beyond what its month owes, of natural persons, the oldest month first. One who is paid more in a
     * month that still runs may yet owe it.
     *
     * @param regionPrefix how the code of the city begins in which they worked when it came to be so; null for all
     * @param limit at most so many
     */
    List<OverheldVat> vatOverheld(String regionPrefix, int limit);

    /** The same of one worker and month; empty where nothing is held too much. */
    Optional<OverheldVat> vatOverheld(long workerId, YearMonth month);

    /** The code of the city by which that month is found in the list; empty where nothing is held too much, or none is known. */
    Optional<String> cityOfVatOverheld(long workerId, YearMonth month);
}
