package io.siliu.platform.assessment;

import java.util.Locale;

/** What the gate found of a line, for whoever may see its batch. */
public interface GatePages {

    /**
     * Opens the line; the look is recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, also for another enterprise's line or one of another region
     */
    GatePage open(long batchId, long lineId, Locale locale);
}
