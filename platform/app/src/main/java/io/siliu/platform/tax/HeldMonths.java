package io.siliu.platform.tax;

import java.util.List;

/** What the platform held from one worker, month by month, whichever company ran it. */
public interface HeldMonths {

    /** Oldest first. */
    List<HeldMonth> of(long workerId);
}
