package io.siliu.platform.settlement.internal;

import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import java.util.Set;

/** Payments that wait because of the card: another card of the worker may set them going again. */
public final class CardMatters {

    /**
     * Not the worker's own card. That several workers are paid to a card, or that their pay reached it, is measured over the
     * card of the line and all that the worker ever recorded: no other card changes it, so a person looks at it.
     */
    public static final Set<String> HOLDS = Set.of("F02");

    /** How the bank's code begins where the account of the payee is why it refused. */
    public static final String REFUSALS = "ACCOUNT_";

    private CardMatters() {}

    static boolean waits(Payout order) {
        return order.stage() == PayoutStage.HELD && HOLDS.contains(order.hold().indicator())
                || order.stage() == PayoutStage.REFUSED
                        && order.refusal().code().startsWith(REFUSALS);
    }
}
