package io.siliu.platform.settlement.internal;

import io.siliu.platform.party.OwnPay.Payment;
import io.siliu.platform.party.OwnPay.Payment.Reason;
import io.siliu.platform.settlement.Payout;

/** What a payment order is to its worker: no word of the screening, but what it means and whether a card helps. */
final class OwnPaymentStates {

    private OwnPaymentStates() {}

    /** @param order null where the enterprise pays itself */
    static Payment of(Payout order) {
        if (order == null) {
            return Payment.of(Payment.State.BY_ENTERPRISE);
        }
        boolean card = CardMatters.waits(order);
        return switch (order.stage()) {
            case NEW, READY, SENDING -> Payment.of(Payment.State.UNDER_WAY);
            case UNKNOWN -> Payment.of(Payment.State.UNKNOWN);
            case PAID -> Payment.of(Payment.State.PAID);
            case HELD -> new Payment(Payment.State.HELD, reason(order.hold().indicator()), null, card);
            case DROPPED -> Payment.of(Payment.State.DROPPED);
            case REFUSED -> unpaid(order, Payment.State.REFUSED);
            case RETURNED -> unpaid(order, Payment.State.RETURNED);
        };
    }

    private static Payment unpaid(Payout order, Payment.State state) {
        return order.goesAgain()
                ? Payment.of(Payment.State.UNDER_WAY)
                : new Payment(state, null, order.refusal().words(), CardMatters.waits(order));
    }

    /** @param by indicator, conclusion or other word under which the screening holds it */
    static Reason reason(String by) {
        return switch (by) {
            case "F02" -> Reason.CARD_NOT_OWN;
            case "F05", "S20" -> Reason.CARD_SHARED;
            case "B03" -> Reason.NO_TASK;
            case "C01", "C03", "C04", "C13" -> Reason.AGREEMENT;
            case "I01", "I04", "I08" -> Reason.OWN_WILL;
            case "I06" -> Reason.DENIED;
            case "I10" -> Reason.CONSENT;
            case "S01", "S02", "S03", "S05", "S06" -> Reason.IDENTITY;
            case "S23" -> Reason.LICENCE;
            case "S08", "S09", "K03" -> Reason.REGISTRATION;
            case "S15", "S16", "K01" -> Reason.EMPLOYED;
            case "F03", "F04", "V06", "K02", "K05" -> Reason.MONEY;
            case "F14" -> Reason.TOO_MUCH;
            case "NOT_SCREENED" -> Reason.NOT_CHECKED;
            default -> Reason.LOOK;
        };
    }
}
