package io.siliu.sandbox.economy.world;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.MasterAgreement;
import io.siliu.sandbox.economy.event.Officer;
import io.siliu.sandbox.population.EngagementModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws enterprises: of seven industries, from one worker to a hundred, with officers and a custodied account. */
public final class Firms {

    /** The trades that an industry outsources, the main one first. */
    public static final Map<Industry, List<Trade>> TRADES = Map.of(
            Industry.DELIVERY, List.of(Trade.RIDER),
            Industry.EXPRESS, List.of(Trade.COURIER, Trade.SORTER),
            Industry.HOUSEKEEPING, List.of(Trade.CLEANER),
            Industry.LOGISTICS, List.of(Trade.DRIVER, Trade.SORTER),
            Industry.RETAIL, List.of(Trade.RIDER, Trade.PROMOTER),
            Industry.ADVERTISING, List.of(Trade.PROMOTER, Trade.DESIGNER),
            Industry.SOFTWARE, List.of(Trade.DESIGNER),
            Industry.COAL_MINING, List.of(Trade.DRIVER),
            Industry.TRADING, List.of(Trade.PROMOTER, Trade.SORTER));

    private static final Map<Industry, String> BUSINESS = Map.of(
            Industry.DELIVERY, "即时配送",
            Industry.EXPRESS, "速递",
            Industry.HOUSEKEEPING, "家政服务",
            Industry.LOGISTICS, "物流",
            Industry.RETAIL, "生鲜超市",
            Industry.ADVERTISING, "广告",
            Industry.SOFTWARE, "软件科技",
            Industry.COAL_MINING, "煤电",
            Industry.TRADING, "商贸");

    private static final BigDecimal FEE = new BigDecimal("0.05");

    private final long seed;
    private final LocalDate before;
    private final People people;
    private int drawn;

    public Firms(long seed, LocalDate before, People people) {
        this.seed = seed;
        this.before = before;
        this.people = people;
    }

    /**
     * An established enterprise.
     *
     * @param workers how many people it engages, roughly; its size goes with it
     */
    public Enterprise drawn(Industry industry, City city, int workers) {
        Chance chance = Chance.of(seed, "enterprise", ++drawn);
        long monthlySpend = Math.max(1, workers) * 7_000L;
        return new Enterprise(
                people.identifiers().enterpriseCode(),
                "示例" + People.name(chance) + BUSINESS.get(industry) + "有限公司",
                industry,
                city.code(),
                city.name() + "产业园" + drawn + "栋" + chance.between(1, 30) + "层",
                before.minusMonths(chance.between(14, 140)).minusDays(chance.between(0, 27)),
                Money.ofCents(chance.between(5, 300) * 1_000_000L),
                Math.max(2, workers / chance.between(3, 8)),
                Money.ofCents(Math.round(monthlySpend * 12 / chance.between(0.15, 0.55)) * 100),
                chance.happens(0.5) ? EngagementModel.AGENCY : EngagementModel.SUBCONTRACT,
                "9900" + people.identifiers().serial(16),
                officers(chance),
                Money.ofCents(monthlySpend * 12 * 40),
                Money.ofCents(Math.round(monthlySpend * 12 * 40 * chance.between(0.15, 0.6))));
    }

    private List<Officer> officers(Chance chance) {
        return List.of(officer(chance), officer(chance));
    }

    private Officer officer(Chance chance) {
        LocalDate born = before.minusYears(chance.between(30, 60)).minusDays(chance.between(0, 364));
        String spouse = chance.happens(0.7)
                ? people.identifiers().residentNumber(born.plusDays(chance.between(-900, 900)), false)
                : null;
        return new Officer(
                people.identifiers().residentNumber(born, true),
                people.identifiers().card(),
                spouse,
                0);
    }

    /** The agreement between an enterprise and the platform. */
    public MasterAgreement agreement(Enterprise enterprise) {
        Chance chance = Chance.of(seed, "agreement", enterprise.creditCode());
        return new MasterAgreement(
                enterprise.creditCode(),
                String.format(
                        Locale.ROOT,
                        "FW%d-%s",
                        before.getYear(),
                        enterprise.creditCode().substring(10, 17)),
                before.minusDays(chance.between(5, 300)),
                FEE,
                0,
                true);
    }
}
