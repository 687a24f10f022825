package io.siliu.platform.party;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What a worker was settled, for the worker's own pages. */
public interface OwnPay {

    /** Newest first. */
    List<Line> latest(long workerId, int limit);

    /** Of any month, what is held, what the bank could not pay, or what came back; newest first. */
    List<Line> stopped(long workerId, int limit);

    /**
     * A month in sums.
     *
     * @param month null for the latest in which something was settled
     * @return nothing where nothing was settled then
     */
    Optional<Month> month(long workerId, YearMonth month);

    /**
     * What was settled in one month, by how far it has come; each net.
     *
     * @param payments how many there are
     * @param underWay being checked, with the bank, or of which the bank has not said whether it paid
     * @param returned came back after the bank had paid
     * @param byEnterprise paid by the enterprise itself, which the platform does not see
     */
    record Month(
            YearMonth month,
            int payments,
            Money arrived,
            Money underWay,
            Money held,
            Money refused,
            Money returned,
            Money byEnterprise) {

        /** Whether the platform sends any of it, so that it can say what arrived. */
        public boolean isSeen() {
            return arrived.plus(underWay)
                            .plus(held)
                            .plus(refused)
                            .plus(returned)
                            .isPositive()
                    || !byEnterprise.isPositive();
        }
    }

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
     * @param reason why it is held, or null where it is not
     * @param bank what the bank said when it refused or gave back, or null
     * @param card whether another card of the worker may set it going
     */
    record Payment(State state, Reason reason, String bank, boolean card) {

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
            REFUSED,
            /** The bank paid, and the money came back. */
            RETURNED,
            /** It will not be paid: a person of the platform decided so. */
            DROPPED
        }

        /** Why a payment is held, as its worker can understand and answer it: {@code own.held.}reason in the bundle. */
        public enum Reason {
            /** It was to go to a card that is not on record as the worker's own. */
            CARD_NOT_OWN,
            /** The card of the line, or one that the worker recorded, receives the money of others too. */
            CARD_SHARED,
            /** The enterprise named no task. */
            NO_TASK,
            /** The agreement is not there, too late, or does not hold. */
            AGREEMENT,
            /** It is not clear that the worker wanted to register. */
            OWN_WILL,
            /** Somebody said that it was not this worker's work. */
            DENIED,
            /** A consent is missing, outdated or withdrawn. */
            CONSENT,
            /** Who the worker is was not confirmed in all points. */
            IDENTITY,
            /** The licence is not in order. */
            LICENCE,
            /** Too many registrations from one place. */
            REGISTRATION,
            /** The worker is employed by the enterprise or runs it. */
            EMPLOYED,
            /** The money of the enterprise goes in ways that have to be looked at. */
            MONEY,
            /** More than may be paid to a natural person without registration. */
            TOO_MUCH,
            /** Not everything could be checked. */
            NOT_CHECKED,
            /** Something else. */
            LOOK
        }

        public static Payment of(State state) {
            return new Payment(state, null, null, false);
        }
    }
}
