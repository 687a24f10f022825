package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.Money;
import java.util.List;
import java.util.Set;

/**
 * What a worker got in a time. A proof states under our signature and that of the witnesses what arrived, so what a bank shows and
 * what an enterprise says are two figures that are never added up.
 *
 * @param settlements lines that a bank shows: it executed our order, or its receipt is under seal
 * @param seen net of those
 * @param incomeTax held from those
 * @param said net of the lines of which only the enterprise says that it paid
 */
record Arrived(int settlements, Money seen, Money incomeTax, Money said) {

    /** @param receipted those of the lines for which a bank's receipt is under seal */
    static Arrived of(List<IncomeMapper.Pay> lines, Set<Long> receipted) {
        int settlements = 0;
        Money seen = Money.ZERO;
        Money incomeTax = Money.ZERO;
        Money said = Money.ZERO;
        for (IncomeMapper.Pay line : lines) {
            if (line.paid() || receipted.contains(line.id())) {
                settlements++;
                seen = seen.plus(line.net());
                incomeTax = incomeTax.plus(line.incomeTax());
            } else {
                said = said.plus(line.net());
            }
        }
        return new Arrived(settlements, seen, incomeTax, said);
    }
}
