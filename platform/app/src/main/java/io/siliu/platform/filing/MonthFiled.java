package io.siliu.platform.filing;

import java.time.YearMonth;
import java.util.List;

/**
 * Port: somebody keeps something that rests on what was filed of a month by withholding, and wants to know when that changes. Told
 * once a second person has confirmed a filing or a correction, some people at a time and each at least once.
 */
public interface MonthFiled {

    /**
     * In the transaction that notes that these were told.
     *
     * @param filing its number
     * @param workerIds of whom it states something
     */
    void filed(long filing, YearMonth month, List<Long> workerIds);
}
