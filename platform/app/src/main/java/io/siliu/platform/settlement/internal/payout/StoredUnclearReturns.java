package io.siliu.platform.settlement.internal.payout;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Portions;
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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredUnclearReturns implements UnclearReturns {

    private final ReturnMapper returns;
    private final Enterprises enterprises;
    private final Accounts accounts;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredUnclearReturns(
            ReturnMapper returns,
            Enterprises enterprises,
            Accounts accounts,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.returns = returns;
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Unclear> open(int limit) {
        access.require(Permission.RELEASE_PAYOUTS);
        return unclear(returns.open(limit));
    }

    /** In the same order. */
    private List<Unclear> unclear(List<ReturnMapper.Open> open) {
        Map<Long, ReturnMapper.Named> named =
                Portions.asked(
                                open.stream()
                                        .flatMap(row -> number(row).stream())
                                        .toList(),
                                returns::named)
                        .stream()
                        .collect(toMap(ReturnMapper.Named::id, Function.identity()));
        Map<Long, Enterprise> known = enterprises.findAll(
                named.values().stream().map(ReturnMapper.Named::enterpriseId).toList());
        return open.stream()
                .map(row -> unclear(row, number(row).map(named::get).map(order -> order(order, known))))
                .toList();
    }

    @Override
    public List<Answered> answered(int limit) {
        access.require(Permission.RELEASE_PAYOUTS);
        List<ReturnMapper.Closed> rows = returns.answered(limit);
        Map<Long, String> names = accounts.displayNames(
                rows.stream().map(ReturnMapper.Closed::answeredBy).toList());
        List<Unclear> entries =
                unclear(rows.stream().map(ReturnMapper.Closed::entry).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> answered(rows.get(i), entries.get(i), names))
                .toList();
    }

    private static Answered answered(ReturnMapper.Closed row, Unclear entry, Map<Long, String> names) {
        return new Answered(entry, names.getOrDefault(row.answeredBy(), ""), row.answeredAt(), row.answer());
    }

    private static Optional<Long> number(ReturnMapper.Open row) {
        return PayoutMapper.numberOf(row.payoutKey());
    }

    private static Unclear unclear(ReturnMapper.Open row, Optional<Order> order) {
        return new Unclear(
                row.reference(),
                row.payoutKey(),
                row.amount(),
                row.returnedAt(),
                row.outcome(),
                row.code(),
                order.orElse(null),
                row.seenAt());
    }

    private static Order order(ReturnMapper.Named named, Map<Long, Enterprise> known) {
        Enterprise enterprise = known.get(named.enterpriseId());
        return new Order(
                enterprise == null ? "" : enterprise.name(),
                named.batchId(),
                named.batchNumber(),
                named.lineId(),
                named.amount(),
                named.stage());
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
