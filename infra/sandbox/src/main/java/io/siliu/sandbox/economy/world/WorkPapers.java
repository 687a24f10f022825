package io.siliu.sandbox.economy.world;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Signing;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Terms;
import io.siliu.sandbox.economy.event.WorkDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What honest people write about agreement, order and work. */
final class WorkPapers {

    private static final Money CEILING = Money.of("600000.00");

    private WorkPapers() {}

    static Contract contract(Engagement engagement) {
        Chance chance = engagement.chance("contract");
        LocalDate begins = engagement.from().atDay(1);
        LocalDate stated = begins.minusDays(chance.between(3, 20));
        return new Contract(
                String.format(
                        java.util.Locale.ROOT,
                        "CL%06d%06d",
                        begins.getYear() * 100 + begins.getMonthValue(),
                        engagement.index()),
                engagement.enterprise().creditCode(),
                engagement.member().id(),
                engagement.licence() == null ? null : engagement.licence().creditCode(),
                engagement.trade().name(),
                begins,
                begins.plusYears(1).plusMonths(6).minusDays(1),
                new Terms(unitPrice(engagement), CEILING, chance.between(0, 2), 0, penalty(chance)),
                new Signing(
                        stated,
                        stated.atTime(chance.between(8, 21), chance.between(0, 59)),
                        engagement.member().phoneDevice(),
                        chance.between(25, 400),
                        true,
                        true,
                        chance.between(0, 20),
                        chance.token()));
    }

    private static BigDecimal penalty(Chance chance) {
        return BigDecimal.valueOf(chance.between(0, 8), 2);
    }

    /** The price of a unit: that of the trade, a little different by city and enterprise. */
    static Money unitPrice(Engagement engagement) {
        double city = Chance.of(
                        engagement.seed(), "price", engagement.enterprise().city(), engagement.trade())
                .around(1, 0.02);
        double enterprise = Chance.of(
                        engagement.seed(), "price", engagement.enterprise().creditCode(), engagement.trade())
                .around(1, 0.02);
        return Money.ofCents(Math.round(engagement.trade().priceCents() * city * enterprise));
    }

    static Task task(Stint stint, List<WorkDay> days) {
        Engagement engagement = stint.engagement();
        Chance chance = stint.chance("task");
        LocalDateTime published =
                stint.from().minusDays(chance.between(1, 3)).atTime(chance.between(9, 18), chance.between(0, 59));
        int quantity = days.stream().mapToInt(WorkDay::orders).sum();
        Money price = unitPrice(engagement);
        return new Task(
                stint.taskNumber(),
                engagement.enterprise().creditCode(),
                engagement.member().id(),
                engagement.trade().name(),
                engagement.enterprise().city(),
                "%s，%s区域，%s至%s，按%s计价"
                        .formatted(
                                engagement.trade().work(),
                                City.of(engagement.enterprise().city()).name(),
                                stint.from(),
                                stint.to(),
                                engagement.trade().unit()),
                published,
                published.plusMinutes(chance.between(5, 900)),
                days.get(0).day(),
                days.get(days.size() - 1).day(),
                Math.max(1, quantity),
                price,
                Money.ofCents(price.cents() * Math.max(1, quantity)));
    }

    static Delivery delivery(Stint stint, Task task, List<WorkDay> days) {
        Chance chance = stint.chance("delivery");
        double longest = days.stream()
                .mapToDouble(day -> day.hours().doubleValue())
                .max()
                .orElse(0);
        double continuous = Math.min(longest, chance.between(2.0, 4.6));
        return new Delivery(
                task.number(),
                days,
                days.get(0).day().atTime(chance.between(7, 9), chance.between(0, 59)),
                days.get(days.size() - 1).day().atTime(chance.between(17, 21), chance.between(0, 59)),
                BigDecimal.valueOf(continuous).setScale(1, RoundingMode.HALF_UP),
                chance.between(20, 60),
                peak(stint, chance),
                0,
                deliversFiles(stint.engagement().trade()) ? chance.token() : null,
                0);
    }

    /** Most orders in one hour of somebody at work, where an order is a way to somebody. */
    private static int peak(Stint stint, Chance chance) {
        return (int) Math.round(stint.engagement().trade().unitsPerHour() * chance.between(1.1, 1.5));
    }

    private static boolean deliversFiles(Trade trade) {
        return trade == Trade.DESIGNER || trade == Trade.PROMOTER;
    }

    static Acceptance acceptance(Stint stint, Task task, Delivery delivery) {
        Chance chance = stint.chance("acceptance");
        LocalDate day = delivery.finishedAt().toLocalDate().plusDays(chance.between(1, 2));
        return new Acceptance(task.number(), day.atTime(chance.between(9, 17), chance.between(0, 59)), task.agreed());
    }
}
