package io.siliu.platform.settlement.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.settlement.Confirmation;
import io.siliu.platform.settlement.Confirmation.Kind;
import io.siliu.platform.settlement.DraftState;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.internal.payout.OpenPayouts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books a draft exactly once. The day of the enterprise, the file and the draft are locked first, so confirmations from two tabs
 * or two persons go one after the other; what was shown and what would be booked are compared under these locks. The bank is told at once, so only a
 * draft of today is booked.
 */
@Component
final class ConfirmDraft {

    private final DraftMapper drafts;
    private final ConfirmedAlone alone;
    private final FileShelf files;
    private final DraftReckoning reckoning;
    private final Booking booking;
    private final SettlementLines lines;
    private final OpenPayouts payouts;
    private final SettlementParameters parameters;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ConfirmDraft(
            DraftMapper drafts,
            ConfirmedAlone alone,
            FileShelf files,
            DraftReckoning reckoning,
            Booking booking,
            SettlementLines lines,
            OpenPayouts payouts,
            SettlementParameters parameters,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.alone = alone;
        this.files = files;
        this.reckoning = reckoning;
        this.booking = booking;
        this.lines = lines;
        this.payouts = payouts;
        this.parameters = parameters;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the person was shown: the figures on the button, and a code of everything. */
    record Shown(Money debit, int lines, String code) {

        boolean is(DraftReckoning.Reckoned reckoned) {
            return reckoned.debit().equals(debit)
                    && reckoned.lines() == lines
                    && reckoned.code().equals(code);
        }
    }

    /** Somebody confirms, now. */
    private record Confirming(long enterpriseId, Actor actor, LocalDate today, Shown shown) {}

    Confirmation confirm(long draftId, Shown shown) {
        Actor actor = access.require(Permission.BOOK_SETTLEMENTS);
        Confirming now = new Confirming(BookingLimits.enterpriseOf(actor), actor, ChinaTime.today(clock), shown);
        alone.open(now.enterpriseId(), now.today());
        try {
            return transaction.execute(status -> {
                Confirmation outcome = decide(now, draftId);
                if (outcome.kind() == Kind.FIGURES_CHANGED) {
                    status.setRollbackOnly();
                }
                return outcome;
            });
        } catch (DuplicateKeyException raced) {
            throw new PlatformException(
                    SettlementError.SETTLEMENT_JUST_BOOKED,
                    null,
                    "Another request booked the same batch number or task at this moment. Look at the draft again.",
                    raced);
        }
    }

    private Confirmation decide(Confirming now, long draftId) {
        long enterpriseId = now.enterpriseId();
        Money before = alone.take(enterpriseId, now.today());
        long fileId = drafts.find(enterpriseId, draftId)
                .orElseThrow(() -> Access.notFound("draft"))
                .fileId();
        byte[] file = files.content(enterpriseId, fileId).orElseThrow(() -> Access.notFound("file"));
        FileRow row = files.take(enterpriseId, file).orElseThrow(() -> Access.notFound("file"));
        StoredDraft draft = drafts.take(enterpriseId, draftId).orElseThrow(() -> Access.notFound("draft"));
        if (draft.state() == DraftState.CONFIRMED) {
            return new Confirmation(Kind.BOOKED_BEFORE, draft.batchId());
        }
        if (row.state() == FileRow.State.BOOKED) {
            if (draft.firstOfAnotherDay() != null) {
                drafts.withoutFirst(enterpriseId, draftId);
            }
            drafts.confirmed(enterpriseId, draftId, now(), null, null, row.batchId(), draft.lineCount(), draft.debit());
            return new Confirmation(Kind.BOOKED_BEFORE, row.batchId());
        }
        if (draft.state() == DraftState.DROPPED) {
            return new Confirmation(Kind.DROPPED, null);
        }
        if (!draft.settledOn().equals(now.today())) {
            return new Confirmation(Kind.FIGURES_CHANGED, null);
        }
        return decide(draft, row, reckoning.reckon(draft, file, now.actor()), before, now);
    }

    private Confirmation decide(
            StoredDraft draft, FileRow row, DraftReckoning.Reckoned reckoned, Money before, Confirming now) {
        if (!reckoned.isBookable()) {
            return new Confirmation(Kind.NOTHING_TO_BOOK, null);
        }
        if (!now.shown().is(reckoned)) {
            return new Confirmation(Kind.FIGURES_CHANGED, null);
        }
        if (parameters.secondPerson(now.today()).isPassedBy(reckoned.debit(), before)) {
            return withAnother(draft, row, reckoned, now);
        }
        Confirmation booked = book(draft, row, reckoned, now.actor());
        if (booked.kind() == Kind.BOOKED) {
            drafts.withoutFirst(draft.enterpriseId(), draft.id());
            alone.add(draft.enterpriseId(), now.today(), reckoned.debit());
        }
        return booked;
    }

    private Confirmation withAnother(StoredDraft draft, FileRow row, DraftReckoning.Reckoned reckoned, Confirming now) {
        if (!draft.firstConfirmed(now.shown())) {
            return first(draft, now.actor(), now.shown());
        }
        Optional<Kind> one =
                twoPersons.tie(draft.firstBy(), now.actor().accountId()).map(ConfirmDraft::refused);
        return one.isPresent() ? new Confirmation(one.get(), null) : book(draft, row, reckoned, now.actor());
    }

    private static Kind refused(TwoPersons.Tie tie) {
        return switch (tie) {
            case SAME -> Kind.SAME_PERSON;
            case OPENED -> Kind.PAIR_OPENED;
            case PASSWORD -> Kind.PAIR_PASSWORD;
        };
    }

    private Confirmation first(StoredDraft draft, Actor actor, Shown shown) {
        drafts.first(new DraftMapper.First(
                draft.enterpriseId(),
                draft.id(),
                now(),
                actor.accountId(),
                actor.name(),
                shown.lines(),
                shown.debit(),
                shown.code()));
        audit.did("SETTLEMENT_FIRST_CONFIRMED", "DRAFT", Long.toString(draft.id()));
        return new Confirmation(Kind.FIRST_OF_TWO, null);
    }

    private Confirmation book(StoredDraft draft, FileRow row, DraftReckoning.Reckoned reckoned, Actor actor) {
        BookingOutcome.Booked booked = booking.book(reckoned.order().of(Optional.of(row)));
        if (!booked.batch().sums().equals(reckoned.sums())) {
            return new Confirmation(Kind.FIGURES_CHANGED, null);
        }
        long batchId = booked.batch().id();
        payouts.open(lines.ofBatch(draft.enterpriseId(), batchId));
        drafts.confirmed(
                draft.enterpriseId(),
                draft.id(),
                now(),
                actor.accountId(),
                actor.name(),
                batchId,
                reckoned.lines(),
                reckoned.debit());
        audit.did("SETTLEMENT_CONFIRMED", "BATCH", Long.toString(batchId));
        return new Confirmation(Kind.BOOKED, batchId);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
