package io.siliu.platform.tax;

import io.siliu.kernel.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What the platform held from one worker, month by month, whichever company ran it. */
public interface HeldMonths {

    /** Oldest first. */
    List<HeldMonth> of(long workerId);

    /** VAT and surcharges that no payment of their month could bear, of all natural persons, by month: due, and held from nobody. */
    Map<YearMonth, Money> vatStillDue();
}
