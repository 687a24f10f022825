package io.siliu.platform.party;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/** What a worker was settled, for the worker's own page. */
public interface OwnPay {

    /** Newest first. */
    List<Line> latest(long workerId, int limit);

    /**
     * One settlement line as the worker sees it.
     *
     * @param deducted income tax, VAT and surcharges held
     */
    record Line(long lineId, LocalDate settledOn, String enterprise, Money gross, Money deducted, Money net) {}
}
