package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A payment to one worker and what forms print beside its fields.
 *
 * @param code the worker's identity number
 * @param bank where the worker's card is from
 * @param mobile the worker's telephone
 * @param plate of the worker's lorry
 * @param paid from one to nine: how many times the work was done
 */
record SettledPay(SlipText said, String code, String bank, String mobile, String plate, int paid) {

    static SettledPay drawn(Inventions inventions) {
        return of(SlipText.drawn(inventions), inventions);
    }

    /** A person's pay, from which income tax alone is withheld, as firms do that keep no platform. */
    static SettledPay ofLabour(Inventions inventions) {
        SettledPay drawn = drawn(inventions);
        Money gross = drawn.said().gross().plus(Money.of("900.00"));
        return drawn.of(taxed(earning(drawn.said(), gross), labourTax(gross)));
    }

    /** A lecturer's pay: hours at a rate of whole tens. */
    static SettledPay ofLectures(Inventions inventions) {
        SettledPay drawn = drawn(inventions);
        long rate = 10L * inventions.between(15, 100);
        Money gross = Money.ofCents(100 * rate * drawn.paid());
        return drawn.of(taxed(earning(drawn.said(), gross), labourTax(gross)));
    }

    /** A writer's pay: thousands of characters at a rate of whole tens. */
    static SettledPay ofWriting(Inventions inventions) {
        SettledPay drawn = drawn(inventions);
        long rate = 10L * inventions.between(12, 60);
        Money gross = Money.ofCents(100 * rate * drawn.paid());
        Money tax = labourTax(gross).times(new BigDecimal("0.70"));
        return drawn.of(taxed(earning(drawn.said(), gross), tax));
    }

    /** What a courier makes in a month, taxed as platforms do or not at all. */
    static SettledPay ofMonth(Inventions inventions) {
        SettledPay drawn = drawn(inventions);
        Money gross = Money.ofCents(inventions.between(260_000, 1_180_000));
        Money tax = gross.times(new BigDecimal(inventions.chance(70) ? "0.024" : "0"));
        return drawn.of(taxed(earning(drawn.said(), gross), tax));
    }

    private SettledPay of(SlipText slip) {
        return new SettledPay(slip, code, bank, mobile, plate, paid);
    }

    private static SettledPay of(SlipText slip, Inventions inventions) {
        return new SettledPay(
                slip,
                inventions.identifiers().residentNumber(inventions.birth(), true),
                inventions.bank(),
                inventions.identifiers().mobile(),
                "示A" + inventions.digits(5),
                inventions.between(2, 9));
    }

    /** Income tax on labour as withheld by payment: 800 yuan or a fifth are taken off, then 20, 30 or 40 percent. */
    private static Money labourTax(Money gross) {
        boolean small = !gross.isGreaterThan(Money.of("4000.00"));
        Money costs = small ? Money.of("800.00") : gross.times(new BigDecimal("0.20"));
        Money taxable = gross.minus(costs);
        if (!taxable.isPositive()) {
            return Money.ZERO;
        }
        if (!taxable.isGreaterThan(Money.of("20000.00"))) {
            return taxable.times(new BigDecimal("0.20"));
        }
        if (!taxable.isGreaterThan(Money.of("50000.00"))) {
            return taxable.times(new BigDecimal("0.30")).minus(Money.of("2000.00"));
        }
        return taxable.times(new BigDecimal("0.40")).minus(Money.of("7000.00"));
    }

    private static SlipText earning(SlipText slip, Money gross) {
        return new SlipText(
                slip.batch(),
                slip.task(),
                slip.payer(),
                slip.payee(),
                slip.account(),
                gross,
                Money.ZERO,
                Money.ZERO,
                slip.paidAt(),
                slip.status(),
                slip.channelSerial());
    }

    private static SlipText taxed(SlipText slip, Money tax) {
        return new SlipText(
                slip.batch(),
                slip.task(),
                slip.payer(),
                slip.payee(),
                slip.account(),
                slip.gross(),
                tax,
                Money.ZERO,
                slip.paidAt(),
                slip.status(),
                slip.channelSerial());
    }

    /** The fields that stand on the paper. */
    static Function<SettledPay, Map<String, String>> without(String... unprinted) {
        return pay -> {
            Map<String, String> fields = pay.said().fields();
            Stream.of(unprinted).forEach(fields::remove);
            return fields;
        };
    }
}
