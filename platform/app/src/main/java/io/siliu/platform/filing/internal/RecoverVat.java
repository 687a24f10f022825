package io.siliu.platform.filing.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Workers return VAT that they got too much. The books of the month are right without it, so one person's word ends what stands on
 * the page.
 */
@Component
class RecoverVat {

    private final RepaymentMapper repayments;
    private final VatOfUnpaidLines lines;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    RecoverVat(RepaymentMapper repayments, VatOfUnpaidLines lines, Access access, AuditTrail audit, Clock clock) {
        this.repayments = repayments;
        this.lines = lines;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void ofRepayment(long id, String reference) {
        Actor actor = access.require(Permission.FILE_STATUTORY_REPORTS);
        RepayVat.requireReference(reference);
        if (repayments.recovered(id, reference, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.accountId())
                == 0) {
            throw none();
        }
        audit.did("VAT_RECOVERED", "VAT_REPAYMENT", reference);
    }

    @Transactional
    void ofLine(long enterpriseId, long lineId, String reference) {
        access.require(Permission.FILE_STATUTORY_REPORTS);
        RepayVat.requireReference(reference);
        if (!lines.recovered(enterpriseId, lineId, reference)) {
            throw none();
        }
    }

    private static PlatformException none() {
        return new PlatformException(
                FilingError.VAT_RECOVERY_NONE,
                "Nothing of it is to be returned, or that it was returned is recorded already. Look at the list again.");
    }
}
