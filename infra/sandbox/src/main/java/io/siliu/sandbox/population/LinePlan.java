package io.siliu.sandbox.population;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Lays out the month's settlement lines: riders two task orders a week, the others one. Amounts are orders done times a
 * price per order. A rider's month lies within about ten per cent of the others', so that only the planted one stands
 * out; one worker never has the same amount twice, so that a paper without a reference still has one place.
 */
final class LinePlan {

    private static final double FAR_ABOVE = 1.55;

    private final long seed;
    private final Random random;
    private final Planting planting;

    LinePlan(long seed, Random random, Planting planting) {
        this.seed = seed;
        this.random = random;
        this.planting = planting;
    }

    List<PlannedLine> lines() {
        List<PlannedLine> lines = new ArrayList<>();
        for (InventedEnterprise enterprise : InventedEnterprise.ALL) {
            List<InventedWorker> staff = planting.workers().get(enterprise);
            for (int index = 0; index < staff.size(); index++) {
                lines.addAll(month(enterprise, staff.get(index), index + 1));
            }
        }
        lines.sort(java.util.Comparator.comparing(PlannedLine::batchNumber).thenComparing(PlannedLine::key));
        return lines;
    }

    private List<PlannedLine> month(InventedEnterprise enterprise, InventedWorker worker, int place) {
        Pay pay = Pay.of(worker.occupation());
        double level = planting.earnsFarAbovePeers(worker) ? FAR_ABOVE : 0.91 + random.nextDouble() * 0.18;
        Money price = Money.ofCents(pay.priceCents() + random.nextInt(pay.priceSpreadCents()));
        Set<Integer> quantities = new HashSet<>();
        List<PlannedLine> lines = new ArrayList<>();
        for (Week week : Week.SEPTEMBER) {
            for (int half = 1; half <= pay.linesAWeek(); half++) {
                int quantity = quantity(pay, level, price, quantities);
                boolean ordered = !planting.paidWithoutTask(worker, week, half);
                lines.add(new PlannedLine(
                        String.format(Locale.ROOT, "%s-W%d-%02d-%d", enterprise.letter(), week.number(), place, half),
                        enterprise,
                        worker,
                        week.batchOf(enterprise, seed),
                        half == 1 ? week.first() : week.secondHalf(),
                        lastDay(week, half, pay),
                        week.settledOn(),
                        quantity,
                        price,
                        ordered));
            }
        }
        return lines;
    }

    private static LocalDate lastDay(Week week, int half, Pay pay) {
        return half == 1 && pay.linesAWeek() == 2 ? week.secondHalf().minusDays(1) : week.last();
    }

    private int quantity(Pay pay, double level, Money price, Set<Integer> taken) {
        double target = pay.lineCents() * level * (0.93 + random.nextDouble() * 0.14);
        int quantity = (int) Math.round(target / price.cents());
        while (!taken.add(quantity)) {
            quantity++;
        }
        return quantity;
    }

    /** What one line pays: the price band of one order, the usual line in cents, the lines a week. */
    private record Pay(int priceCents, int priceSpreadCents, int lineCents, int linesAWeek) {

        static Pay of(Occupation occupation) {
            return switch (occupation) {
                case RIDER -> new Pay(480, 80, 92_500, 2);
                case CLEANER -> new Pay(5_800, 900, 128_000, 1);
                case SORTER -> new Pay(18, 6, 131_000, 1);
            };
        }
    }
}
