package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.internal.BatchFigures.Orders;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far the payments of a batch have come: five counts, each of which opens its list. */
record PayoutProgress(List<Orders> orders) {

    PayoutProgress {
        orders = List.copyOf(orders);
    }

    /** Whether there are payment orders at all: a batch of the API has none. */
    public boolean any() {
        return !orders.isEmpty();
    }

    public int all() {
        return orders.stream().mapToInt(Orders::orders).sum();
    }

    public int screened() {
        return all() - count(PayoutStage.NEW);
    }

    public int sent() {
        return orders.stream().mapToInt(Orders::sent).sum();
    }

    public int paid() {
        return count(PayoutStage.PAID);
    }

    public Money paidAmount() {
        return Money.sum(orders.stream()
                .filter(each -> each.stage() == PayoutStage.PAID)
                .map(Orders::amount)
                .toList());
    }

    public int refused() {
        return count(PayoutStage.REFUSED);
    }

    /** Orders of which the money came back. */
    public int returned() {
        return count(PayoutStage.RETURNED);
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
        return all() == 0 ? 0 : (refused() + returned() + held() + count(PayoutStage.DROPPED)) * 100 / all();
    }

    /** Whether something will still happen by itself. */
    public boolean isMoving() {
        Set<PayoutStage> resting = EnumSet.of(
                PayoutStage.PAID, PayoutStage.REFUSED, PayoutStage.RETURNED, PayoutStage.HELD, PayoutStage.DROPPED);
        return orders.stream().anyMatch(each -> !resting.contains(each.stage()));
    }

    private int count(PayoutStage stage) {
        return orders.stream()
                .filter(each -> each.stage() == stage)
                .mapToInt(Orders::orders)
                .sum();
    }
}
