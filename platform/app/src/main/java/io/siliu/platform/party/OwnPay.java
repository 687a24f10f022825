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
     * @param payment how far the money has come
     */
    record Line(
            long lineId,
            LocalDate settledOn,
            String enterprise,
            Money gross,
            Money deducted,
            Money net,
            Payment payment) {}

    /**
     * How far the money of a line has come.
     *
     * @param chinese why it is held or was refused, in plain words; empty for most
     * @param english the same
     */
    record Payment(State state, String chinese, String english) {

        /** The words stand in the message bundle under {@code own.payment.}state. */
        public enum State {
            /** The enterprise pays by itself; the platform does not know when. */
            BY_ENTERPRISE,
            /** Being checked, or with the bank. */
            UNDER_WAY,
            /** Nobody knows yet whether the bank paid; it is being asked. */
            UNKNOWN,
            /** Held until the platform has looked at it. */
            HELD,
            /** The bank says that it paid. */
            PAID,
            /** The bank could not pay. */
            REFUSED
        }

        public static Payment of(State state) {
            return new Payment(state, "", "");
        }
    }
}
