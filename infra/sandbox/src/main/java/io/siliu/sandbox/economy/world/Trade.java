package io.siliu.sandbox.economy.world;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people do for a living, with what it pays and when it is wanted. The numbers are the generator's own, chosen so
 * that months look like those of the trade; they are no statistics.
 */
public enum Trade {
    RIDER("即时配送", "单", "配送服务部", 520, 7.0, 8.3, 2, 0.55, Demand.STREET),
    COURIER("快递派送", "件", "快递服务部", 135, 27.0, 8.2, 2, 0.45, Demand.PARCEL),
    DRIVER("城市货运", "趟", "货运服务部", 6_400, 0.72, 8.4, 2, 0.60, Demand.PARCEL),
    CLEANER("家庭保洁", "小时", "保洁服务部", 3_900, 1.0, 7.0, 2, 0.35, Demand.HOME),
    SORTER("货物分拣", "件", "分拣服务部", 29, 120.0, 7.8, 1, 0.20, Demand.PARCEL),
    PROMOTER("线下推广", "场", "营销策划工作室", 22_500, 0.2, 5.5, 1, 0.40, Demand.SHOP),
    DESIGNER("图文设计", "稿", "设计工作室", 46_000, 0.2, 6.0, 1, 0.65, Demand.OFFICE);

    private final String work;
    private final String unit;
    private final String suffix;
    private final int priceCents;
    private final double unitsPerHour;
    private final double hoursPerDay;
    private final int settlementsPerMonth;
    private final double licensedShare;
    private final Demand demand;

    Trade(
            String work,
            String unit,
            String suffix,
            int priceCents,
            double unitsPerHour,
            double hoursPerDay,
            int settlementsPerMonth,
            double licensedShare,
            Demand demand) {
        this.work = work;
        this.unit = unit;
        this.suffix = suffix;
        this.priceCents = priceCents;
        this.unitsPerHour = unitsPerHour;
        this.hoursPerDay = hoursPerDay;
        this.settlementsPerMonth = settlementsPerMonth;
        this.licensedShare = licensedShare;
        this.demand = demand;
    }

    public String work() {
        return work;
    }

    public String unit() {
        return unit;
    }

    /** Ending of a proprietor's trade name. */
    public String suffix() {
        return suffix;
    }

    /** Usual price of a unit in cents. */
    public int priceCents() {
        return priceCents;
    }

    public double unitsPerHour() {
        return unitsPerHour;
    }

    public double hoursPerDay() {
        return hoursPerDay;
    }

    /** Settlement lines that a full month of one engagement has. */
    public int settlementsPerMonth() {
        return settlementsPerMonth;
    }

    /** Share of the people who hold a licence. */
    public double licensedShare() {
        return licensedShare;
    }

    /** The trades that one usual business scope covers, this one among them. */
    public Set<String> licensedWith() {
        EnumSet<Trade> together =
                this == PROMOTER || this == DESIGNER ? EnumSet.of(PROMOTER, DESIGNER) : EnumSet.range(RIDER, SORTER);
        return together.stream().map(Trade::name).collect(Collectors.toUnmodifiableSet());
    }

    /** How much the trade is wanted in a month, where 1 is usual. */
    public double season(Month month) {
        return demand.in(month);
    }

    /** Whether the trade rests on weekends and public holidays. */
    public boolean keepsOfficeDays() {
        return demand == Demand.OFFICE;
    }

    /** The year of a trade. */
    enum Demand {
        /** Meals: more in heat and cold, less around the Spring Festival. */
        STREET(1.06, 0.84, 0.97, 0.97, 0.98, 1.02, 1.08, 1.08, 0.99, 0.98, 1.03, 1.08),
        /** Parcels: the sales of June and November. */
        PARCEL(1.00, 0.75, 0.98, 0.98, 1.00, 1.10, 0.96, 0.97, 1.00, 1.02, 1.18, 1.10),
        /** Homes: the great cleaning before the Spring Festival. */
        HOME(1.20, 0.88, 0.98, 1.00, 1.00, 0.98, 0.97, 0.97, 1.00, 1.00, 1.00, 1.06),
        /** Shops: holidays and the end of the year. */
        SHOP(1.10, 0.95, 0.90, 0.95, 1.08, 1.02, 0.95, 0.98, 1.05, 1.08, 1.06, 1.12),
        /** Offices: the end of the year. */
        OFFICE(0.97, 0.80, 1.00, 1.00, 0.98, 1.02, 0.98, 0.98, 1.02, 0.98, 1.06, 1.12);

        private final double[] months;

        Demand(double... months) {
            this.months = months;
        }

        double in(Month month) {
            return months[month.getValue() - 1];
        }
    }
}
