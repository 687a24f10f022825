package io.siliu.platform.settlement.internal;

import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import java.util.Set;

/** Payments that wait because of the card: another card of the worker may set them going again. */
public final class CardMatters {

    /**
     * Several workers are paid to the card, or it stands on record for another one too: with another card, or once the shared
     * one is struck off, the screening may say otherwise.
     */
    public static final Set<String> SHARED = Set.of("F05", "S20");

    /** Those, and that it is not the worker's own card. */
    public static final Set<String> HOLDS = Set.of("F02", "F05", "S20");

    /** How the bank's code begins where the account of the payee is why it refused or gave the money back. */
    public static final String REFUSALS = "ACCOUNT_";

    private CardMatters() {}

    /** Whether another card of the worker sets this order going again. */
    public static boolean waits(Payout order) {
        return order.stage() == PayoutStage.HELD && HOLDS.contains(order.hold().indicator())
                || order.stage().isUnpaidByBank() && order.refusal().code().startsWith(REFUSALS);
    }
}
