package io.siliu.platform.assessment;

import java.util.Locale;

/** A record as its page and the API show it: the four flows and what the indicators said of them. */
public interface RecordPages {

    /**
     * Opens a record; the look is recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, also for another enterprise's record
     */
    RecordPage open(String number, Locale locale);
}
