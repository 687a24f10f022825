package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.TaxTables;
import io.siliu.platform.tax.VatRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** The edges under which amounts are counted, from rows with dates and a source. */
@Component
class Limits {

    private final Rows rows;
    private final TaxTables taxes;

    Limits(Rows rows, TaxTables taxes) {
        this.rows = rows;
        this.taxes = taxes;
    }

    /**
     * The edges of one day; one that no row fixes is null, and what is counted at it is not established.
     *
     * @param splitting just under which a payment looks split
     * @param month just under which a month stays exempt from VAT
     * @param quarter just under which the invoices of a quarter stay exempt
     * @param rates of VAT that may stand on an invoice; null where no row says so
     * @param quota what a new seller may issue in a month; null where no row says so
     * @param returnWithin after the payment, for pay that flows back
     * @param ringWithin after the payment, for a ring to close
     * @param payWithinDays after the acceptance, where no agreement says otherwise; null where no row says so
     * @param withdrawnWithinDays after the payment, within which a withdrawal is one of this pay
     * @param nightBatchFrom payments from which on the hours of a batch say anything
     * @param unitPriceFrom workers paid by the unit from whom on their prices are a market; null where no row says so
     * @param reliefPeersFrom people from whom on the tax they are spared says what is usual; null where no row says so
     * @param vat of natural persons; null where no table is in force
     * @param speed at which people get from one place of work to another; null where no row says so
     */
    record OnDay(
            Edge splitting,
            Edge month,
            Edge quarter,
            Rates rates,
            Money quota,
            Duration returnWithin,
            Duration ringWithin,
            Integer payWithinDays,
            int withdrawnWithinDays,
            int nightBatchFrom,
            Integer unitPriceFrom,
            Integer reliefPeersFrom,
            Travel.Speed speed,
            VatRules vat) {}

    /** The rows of all days, asked for once for all that a portion needs of them. */
    InForce inForce() {
        return new InForce(rows.all());
    }

    Map<LocalDate, OnDay> on(Collection<LocalDate> days, InForce inForce) {
        Map<LocalDate, LabourTaxRules> tables = taxes.labour(days);
        Map<LocalDate, OnDay> all = new HashMap<>();
        days.forEach(day -> all.put(day, on(inForce.settings(day), tables.get(day))));
        return all;
    }

    private static OnDay on(Map<String, String> settings, LabourTaxRules taxes) {
        return new OnDay(
                edge(amount(settings, "SPLIT_LIMIT"), settings.get("SPLIT_FROM")),
                edge(vatThreshold(taxes), settings.get("MONTH_EDGE_FROM")),
                edge(amount(settings, "QUARTER_EDGE_LIMIT"), settings.get("QUARTER_EDGE_FROM")),
                rates(settings.get("RATES_SMALL_SCALE"), settings.get("RATES_GENERAL")),
                amount(settings, "INVOICE_QUOTA").orElse(null),
                Duration.ofHours(number(settings, "RETURN_HOURS", 0)),
                Duration.ofDays(ringDays(settings)),
                settings.containsKey("PAY_WITHIN_DAYS") ? number(settings, "PAY_WITHIN_DAYS", 0) : null,
                number(settings, "WITHDRAWN_WITHIN_DAYS", 0),
                number(settings, "NIGHT_BATCH_FROM", 1),
                settings.containsKey("UNIT_PRICE_FROM") ? number(settings, "UNIT_PRICE_FROM", 0) : null,
                orNull(settings, "RELIEF_PEERS_FROM"),
                speed(settings.get("TRAVEL_KM_FROM"), settings.get("TRAVEL_KM_AN_HOUR")),
                taxes == null ? null : taxes.vat());
    }

    private static Travel.Speed speed(String from, String anHour) {
        return from == null || anHour == null ? null : new Travel.Speed(new BigDecimal(from), new BigDecimal(anHour));
    }

    /** What is in force on each day. */
    record InForce(List<DatedRow> rows) {

        /** Days within which a ring of transfers closes. */
        int ringDays(LocalDate day) {
            return Limits.ringDays(settings(day));
        }

        /** Minutes within which a task of one session is published and finished. */
        int sessionMinutes(LocalDate day) {
            return number(settings(day), "ONE_SESSION_MINUTES", 0);
        }

        /** Occupations whose work leaves little to be seen, such as promotion; none where no row names them. */
        Set<String> services(LocalDate day) {
            String setting = settings(day).get("SERVICE_OCCUPATIONS");
            return setting == null ? Set.of() : Set.of(setting.split(" "));
        }

        /** The fewest lines of a month of which the share of services says anything; null where no row says so. */
        Integer serviceLinesFrom(LocalDate day) {
            return orNull(settings(day), "SERVICE_LINES_FROM");
        }

        /** The fewest days of work of a month of which the share on closed days says anything; null where no row says so. */
        Integer closedDaysFrom(LocalDate day) {
            return orNull(settings(day), "CLOSED_DAYS_FROM");
        }

        /** The smallest batch of registrations in which idle licences say anything; null where no row says so. */
        IdleBatches.Measure idleBatches(LocalDate day) {
            Map<String, String> settings = settings(day);
            return settings.containsKey("IDLE_BATCH_FROM") && settings.containsKey("IDLE_BATCH_MONTHS")
                    ? new IdleBatches.Measure(
                            number(settings, "IDLE_BATCH_FROM", 0), number(settings, "IDLE_BATCH_MONTHS", 0))
                    : null;
        }

        private Map<String, String> settings(LocalDate day) {
            Map<String, String> settings = new HashMap<>();
            rows.stream().filter(row -> row.isInForce(day)).forEach(row -> settings.put(row.name(), row.setting()));
            return settings;
        }
    }

    private static Integer orNull(Map<String, String> settings, String name) {
        return settings.containsKey(name) ? Integer.valueOf(settings.get(name)) : null;
    }

    private static int ringDays(Map<String, String> settings) {
        return number(settings, "RING_DAYS", 0);
    }

    private static int number(Map<String, String> settings, String name, int otherwise) {
        return settings.containsKey(name) ? Integer.parseInt(settings.get(name)) : otherwise;
    }

    private static Rates rates(String small, String general) {
        return small == null || general == null ? null : new Rates(shares(small), shares(general));
    }

    private static List<BigDecimal> shares(String setting) {
        return Stream.of(setting.split(" ")).map(BigDecimal::new).toList();
    }

    private static Optional<Money> amount(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name)).map(Money::of);
    }

    /** The tax module's own figure; for a day without a tax table there is none. */
    private static Optional<Money> vatThreshold(LabourTaxRules table) {
        return Optional.ofNullable(table).map(rules -> rules.vat().monthThreshold());
    }

    private static Edge edge(Optional<Money> limit, String from) {
        return limit.isEmpty() || from == null ? null : new Edge(limit.get(), new BigDecimal(from));
    }

    /** A row with the days on which it is in force, both counted in; without a last one it still is. */
    record DatedRow(String name, LocalDate validFrom, LocalDate validTo, String setting) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    @Mapper
    interface Rows {

        @Select("SELECT name, valid_from, valid_to, setting FROM feature_parameter")
        List<DatedRow> all();
    }
}
