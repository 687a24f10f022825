package io.siliu.sandbox.economy.world;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.SignIn;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.event.Withdrawal;
import io.siliu.sandbox.population.EngagementModel;
import io.siliu.sandbox.population.InventedPlatform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What honest people write about money: the payment, the invoice, and where the pay goes afterwards. */
final class MoneyPapers {

    private static final BigDecimal ONE_PER_CENT_INCLUDED = new BigDecimal("1.01");
    private static final double FIXED_PAY_DAYS = 0.35;
    private static final double AWAY_FROM_HOME = 0.015;

    private MoneyPapers() {}

    /** Some enterprises pay whenever a settlement is done, others wait for their day of the month. */
    static LocalDateTime paidAt(Stint stint, LocalDate settledOn) {
        Chance habit = Chance.of(
                stint.engagement().seed(),
                "pay-day",
                stint.engagement().enterprise().creditCode());
        Chance chance = stint.chance("payment");
        LocalDate day = settledOn.plusDays(chance.between(0, 2));
        if (habit.happens(FIXED_PAY_DAYS)
                && stint.engagement().conduct().settlementsPerMonth(stint.engagement()) == 1) {
            int fixed = habit.between(10, 15);
            day = settledOn.getDayOfMonth() <= fixed ? settledOn.withDayOfMonth(fixed) : day;
        }
        return day.atTime(chance.between(9, 17), chance.between(0, 59));
    }

    static Payment payment(Stint stint, Line line, LocalDateTime paidAt) {
        Engagement engagement = stint.engagement();
        return new Payment(
                line.id(),
                String.format(Locale.ROOT, "HD%1$tY%1$tm%1$td%2$s", paidAt, stint.serial(10)),
                engagement.enterprise().name(),
                engagement.enterprise().account(),
                engagement.member().worker().card(),
                line.net(),
                paidAt,
                true);
    }

    static Invoice invoice(Stint stint, Line line, LocalDateTime paidAt) {
        Engagement engagement = stint.engagement();
        if (engagement.licence() == null) {
            return null;
        }
        boolean agency = engagement.enterprise().model() == EngagementModel.AGENCY;
        Chance chance = stint.chance("invoice");
        LocalDateTime issuedAt = paidAt.plusDays(chance.between(0, 3)).plusMinutes(chance.between(1, 300));
        Money amount = line.gross().dividedBy(ONE_PER_CENT_INCLUDED);
        return new Invoice(
                invoiceNumber(stint, issuedAt, 0),
                line.id(),
                engagement.licence().creditCode(),
                engagement.licence().tradeName(),
                agency ? engagement.enterprise().creditCode() : InventedPlatform.CREDIT_CODE,
                agency ? engagement.enterprise().name() : InventedPlatform.NAME,
                issuedAt,
                engagement.member().network(),
                engagement.trade().name(),
                amount,
                line.gross().minus(amount),
                line.gross(),
                false,
                false,
                true);
    }

    /** A number of region 99 that only this invoice has. */
    static String invoiceNumber(Stint stint, LocalDateTime issuedAt, int extra) {
        return String.format(
                Locale.ROOT,
                "%02d990%02d%s%d",
                issuedAt.getYear() % 100,
                stint.month().getMonthValue(),
                stint.serial(12),
                extra);
    }

    /** Rent, money to the family, now and then a loan between friends. */
    static List<Transfer> transfers(Stint stint, Payment payment) {
        Chance chance = stint.chance("transfers");
        String account = payment.payeeAccount();
        List<Transfer> transfers = new ArrayList<>();
        if (chance.happens(0.6)) {
            transfers.add(new Transfer(
                    account, "family-" + account, share(payment, chance.between(0.1, 0.6)), later(payment, chance)));
        }
        if (chance.happens(0.4)) {
            transfers.add(new Transfer(
                    account, landlord(stint), share(payment, chance.between(0.08, 0.25)), later(payment, chance)));
        }
        return transfers;
    }

    private static String landlord(Stint stint) {
        Chance home = Chance.of(
                stint.engagement().seed(),
                "landlord",
                stint.engagement().member().id());
        return "landlord-" + stint.engagement().member().worker().city() + "-" + home.between(1, 25);
    }

    private static Money share(Payment payment, double share) {
        return Money.ofCents(Math.round(payment.amount().cents() * share));
    }

    private static LocalDateTime later(Payment payment, Chance chance) {
        return payment.paidAt().plusHours(chance.between(2, 150));
    }

    static Withdrawal withdrawal(Stint stint, Payment payment) {
        Chance chance = stint.chance("withdrawal");
        Member member = stint.engagement().member();
        String city = chance.happens(AWAY_FROM_HOME)
                ? chance.oneOf(City.ALL).code()
                : member.worker().city();
        return new Withdrawal(
                member.id(),
                payment.paidAt().plusHours(chance.between(1, 120)),
                city,
                member.worker().idNumber());
    }

    static SignIn signIn(Stint stint, LocalDateTime paidAt) {
        Chance chance = stint.chance("sign-in");
        return new SignIn(
                stint.engagement().member().id(),
                paidAt.minusHours(chance.between(1, 200)),
                stint.engagement().member().phoneDevice());
    }
}
