package io.siliu.platform.settlement.internal.payout;

import java.time.Instant;

/** What the bank said about one order, or that it said nothing. */
sealed interface BankAnswer {

    /** It paid. */
    record Paid(String reference, Instant paidAt) implements BankAnswer {}

    /** It paid, and the money came back. */
    record Returned(String reference, Instant paidAt, GivenBack back) implements BankAnswer {}

    /** It did not pay and will not; the words are its own. */
    record Refused(String code, String words) implements BankAnswer {}

    /** It never saw the key. */
    record NeverSeen() implements BankAnswer {}

    /** The order did not reach it. */
    record NotSent(String why) implements BankAnswer {}

    /** Whether it paid is not known, or it is still at it. */
    record Unknown(String why) implements BankAnswer {}
}
