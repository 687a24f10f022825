package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.database.Portions;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.ConfirmedBy;
import io.siliu.platform.settlement.internal.InFull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPayouts implements Payouts {

    private final PayoutMapper payouts;
    private final ReleaseMapper releases;
    private final PayAgain again;
    private final OtherCards otherCards;
    private final DropLine dropping;
    private final PersonalData personal;
    private final ConfirmedBy confirmedBy;
    private final TwoPersons twoPersons;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredPayouts(
            PayoutMapper payouts,
            ReleaseMapper releases,
            PayAgain again,
            OtherCards otherCards,
            DropLine dropping,
            PersonalData personal,
            ConfirmedBy confirmedBy,
            TwoPersons twoPersons,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.payouts = payouts;
        this.releases = releases;
        this.again = again;
        this.otherCards = otherCards;
        this.dropping = dropping;
        this.personal = personal;
        this.confirmedBy = confirmedBy;
        this.twoPersons = twoPersons;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Map<Long, Payout> ofBatch(long enterpriseId, long batchId) {
        return payouts.ofBatch(enterpriseId, batchId).stream()
                .map(this::payout)
                .collect(Collectors.toMap(Payout::lineId, Function.identity()));
    }

    @Override
    public Map<Long, Payout> ofLines(long workerId, Collection<Long> lineIds) {
        return Portions.asked(lineIds, chunk -> payouts.ofLines(workerId, null, chunk)).stream()
                .map(this::payout)
                .collect(Collectors.toMap(Payout::lineId, Function.identity()));
    }

    @Override
    public Map<Long, Payout> ofEnterprise(long enterpriseId, Collection<Long> lineIds) {
        return Portions.asked(lineIds, chunk -> payouts.ofLines(null, enterpriseId, chunk)).stream()
                .map(this::payout)
                .collect(Collectors.toMap(Payout::lineId, Function.identity()));
    }

    @Override
    public Set<Long> ordered(Collection<Long> batchIds) {
        return Set.copyOf(Portions.asked(batchIds, payouts::ordered));
    }

    @Override
    public List<Payout.Release> releases(long enterpriseId, long lineId) {
        return releases.ofLine(enterpriseId, lineId);
    }

    @Override
    @Transactional
    public void release(long enterpriseId, long batchId, long lineId, Instant seen, String reason) {
        Actor actor = access.require(Permission.RELEASE_PAYOUTS);
        access.requireOwner(enterpriseId, "payment order");
        requireAnother(actor, enterpriseId, batchId);
        String words = InFull.reason(reason);
        PayoutMapper.Release release =
                new PayoutMapper.Release(enterpriseId, batchId, lineId, clock.instant(), actor.accountId(), words);
        if (payouts.released(release, seen) == 0) {
            if (payouts.ofLine(enterpriseId, batchId, lineId) == 0) {
                throw Access.notFound("payment order");
            }
            if (payouts.at(enterpriseId, lineId, PayoutStage.HELD) > 0) {
                throw new PlatformException(
                        SettlementError.PAYOUT_HELD_ANEW,
                        "This payment order was screened again since. Look at what holds it now, then release it.");
            }
            throw new PlatformException(
                    SettlementError.PAYOUT_NOT_HELD, "This payment order is not held, so there is nothing to release.");
        }
        releases.keep(release);
        audit.did("PAYOUT_RELEASED", "LINE", Long.toString(lineId));
    }

    @Override
    public void drop(long enterpriseId, long batchId, long lineId, String reason) {
        Actor actor = access.require(Permission.RELEASE_PAYOUTS);
        access.requireOwner(enterpriseId, "payment order");
        dropping.drop(new PayoutMapper.Release(
                enterpriseId,
                batchId,
                lineId,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.accountId(),
                InFull.reason(reason)));
    }

    @Override
    public void payAgain(long enterpriseId, long batchId, long lineId, long refused, String reason) {
        Actor actor = access.require(Permission.RELEASE_PAYOUTS);
        access.requireOwner(enterpriseId, "payment order");
        requireAnother(actor, enterpriseId, batchId);
        again.order(actor, enterpriseId, batchId, lineId, refused, InFull.reason(reason));
    }

    @Override
    @Transactional
    public void toRecordedCard(long workerId, long lineId) {
        otherCards.toRecorded(workerId, lineId);
    }

    /** Whoever confirmed a batch does not let go what the screening or the bank stopped in it. */
    private void requireAnother(Actor actor, long enterpriseId, long batchId) {
        confirmedBy
                .accounts(enterpriseId, batchId)
                .forEach(confirmed -> twoPersons.require(
                        confirmed,
                        actor.accountId(),
                        () -> new PlatformException(
                                AccessError.NOT_ALLOWED, "Somebody else than who confirmed the batch does this.")));
    }

    private Payout payout(PayoutRow row) {
        return new Payout(
                row.enterpriseId(),
                row.id(),
                row.batchId(),
                row.lineId(),
                row.attempt(),
                row.cardMasked(),
                row.workerId(),
                row.amount(),
                row.stage(),
                row.sendings(),
                row.openedAt(),
                row.screenedAt(),
                row.heldBy() == null ? null : hold(row),
                row.sentAt(),
                row.bankReference(),
                row.paidAt(),
                row.returnedAt() == null ? null : new Payout.GiveBack(row.returnReference(), row.returnedAt()),
                row.refusedCode() == null ? null : new Payout.Refusal(row.refusedCode(), words(row), saidAt(row)),
                row.goesAgain(),
                row.doubt());
    }

    /** What was let go and is held again was let go on other grounds. */
    private static Payout.Hold hold(PayoutRow row) {
        boolean held = row.stage() == PayoutStage.HELD;
        return new Payout.Hold(
                row.heldBy(),
                row.heldZh(),
                row.heldEn(),
                held ? null : row.releasedAt(),
                held ? null : row.releasedBy(),
                held ? null : row.releaseReason());
    }

    private static Instant saidAt(PayoutRow row) {
        return row.returnedAt() == null ? row.refusedAt() : row.returnedAt();
    }

    /** The bank's words may name a person, so they are encrypted as that person's. */
    private String words(PayoutRow row) {
        try {
            return row.refusedWords() == null ? "" : personal.decryptText(row.workerId(), row.refusedWords());
        } catch (PlatformException gone) {
            if (gone.code() != AccessError.ERASED && gone.code() != AccessError.LOCKED) {
                throw gone;
            }
            return "";
        }
    }
}
