package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Workers return VAT that they got too much. The books of the month are right without it, so one person's word ends what stands on
 * the page, and may be taken back.
 */
@Component
class RecoverVat {

    private static final String REPAYMENT = "VAT_REPAYMENT";
    private static final String RECOVERED = "VAT_RECOVERED";
    private static final String WITHDRAWN = "VAT_RECOVERY_WITHDRAWN";

    private final RepaymentMapper repayments;
    private final VatOfUnpaidLines lines;
    private final BankNumbers numbers;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    RecoverVat(
            RepaymentMapper repayments,
            VatOfUnpaidLines lines,
            BankNumbers numbers,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.repayments = repayments;
        this.lines = lines;
        this.numbers = numbers;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void ofRepayment(long id, Money amount, String reference) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        RepaymentMapper.Row row = repayments
                .takeBeyond(id)
                .filter(each -> each.recoveredAt() == null)
                .orElseThrow(RecoverVat::none);
        numbers.requireNew(reference);
        if (!row.beyond().equals(amount)) {
            throw new PlatformException(
                    FilingError.VAT_REPAYMENT_AMOUNT,
                    "amount",
                    "Another amount is to be returned by now than the one that was shown. Look at the list again.");
        }
        try {
            repayments.recovered(
                    id, reference, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.accountId(), actor.name());
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw BankNumbers.unusable(somebodyWasFaster);
        }
        did(RECOVERED, row);
    }

    @Transactional
    void withdrawOfRepayment(long id) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        RepaymentMapper.Row row = repayments
                .takeBeyond(id)
                .filter(each -> each.recoveredAt() != null)
                .orElseThrow(RecoverVat::none);
        repayments.recovered(id, null, null, null, null);
        did(WITHDRAWN, row);
    }

    private void did(String deed, RepaymentMapper.Row row) {
        audit.did(deed, REPAYMENT, Long.toString(row.id()));
        audit.did(deed, "WORKER", Long.toString(row.workerId()));
    }

    @Transactional
    void ofLine(long enterpriseId, long lineId, Money amount, String reference) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        numbers.requireNew(reference);
        if (!lines.recovered(enterpriseId, lineId, amount, reference)) {
            throw lines.isReturnedBy(reference) ? BankNumbers.unusable(null) : none();
        }
    }

    @Transactional
    void withdrawOfLine(long enterpriseId, long lineId) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        if (!lines.withdrawn(enterpriseId, lineId)) {
            throw none();
        }
    }

    private static PlatformException none() {
        return new PlatformException(
                FilingError.VAT_RECOVERY_NONE,
                "Nothing of it is to be returned, or what was returned is recorded already, or not any more."
                        + " Look at the list again.");
    }
}
