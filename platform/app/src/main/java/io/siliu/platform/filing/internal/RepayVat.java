package io.siliu.platform.filing.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.tax.HeldMonths;
import io.siliu.platform.tax.HoldLabourTaxes;
import io.siliu.platform.tax.OverheldVat;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps by which VAT goes back to a worker: one person records the bank's payment, a second one compares and confirms it. */
@Component
class RepayVat {

    private static final String WORKER = "WORKER";

    private final HeldMonths held;
    private final HoldLabourTaxes taxes;
    private final RepaymentMapper repayments;
    private final BankNumbers numbers;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    RepayVat(
            HeldMonths held,
            HoldLabourTaxes taxes,
            RepaymentMapper repayments,
            BankNumbers numbers,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.held = held;
        this.taxes = taxes;
        this.repayments = repayments;
        this.numbers = numbers;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void record(long workerId, YearMonth month, Money amount, String reference) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        numbers.requireNew(reference);
        OverheldVat due = Optional.ofNullable(month)
                .filter(each -> repayments.waitingFor(workerId, each.toString()) == 0)
                .flatMap(each -> held.vatOverheld(workerId, each))
                .orElseThrow(() -> none(null));
        if (!repayments.takeOwedBack(workerId, month.toString()).isEmpty()) {
            throw new PlatformException(
                    FilingError.VAT_REPAYMENT_OWED_BACK,
                    null,
                    "The worker has what an earlier payment of this month gave too much. Set that off before anything else is paid.");
        }
        if (!due.total().equals(amount)) {
            throw new PlatformException(
                    FilingError.VAT_REPAYMENT_AMOUNT,
                    "amount",
                    "Another amount is due by now than the one that was shown. Look at the list again, and compare what was paid.");
        }
        insert(due, reference, actor);
        audit.did("VAT_REPAYMENT_RECORDED", WORKER, Long.toString(workerId));
    }

    private void insert(OverheldVat due, String reference, Actor actor) {
        try {
            String city = held.cityOfVatOverheld(due.workerId(), due.month()).orElse(null);
            repayments.insert(RepaymentMapper.Row.recorded(ids.next(), due, city, reference, now(), actor));
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw repayments.withReference(reference) > 0
                    ? BankNumbers.unusable(somebodyWasFaster)
                    : none(somebodyWasFaster);
        }
    }

    @Transactional
    void confirm(long id) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        RepaymentMapper.Row row = waiting(id);
        twoPersons.require(
                row.recordedBy(),
                actor.accountId(),
                () -> new PlatformException(
                        FilingError.VAT_REPAYMENT_SAME_PERSON,
                        "Whoever recorded that VAT was given back does not confirm it. Ask a second person."));
        OverheldVat paid = new OverheldVat(row.workerId(), YearMonth.parse(row.month()), row.vat(), row.surcharges());
        OverheldVat beyond = paid.minus(taxes.vatGivenBack(paid));
        repayments.confirmed(id, beyond.total(), beyond.vat(), now(), actor.accountId(), actor.name());
        audit.did("VAT_GIVEN_BACK", WORKER, Long.toString(row.workerId()));
    }

    /** Moves no money: two persons have confirmed that the worker got it, and by now it is due. */
    @Transactional
    void setOff(long workerId, YearMonth month) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        boolean taken = false;
        for (RepaymentMapper.Row row :
                month == null ? List.<RepaymentMapper.Row>of() : repayments.takeOwedBack(workerId, month.toString())) {
            OverheldVat beyond = new OverheldVat(
                    workerId, month, row.beyondVat(), row.beyond().minus(row.beyondVat()));
            OverheldVat left = beyond.minus(taxes.vatGivenBack(beyond));
            taken |= !left.equals(beyond);
            repayments.leftBeyond(row.id(), left.total(), left.vat());
        }
        if (!taken) {
            throw none(null);
        }
        audit.did("VAT_SET_OFF", WORKER, Long.toString(workerId));
    }

    /** The row goes, so that its number may be recorded anew; which one it was stays in the audit trail. */
    @Transactional
    void drop(long id) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        RepaymentMapper.Row row = waiting(id);
        repayments.drop(id);
        audit.did("VAT_REPAYMENT_DROPPED", WORKER, Long.toString(row.workerId()));
        audit.did("VAT_REPAYMENT_DROPPED", "VAT_REPAYMENT", row.reference());
    }

    private RepaymentMapper.Row waiting(long id) {
        return repayments
                .take(id)
                .orElseThrow(() -> new PlatformException(
                        FilingError.VAT_REPAYMENT_GONE,
                        "It was confirmed or dropped meanwhile. Look at the list again."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static PlatformException none(Throwable cause) {
        return new PlatformException(
                FilingError.VAT_REPAYMENT_NONE,
                null,
                "No VAT is held too much of this worker's month any more, or a payment of it waits for its second person."
                        + " Look at the list again.",
                cause);
    }
}
