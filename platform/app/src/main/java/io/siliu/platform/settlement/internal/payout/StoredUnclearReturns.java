package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.UnclearReturns;
import io.siliu.platform.settlement.internal.InFull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredUnclearReturns implements UnclearReturns {

    private final ReturnMapper returns;
    private final PayoutMapper payouts;
    private final Enterprises enterprises;
    private final Accounts accounts;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredUnclearReturns(
            ReturnMapper returns,
            PayoutMapper payouts,
            Enterprises enterprises,
            Accounts accounts,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.returns = returns;
        this.payouts = payouts;
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Unclear> open(int limit) {
        access.require(Permission.RELEASE_PAYOUTS);
        return returns.open(limit).stream().map(this::unclear).toList();
    }

    @Override
    public List<Answered> answered(int limit) {
        access.require(Permission.RELEASE_PAYOUTS);
        List<ReturnMapper.Closed> rows = returns.answered(limit);
        Map<Long, String> names = accounts.displayNames(
                rows.stream().map(ReturnMapper.Closed::answeredBy).toList());
        return rows.stream()
                .map(row -> new Answered(
                        unclear(row.entry()),
                        names.getOrDefault(row.answeredBy(), ""),
                        row.answeredAt(),
                        row.answer()))
                .toList();
    }

    private Unclear unclear(ReturnMapper.Open row) {
        return new Unclear(
                row.reference(),
                row.payoutKey(),
                row.amount(),
                row.returnedAt(),
                row.outcome(),
                row.code(),
                payouts.withKey(row.payoutKey()).flatMap(this::order).orElse(null),
                row.seenAt());
    }

    private Optional<Order> order(PayoutMapper.Order named) {
        return payouts.stageOf(named.id())
                .map(stage -> new Order(
                        enterprises
                                .find(named.enterpriseId())
                                .map(Enterprise::name)
                                .orElse(""),
                        named.batchId(),
                        named.batchNumber(),
                        named.lineId(),
                        named.amount(),
                        stage));
    }

    @Override
    @Transactional
    public void answer(String reference, String reason) {
        Actor actor = access.require(Permission.RELEASE_PAYOUTS);
        String words = InFull.reason(reason);
        if (returns.answer(reference, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.accountId(), words) == 0) {
            throw new PlatformException(
                    SettlementError.RETURN_ANSWERED,
                    "No return of this number waits any more. Look at the list again.");
        }
        audit.did("RETURN_ANSWERED", "BANK_RETURN", reference);
    }
}
