package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a worker got in a time. A proof states under our signature and that of the witnesses what arrived, so what a bank shows and
 * what an enterprise says are two figures that are never added up. What a bank shows belongs to the day on which it paid, in
 * Asia/Shanghai, whenever it was settled.
 *
 * @param settlements lines that a bank shows: it executed our order, or its receipt is under seal
 * @param seen net of those
 * @param incomeTax held from those
 * @param said net of the lines settled in this time of which only the enterprise says that it paid
 */
record Arrived(int settlements, Money seen, Money incomeTax, Money said) {

    /** @param receipted the day of the bank's receipt of those of the lines for which one is under seal */
    static Arrived of(List<IncomeMapper.Pay> lines, Map<Long, LocalDate> receipted, Period time) {
        int settlements = 0;
        Money seen = Money.ZERO;
        Money incomeTax = Money.ZERO;
        Money said = Money.ZERO;
        for (IncomeMapper.Pay line : lines) {
            LocalDate arrivedOn = line.paidAt() == null ? receipted.get(line.id()) : ChinaTime.dateOf(line.paidAt());
            if (arrivedOn == null) {
                said = time.contains(line.settledOn()) ? said.plus(line.net()) : said;
            } else if (time.contains(arrivedOn)) {
                settlements++;
                seen = seen.plus(line.net());
                incomeTax = incomeTax.plus(line.incomeTax());
            }
        }
        return new Arrived(settlements, seen, incomeTax, said);
    }
}
