package io.siliu.platform.party;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Lines that were booked to a sole proprietor for work after the licence had ended: findings for the platform's desk. */
public interface PaidAfterLicence {

    /** Those that wait, the oldest first. */
    List<Finding> open(int limit);

    /** How many wait. */
    long count();

    /**
     * A person of the platform says what was done: the tax was made up and filed, the invoice taken back, or why nothing was due.
     *
     * @param reason in the person's words; at most 500 characters
     * @throws io.siliu.kernel.PlatformException when the actor may not, no finding of this line waits, or the reason is missing
     */
    void settle(long lineId, String reason);

    /**
     * One line.
     *
     * @param worker masked
     * @param lastDay of the licence
     * @param workFrom the day that decides the capacity
     * @param incomeTax what would have been held from a natural person, reckoned with the lines found beside it and what was
     *     held else; null where no table is known for the day
     * @param vat with surcharges; null likewise
     * @param rules by what tax would have been held from a natural person on the day of the settlement, in the words of the table's
     *     source; null where no table is known for it, as before the platforms held cumulatively
     */
    record Finding(
            long lineId,
            long batchId,
            String batchNumber,
            int lineNumber,
            String enterprise,
            String worker,
            LocalDate lastDay,
            LocalDate workFrom,
            Money gross,
            Money incomeTax,
            Money vat,
            String rules,
            Instant foundAt) {}
}
