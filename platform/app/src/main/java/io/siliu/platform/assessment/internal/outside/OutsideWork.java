package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.Money;
import io.siliu.platform.work.WorkUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the systems in which people work, and archives of contracts, say. */
public interface OutsideWork {

    /**
     * How the work of a task order was done, by the system in which it was done.
     *
     * @param file digest of the delivered file; null where there is none
     * @param withoutEvidence deliveries without position, photograph or log
     * @param peakOrders most orders in one hour; null where an hour has no limit
     * @param continuousHours longest time on orders without a break
     * @param restMinutes rest after it
     * @param uninsuredOrders orders without occupational injury protection where it is due
     * @param hours time on orders by day
     * @param city region code (six digits) of where it was done, by its positions; null where the system knows none
     */
    record Delivered(
            String enterprise,
            String task,
            LocalDateTime publishedAt,
            LocalDateTime startedAt,
            LocalDateTime finishedAt,
            LocalDateTime acceptedAt,
            String file,
            Integer withoutEvidence,
            Integer peakOrders,
            BigDecimal continuousHours,
            Integer restMinutes,
            Integer uninsuredOrders,
            Map<LocalDate, BigDecimal> hours,
            String city)
            implements Statement {

        public Delivered {
            hours = hours == null ? Map.of() : Collections.unmodifiableMap(new HashMap<>(hours));
        }

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.DELIVERY, Things.required("publishedAt", publishedAt))
                    .enterprise(enterprise)
                    .task(task)
                    .thing(Things.FILE, file)
                    .until(finishedAt)
                    .figure(minutes(publishedAt, finishedAt))
                    .with("minutesToAcceptance", minutes(startedAt, acceptedAt))
                    .with("withoutEvidence", withoutEvidence)
                    .with("peakOrders", peakOrders)
                    .with("continuousHours", continuousHours)
                    .with("restMinutes", restMinutes)
                    .with("uninsuredOrders", uninsuredOrders)
                    .with("hours", ofDays())
                    .with("city", Things.region(city))
                    .with("startedAt", city == null || startedAt == null ? null : startedAt.toString()));
        }

        private Map<String, String> ofDays() {
            Map<String, String> days = new TreeMap<>();
            hours.forEach((day, time) ->
                    days.put(day.toString(), Things.required("hours", time).toPlainString()));
            return days;
        }

        private static Integer minutes(LocalDateTime from, LocalDateTime to) {
            return from == null || to == null
                    ? null
                    : (int) Math.min(
                            Integer.MAX_VALUE, Duration.between(from, to).toMinutes());
        }
    }

    /**
     * How a contracting agreement was signed and what stands in it, by the archive or the signing service.
     *
     * @param file digest of the file
     * @param statedOn date that the contract states
     * @param seconds from opening to signature
     * @param valid whether signature and certificate hold
     * @param anchored whether the digest is the anchored one
     * @param employmentTerms words of employment such as attendance or wage
     * @param penaltyShare largest fine or deposit as a share of the pay (0 to 1)
     * @param ceiling the most that may be paid
     * @param unitPrice what a unit of the work is worth by it; null where it names no rate
     * @param unit in which the rate is named
     */
    record Signed(
            String worker,
            String enterprise,
            String contract,
            String file,
            String device,
            LocalDate statedOn,
            LocalDateTime signedAt,
            LocalDate validFrom,
            LocalDate validTo,
            Integer seconds,
            Boolean valid,
            Boolean anchored,
            Integer archivedAfterHours,
            Integer employmentTerms,
            Integer disclosuresMissing,
            BigDecimal penaltyShare,
            Money ceiling,
            Money unitPrice,
            WorkUnit unit)
            implements Statement {

        @Override
        public List<Said> said() {
            Said signing = Said.of(SaidKind.SIGNING, Things.required("signedAt", signedAt))
                    .worker(worker)
                    .enterprise(enterprise)
                    .thing(Things.DEVICE, device == null ? null : device + "/" + signedAt.toLocalDate())
                    .other(Things.CONTRACT, Things.required("contract", contract))
                    .until(validTo)
                    .amount(ceiling)
                    .figure(seconds)
                    .with("statedOn", statedOn == null ? null : statedOn.toString())
                    .with("validFrom", Things.required("validFrom", validFrom).toString())
                    .with("valid", valid)
                    .with("anchored", anchored)
                    .with("archivedAfterHours", archivedAfterHours)
                    .with("employmentTerms", employmentTerms)
                    .with("disclosuresMissing", disclosuresMissing)
                    .with("penaltyShare", penaltyShare)
                    .with("unitPrice", unitPrice == null ? null : unitPrice.toString())
                    .with("unit", unit == null ? null : unit.name());
            return List.of(signing, shared(contract), shared(file == null ? contract : file));
        }

        private Said shared(String numberOrFile) {
            return Said.of(SaidKind.CONTRACT, signedAt)
                    .worker(worker)
                    .enterprise(enterprise)
                    .thing(Things.CONTRACT, numberOrFile);
        }
    }

    /** A fee that was taken from a worker for work of the enterprise, by whoever saw it. */
    record Charged(String worker, String enterprise, LocalDate on, Money amount) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.FEE, Things.required("on", on))
                    .worker(worker)
                    .enterprise(enterprise)
                    .amount(Things.required("amount", amount)));
        }
    }

    /**
     * What stands in the service agreement of enterprise and platform, by whoever read it for that.
     *
     * @param payOnBehalfWords words such as 代发 or 代付 in it
     * @param managesWork whether it lays any duty on the platform to manage the work
     * @param payWithinDays days after the acceptance within which work is to be paid; null where it does not say
     */
    record Agreed(
            String enterprise,
            String number,
            LocalDate signedOn,
            int payOnBehalfWords,
            boolean managesWork,
            Integer payWithinDays)
            implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.AGREEMENT, Things.required("signedOn", signedOn))
                    .enterprise(enterprise)
                    .thing(Things.CONTRACT, Things.required("number", number))
                    .figure(payOnBehalfWords)
                    .with("managesWork", managesWork)
                    .with("payWithinDays", payWithinDays));
        }
    }

    /**
     * The workers were told of a change of rules or algorithm, such as prices, dispatching or penalties.
     *
     * @param noticedOn when they were first told
     * @param startsOn when it starts, or started
     */
    record RulesChanged(String enterprise, LocalDate noticedOn, LocalDate startsOn) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.RULE_CHANGE, Things.required("noticedOn", noticedOn))
                    .enterprise(enterprise)
                    .until(Things.required("startsOn", startsOn)));
        }
    }

    /** The enterprise is closed, such as for an overhaul or a works holiday, from one day to another, both counted in. */
    record Closed(String enterprise, LocalDate from, LocalDate to) implements Statement {

        @Override
        public List<Said> said() {
            if (Things.required("to", to).isBefore(Things.required("from", from))) {
                throw Refused.notValid("to");
            }
            return List.of(Said.of(SaidKind.CLOSURE, Things.required("from", from))
                    .enterprise(enterprise)
                    .until(to));
        }
    }
}
