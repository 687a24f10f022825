package io.siliu.rules;

import io.siliu.kernel.Money;
import java.util.Set;

/**
 * Payments that were screened before their money moved, by what the gate does with them under the rule set that is tried.
 *
 * @param held that wait for a person
 * @param letGo that go
 * @param newlyHeld of those held, the ones that go under the other rule set; none where there is no other
 * @param newlyLetGo of those let go, the ones that wait under the other rule set
 */
public record BacktestPayments(Sum held, Sum letGo, Sum newlyHeld, Sum newlyLetGo) {

    static final BacktestPayments NONE = new BacktestPayments(Sum.NONE, Sum.NONE, Sum.NONE, Sum.NONE);

    /**
     * Settlement lines and the money that is to move for them.
     *
     * @param amount net of what is withheld, in CNY
     */
    public record Sum(int lines, Money amount) {

        static final Sum NONE = new Sum(0, Money.ZERO);

        Sum plus(Money more) {
            return new Sum(lines + 1, amount.plus(more));
        }

        private Sum with(Sum others, Sum less) {
            return new Sum(
                    lines + others.lines - less.lines,
                    amount.plus(others.amount).minus(less.amount));
        }
    }

    /** Of all that were tried, those that wait under the other rule set. */
    public Sum heldBefore() {
        return held.with(newlyLetGo, newlyHeld);
    }

    /** Those that go under it. */
    public Sum letGoBefore() {
        return letGo.with(newlyHeld, newlyLetGo);
    }

    /** How many were tried. */
    public int all() {
        return held.lines + letGo.lines;
    }

    /**
     * One more.
     *
     * @param seen the {@link HoldGrounds} on which a person had let it go: on these no rule set holds it
     * @param before what the other rule set says; null where there is none
     */
    BacktestPayments plus(Money amount, Set<String> seen, Judged now, Judged before) {
        boolean holds = now.givesCauseToHold(seen);
        boolean differs = before != null && before.givesCauseToHold(seen) != holds;
        return holds
                ? new BacktestPayments(
                        held.plus(amount), letGo, differs ? newlyHeld.plus(amount) : newlyHeld, newlyLetGo)
                : new BacktestPayments(
                        held, letGo.plus(amount), newlyHeld, differs ? newlyLetGo.plus(amount) : newlyLetGo);
    }
}
