package io.siliu.platform.tax;

import java.util.List;

/** What was held from one worker, month by month. */
public interface HeldMonths {

    /** Oldest first. */
    List<HeldMonth> of(long workerId);
}
