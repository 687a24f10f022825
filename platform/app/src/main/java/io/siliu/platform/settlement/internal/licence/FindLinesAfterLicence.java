package io.siliu.platform.settlement.internal.licence;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.CapacityTimeline;
import io.siliu.platform.party.LicenceEnded;
import io.siliu.platform.party.Workers;
import io.siliu.platform.tax.DatedPayment;
import io.siliu.platform.tax.HoldLabourTaxes;
import io.siliu.platform.tax.LabourPayment;
import io.siliu.platform.tax.LabourTax;
import io.siliu.platform.tax.TaxError;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks for lines that were booked before it was known that a licence had ended. The day of the task decides, or without one that
 * of the settlement, as it did when the line was booked.
 */
@Component
final class FindLinesAfterLicence implements LicenceEnded {

    private final AfterLicenceMapper findings;
    private final Workers workers;
    private final TaskOrders tasks;
    private final HoldLabourTaxes taxes;
    private final Clock clock;

    FindLinesAfterLicence(
            AfterLicenceMapper findings, Workers workers, TaskOrders tasks, HoldLabourTaxes taxes, Clock clock) {
        this.findings = findings;
        this.workers = workers;
        this.tasks = tasks;
        this.taxes = taxes;
        this.clock = clock;
    }

    /** A line and the day that decided in which capacity it was booked. */
    private record Late(AfterLicenceMapper.Line line, LocalDate workFrom) {}

    @Override
    public void ended(long workerId, long soleProprietorId, LocalDate lastDay) {
        CapacityTimeline capacities = workers.capacities(List.of(workerId)).get(workerId);
        List<Late> late = findings.settledAfter(workerId, soleProprietorId, lastDay).stream()
                .map(line -> new Late(line, workFrom(line)))
                .filter(each -> each.workFrom().isAfter(lastDay))
                .filter(each -> !stands(capacities, soleProprietorId, each.workFrom()))
                .toList();
        Optional<List<LabourTax>> wouldBeHeld = wouldBeHeld(late);
        Instant now = now();
        for (int place = 0; place < late.size(); place++) {
            LabourTax tax = wouldBeHeld.isEmpty() ? null : wouldBeHeld.get().get(place);
            Money incomeTax = tax == null ? null : tax.incomeTax();
            Money vat = tax == null ? null : tax.vat().plus(tax.surcharges());
            Late each = late.get(place);
            findings.found(each.line(), soleProprietorId, lastDay, each.workFrom(), incomeTax, vat, now);
        }
    }

    /** It ended and stands again: an earlier end that becomes known says nothing of the days since. */
    private static boolean stands(CapacityTimeline capacities, long soleProprietorId, LocalDate day) {
        return capacities
                .on(day)
                .map(CapacityPeriod::soleProprietorId)
                .filter(business -> business == soleProprietorId)
                .isPresent();
    }

    @Override
    public void restored(long workerId, long soleProprietorId, LocalDate firstDay) {
        findings.standsAgain(workerId, soleProprietorId, firstDay, now());
    }

    private LocalDate workFrom(AfterLicenceMapper.Line line) {
        return Optional.ofNullable(line.taskOrderId())
                .flatMap(id -> tasks.find(line.enterpriseId(), id))
                .map(TaskOrder::period)
                .map(period -> period.from())
                .orElse(line.settledOn());
    }

    /** Empty where no table is known for one of the days: then no sum is guessed. */
    private Optional<List<LabourTax>> wouldBeHeld(List<Late> late) {
        try {
            return Optional.of(taxes.reckon(late.stream()
                    .map(each -> new DatedPayment(
                            each.line().settledOn(),
                            new LabourPayment(
                                    each.line().workerId(), each.line().gross())))
                    .toList()));
        } catch (PlatformException unknown) {
            if (unknown.code() != TaxError.NO_TAX_TABLE_FOR_DAY) {
                throw unknown;
            }
            return Optional.empty();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
