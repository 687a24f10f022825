package io.siliu.sandbox.economy;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Deposit;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Reported;
import io.siliu.sandbox.economy.world.Deal;
import io.siliu.sandbox.economy.world.Dealing;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.World;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One economy, told from the first month to the last. */
public final class Economy {

    private final EconomyPlan plan;
    private final World world;
    private final Cases cases;

    private Economy(EconomyPlan plan, World world, Cases cases) {
        this.plan = plan;
        this.world = world;
        this.cases = cases;
    }

    /** Founds an economy; telling it costs far more than founding it. */
    public static Economy of(EconomyPlan plan) {
        World world = new World(plan.seed());
        Cases cases = Cases.planted(plan, world);
        return new Economy(plan, world, cases);
    }

    /** How many people work in it. */
    public int engagements() {
        return world.engagements().size();
    }

    /** Tells everything to a chronicle; may be called again and tells the same. */
    public void tell(Chronicle chronicle) {
        world.tellParties(chronicle);
        Dealing dealing = new Dealing();
        Map<Integer, Contract> contracts = new HashMap<>();
        Map<String, List<String>> truth = new LinkedHashMap<>();
        for (YearMonth month = plan.first(); !month.isAfter(plan.last()); month = month.plusMonths(1)) {
            contracts(month, contracts, chronicle);
            MonthBook book = new MonthBook(month);
            for (Engagement engagement : world.engagements()) {
                for (Deal deal : dealing.of(engagement, contracts.get(engagement.index()), month)) {
                    tell(deal, chronicle);
                    book.add(engagement, deal);
                    cases.note(engagement, deal, deal.stint(), truth);
                }
            }
            book.tell(chronicle);
            chronicle.closed(month);
        }
        cases.told(truth).forEach(chronicle::plantedCase);
    }

    private void contracts(YearMonth month, Map<Integer, Contract> contracts, Chronicle chronicle) {
        for (Engagement engagement : world.engagements()) {
            if (engagement.from().equals(month)) {
                Contract contract = Dealing.contract(engagement);
                if (contract != null) {
                    contracts.put(engagement.index(), contract);
                    chronicle.contract(contract);
                }
            }
        }
    }

    private static void tell(Deal deal, Chronicle chronicle) {
        if (deal.task() != null) {
            chronicle.task(deal.task());
            chronicle.delivery(deal.delivery());
            chronicle.acceptance(deal.acceptance());
        }
        chronicle.line(deal.line());
        deal.payments().forEach(chronicle::payment);
        deal.invoices().forEach(chronicle::invoice);
        deal.transfers().forEach(chronicle::transfer);
        deal.withdrawals().forEach(chronicle::withdrawal);
        if (deal.signIn() != null) {
            chronicle.signIn(deal.signIn());
        }
    }

    /** Sums of one month that are told when it is over. */
    private static final class MonthBook {

        private final YearMonth month;
        private final Set<String> personal = new HashSet<>();
        private final Set<String> atOnce = new HashSet<>();
        private final Map<Enterprise, Money> debits = new LinkedHashMap<>();
        private final Map<String, Money> reported = new LinkedHashMap<>();

        MonthBook(YearMonth month) {
            this.month = month;
        }

        void add(Engagement engagement, Deal deal) {
            debits.merge(engagement.enterprise(), deal.line().gross(), Money::plus);
            if (engagement.conduct().fundedPersonally()) {
                personal.add(engagement.enterprise().creditCode());
            }
            if (engagement.conduct().passesThrough()) {
                atOnce.add(engagement.enterprise().creditCode());
            }
            reported.merge(
                    engagement.member().id(),
                    engagement.conduct().reported(engagement, month, deal.line().gross()),
                    Money::plus);
        }

        void tell(Chronicle chronicle) {
            debits.forEach((enterprise, sum) -> chronicle.deposit(new Deposit(
                    enterprise.creditCode(),
                    month,
                    sum,
                    month.atDay(1).atTime(9, 30),
                    personal.contains(enterprise.creditCode()),
                    atOnce.contains(enterprise.creditCode()))));
            reported.forEach((worker, income) -> chronicle.reported(new Reported(worker, month, income)));
        }
    }
}
