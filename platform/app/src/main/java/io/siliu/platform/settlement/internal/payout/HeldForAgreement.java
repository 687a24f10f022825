package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.contract.AgreementRecorded;
import io.siliu.platform.contract.ContractSigned;
import io.siliu.platform.database.Portions;
import io.siliu.platform.settlement.AgreementPapers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Payments that the screening holds for want of an agreement are judged again when one is there: signed on the phone, recorded
 * with the enterprise, or read from a paper. The same rules decide; nothing is let go by this. What is being screened at this
 * moment does not see the agreement yet, so that is waited for first: it either is held by then, or is screened with it.
 */
@Component
class HeldForAgreement implements ContractSigned, AgreementRecorded, AgreementPapers {

    /** No contract, one that does not cover the work, or one with somebody who was not registered. */
    private static final Set<String> HOLDS = Set.of("C01", "C06", "C13");

    private final PayoutMapper payouts;
    private final Clock clock;

    HeldForAgreement(PayoutMapper payouts, Clock clock) {
        this.payouts = payouts;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void signed(long enterpriseId, long workerId) {
        payouts.holdOpen(workerId);
        payouts.screenAgain(enterpriseId, workerId, HOLDS, now());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recorded(long enterpriseId, long agreementId) {
        ofAll(enterpriseId);
    }

    @Override
    @Transactional
    public void read(long enterpriseId) {
        ofAll(enterpriseId);
    }

    private void ofAll(long enterpriseId) {
        Portions.of(payouts.newOf(enterpriseId), Portions.KEYS).forEach(some -> payouts.hold(enterpriseId, some));
        payouts.screenAgain(enterpriseId, null, HOLDS, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
