package io.siliu.sandbox.economy.world;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Licence;
import java.time.YearMonth;

/**
 * One person's work for one enterprise over some months.
 *
 * @param index place in the economy; papers are numbered by it
 * @param licence the licence that the person acts under, or null for a natural person
 * @param share part of the person's working time that it takes
 * @param conduct how the two behave
 */
public record Engagement(
        long seed,
        int index,
        Enterprise enterprise,
        Member member,
        Licence licence,
        Trade trade,
        double share,
        YearMonth from,
        YearMonth to,
        Conduct conduct) {

    boolean isOn(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** Chance that belongs to this engagement alone. */
    public Chance chance(String name) {
        return Chance.of(seed, "engagement", index, name);
    }

    /** The name under which the person contracts and invoices. */
    public String partyName() {
        return licence == null ? member.worker().name() : licence.tradeName();
    }
}
