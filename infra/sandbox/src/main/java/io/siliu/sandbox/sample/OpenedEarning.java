package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one person was paid, and what forms print beside it.
 *
 * @param code the person's identity number
 * @param bank where the person's card is from
 * @param people of the payer, who fills in the form first
 * @param house another firm, as that of the person
 * @param count how many units were paid, each at the rate
 */
record OpenedEarning(
        SlipText said, String code, String bank, List<String> people, String house, int count, Money rate) {

    private static final BigDecimal FIFTH = new BigDecimal("0.20");

    /** As platforms pay: any sum, taxed by the platform or not. */
    static OpenedEarning ofPlatform(Inventions inventions) {
        return of(SlipText.drawn(inventions), inventions, 1, Money.ZERO);
    }

    /** So many units at a rate of whole tens of yuan, with the tax on labour withheld. */
    static Function<Inventions, OpenedEarning> ofLabour(int least, int most, int lowTens, int highTens) {
        return inventions -> {
            int count = inventions.between(least, most);
            Money rate = Money.ofCents(1_000L * inventions.between(lowTens, highTens));
            Money gross = rate.times(BigDecimal.valueOf(count));
            SlipText drawn = SlipText.drawn(inventions);
            SlipText slip = new SlipText(
                    drawn.batch(),
                    drawn.task(),
                    drawn.payer(),
                    drawn.payee(),
                    drawn.account(),
                    gross,
                    withheld(gross),
                    Money.ZERO,
                    drawn.paidAt(),
                    "已支付",
                    drawn.channelSerial());
            return of(slip, inventions, count, rate);
        };
    }

    private static OpenedEarning of(SlipText slip, Inventions inventions, int count, Money rate) {
        return new OpenedEarning(
                slip,
                inventions.identifiers().residentNumber(inventions.birth(), inventions.chance(50)),
                inventions.bank(),
                List.of(inventions.person(), inventions.person(), inventions.person(), inventions.person()),
                inventions.company().name(),
                count,
                rate);
    }

    /** Income tax on labour withheld by payment: 800 yuan or a fifth are taken off, then 20, 30 or 40 percent. */
    private static Money withheld(Money gross) {
        Money costs = gross.isGreaterThan(Money.of("4000.00")) ? gross.times(FIFTH) : Money.of("800.00");
        Money taxable = gross.minus(costs);
        if (!taxable.isPositive()) {
            return Money.ZERO;
        }
        if (!taxable.isGreaterThan(Money.of("20000.00"))) {
            return taxable.times(FIFTH);
        }
        boolean middle = !taxable.isGreaterThan(Money.of("50000.00"));
        return middle
                ? taxable.times(new BigDecimal("0.30")).minus(Money.of("2000.00"))
                : taxable.times(new BigDecimal("0.40")).minus(Money.of("7000.00"));
    }

    String clerk() {
        return people.get(0);
    }

    String gross() {
        return Inventions.grouped(said.gross());
    }

    String tax() {
        return Inventions.grouped(said.tax());
    }

    String net() {
        return Inventions.grouped(said.net());
    }

    String day() {
        return Dates.plain(said.paidAt());
    }

    /** The first six and the last four figures of the card, as applications show it. */
    String hidden() {
        String account = said.account();
        return account.substring(0, 6) + "******" + account.substring(account.length() - 4);
    }

    /** The fields that stand on the paper. */
    static Function<OpenedEarning, Map<String, String>> without(String... unprinted) {
        return earning -> {
            Map<String, String> fields = earning.said().fields();
            Stream.of(unprinted).forEach(fields::remove);
            return fields;
        };
    }
}
