package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far the payments of a batch have come: five counts, each of which opens its list. */
record PayoutProgress(List<Payout> payouts) {

    PayoutProgress {
        payouts = List.copyOf(payouts);
    }

    static PayoutProgress of(Collection<Payout> payouts) {
        return new PayoutProgress(List.copyOf(payouts));
    }

    /** Whether there are payment orders at all: a batch of the API has none. */
    public boolean any() {
        return !payouts.isEmpty();
    }

    public int all() {
        return payouts.size();
    }

    public int screened() {
        return all() - count(PayoutStage.NEW);
    }

    public int sent() {
        return (int) payouts.stream().filter(each -> each.sendings() > 0).count();
    }

    public int paid() {
        return count(PayoutStage.PAID);
    }

    public Money paidAmount() {
        return Money.sum(payouts.stream()
                .filter(each -> each.stage() == PayoutStage.PAID)
                .map(Payout::amount)
                .toList());
    }

    public int refused() {
        return count(PayoutStage.REFUSED);
    }

    public int held() {
        return count(PayoutStage.HELD);
    }

    /** Orders of which nobody knows whether the bank paid. */
    public int unknown() {
        return count(PayoutStage.UNKNOWN);
    }

    public int paidPercent() {
        return all() == 0 ? 0 : paid() * 100 / all();
    }

    public int stoppedPercent() {
        return all() == 0 ? 0 : (refused() + held()) * 100 / all();
    }

    /** Whether something will still happen by itself. */
    public boolean isMoving() {
        Set<PayoutStage> resting =
                EnumSet.of(PayoutStage.PAID, PayoutStage.REFUSED, PayoutStage.HELD, PayoutStage.DROPPED);
        return payouts.stream().anyMatch(each -> !resting.contains(each.stage()));
    }

    private int count(PayoutStage... stages) {
        List<PayoutStage> wanted = Arrays.asList(stages);
        return (int)
                payouts.stream().filter(each -> wanted.contains(each.stage())).count();
    }
}
