package io.siliu.platform.filing.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.VatRepayments;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.tax.HeldMonths;
import io.siliu.platform.tax.HoldLabourTaxes;
import io.siliu.platform.tax.OverheldVat;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredVatRepayments implements VatRepayments {

    private static final int MOST = 200;
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z-]{6,64}");

    private final HeldMonths held;
    private final HoldLabourTaxes taxes;
    private final ConfirmedMonths filed;
    private final RepaymentMapper repayments;
    private final Workers workers;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    StoredVatRepayments(
            HeldMonths held,
            HoldLabourTaxes taxes,
            ConfirmedMonths filed,
            RepaymentMapper repayments,
            Workers workers,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.held = held;
        this.taxes = taxes;
        this.filed = filed;
        this.repayments = repayments;
        this.workers = workers;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<Due> due() {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<OverheldVat> all = held.vatOverheld(MOST);
        Map<Long, Worker> known = workers.findAll(
                all.stream().map(OverheldVat::workerId).distinct().toList());
        return all.stream()
                .filter(each -> isOfRegion(actor, known.get(each.workerId())))
                .map(each -> due(each, known.get(each.workerId())))
                .toList();
    }

    private static boolean isOfRegion(Actor actor, Worker worker) {
        return actor.region() == null
                || (worker != null && actor.seesRegion(worker.city().code()));
    }

    private Due due(OverheldVat over, Worker worker) {
        return new Due(
                over.workerId(),
                worker == null ? "" : worker.maskedName(),
                over.month(),
                over.total(),
                filed.isConfirmed(over.month()));
    }

    @Override
    @Transactional
    public void repaid(long workerId, YearMonth month, Money amount, String reference) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        if (reference == null || !REFERENCE.matcher(reference).matches()) {
            throw unusable(null);
        }
        OverheldVat over = Optional.ofNullable(month)
                .flatMap(each -> taxes.vatGivenBack(workerId, each))
                .orElseThrow(() -> new PlatformException(
                        FilingError.VAT_REPAYMENT_NONE,
                        "No VAT is held too much of this worker's month any more. Look at the list again."));
        if (!over.total().equals(amount)) {
            throw new PlatformException(
                    FilingError.VAT_REPAYMENT_AMOUNT,
                    "amount",
                    "Another amount is due by now than the one that was shown. Look at the list again, and compare what was paid.");
        }
        insert(new RepaymentMapper.Row(
                ids.next(),
                workerId,
                month.toString(),
                over.vat(),
                over.surcharges(),
                reference,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.accountId(),
                actor.name()));
        audit.did("VAT_GIVEN_BACK", "WORKER", Long.toString(workerId));
    }

    private void insert(RepaymentMapper.Row row) {
        try {
            repayments.insert(row);
        } catch (DuplicateKeyException recordedBefore) {
            throw unusable(recordedBefore);
        }
    }

    private static PlatformException unusable(Throwable cause) {
        return new PlatformException(
                FilingError.VAT_REPAYMENT_REFERENCE,
                "reference",
                "Copy the bank's number of the payment: 6 to 64 letters, digits and hyphens, not recorded before.",
                cause);
    }
}
