package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody said of differences that have one cause. It stands beside each of them, for the regulators as well.
 *
 * @param differences how many it was given for
 * @param byOperator whether the operator's risk desk gave it, not the enterprise itself
 * @param withdrawnAt null while it stands
 */
public record DifferenceAnswer(
        long id,
        long enterpriseId,
        Discrepancy.Kind kind,
        Flow flow,
        Ground ground,
        String why,
        int differences,
        boolean byOperator,
        long accountId,
        Instant answeredAt,
        Instant withdrawnAt) {

    /** For so long whoever gave an answer can take it back as if it had not been given. */
    public static final Duration WITHDRAWABLE = Duration.ofMinutes(10);

    /** The explanations that are given most; the words beside them say the particulars. */
    public enum Ground {
        /** A company of the same group paid or stands on the paper. */
        GROUP_COMPANY,
        /** A party was renamed, or acts by a branch. */
        RENAMED,
        /** The paper is wrong; a right one will come. */
        PAPER_WRONG,
        /** The other paper is on its way. */
        PAPER_LATE,
        /** What was booked is wrong; it will be corrected. */
        BOOKING_WRONG,
        /** Something else, said in words. */
        OTHER
    }

    /** Until when it can be taken back. */
    public Instant withdrawableUntil() {
        return answeredAt.plus(WITHDRAWABLE);
    }

    boolean isWithdrawable(Instant now) {
        return withdrawnAt == null && now.isBefore(withdrawableUntil());
    }
}
