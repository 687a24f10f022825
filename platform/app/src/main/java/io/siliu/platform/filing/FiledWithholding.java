package io.siliu.platform.filing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * The months whose withholding and agency filing (扣缴申报、代办申报) the office has taken, as somebody recorded them with the office's
 * receipt. What such a month holds of natural persons is not reported a second time.
 */
public interface FiledWithholding {

    /** Latest first. */
    List<Month> months();

    /**
     * Records a month that is over; once, and never taken back.
     *
     * @param receipt the office's number
     * @throws io.siliu.kernel.PlatformException {@link FilingError#WITHHOLDING_MONTH}, {@link FilingError#WITHHOLDING_RECEIPT}
     */
    void record(YearMonth month, String receipt);

    /** A month, and who recorded it. */
    record Month(YearMonth month, String receipt, Instant recordedAt, String recordedBy) {}
}
