package io.siliu.platform.access;

import io.siliu.kernel.identifier.MobileNumber;
import java.time.Instant;

/**
 * Signing in by phone number: a code of six digits is sent to it and opens the account of that number, which is made at
 * the first time. No answer depends on whether there is an account, so nobody can find out who is registered.
 */
public interface PhoneSignIn {

    /**
     * Sends a code, unless too many were sent. A new code ends the ones before it.
     *
     * @param address the network address of whoever asks
     */
    CodeRequest sendCode(MobileNumber phone, String address);

    /** Tries a code. A code is good once, for a few minutes and for a few tries. */
    Attempt enter(MobileNumber phone, String code);

    /**
     * What came of asking for a code.
     *
     * @param nextAt when the next one can be asked for
     * @param messageKey by which the message can be followed, or null when none was sent
     */
    record CodeRequest(State state, Instant nextAt, String messageKey) {

        /** The outcomes; none of them says anything about an account. */
        public enum State {
            SENT,
            /** One is on its way already. */
            TOO_SOON,
            /** This number, this network or the whole installation had its codes for the while. */
            TOO_MANY
        }
    }

    /**
     * What came of a try.
     *
     * @param accountId the account with {@link State#ENTERED}, otherwise null
     * @param triesLeft with {@link State#WRONG}: how many more this code bears
     */
    record Attempt(State state, Long accountId, int triesLeft) {

        /** The outcomes. */
        public enum State {
            ENTERED,
            WRONG,
            /** There is no code that could still be right: expired, used, or tried too often. */
            NO_CODE
        }

        public static Attempt entered(long accountId) {
            return new Attempt(State.ENTERED, accountId, 0);
        }

        public static Attempt wrong(int triesLeft) {
            return new Attempt(State.WRONG, null, triesLeft);
        }

        public static Attempt noCode() {
            return new Attempt(State.NO_CODE, null, 0);
        }
    }
}
