package io.siliu.platform.settlement.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.settlement.Confirmation;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.DraftState;
import io.siliu.platform.settlement.SettlementDrafts;
import io.siliu.platform.settlement.SettlementError;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredDrafts implements SettlementDrafts {

    private static final String FILE = "SETTLEMENT_FILE";

    private final DraftMapper drafts;
    private final FileShelf files;
    private final DraftReckoning reckoning;
    private final ConfirmDraft confirming;
    private final BookingLimits limits;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StoredDrafts(
            DraftMapper drafts,
            FileShelf files,
            DraftReckoning reckoning,
            ConfirmDraft confirming,
            BookingLimits limits,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.files = files;
        this.reckoning = reckoning;
        this.confirming = confirming;
        this.limits = limits;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Of two tabs that hand in the same file at once, the slower one finds what the faster one kept. */
    @Override
    public Kept preview(byte[] file) {
        Actor actor = access.require(Permission.BOOK_SETTLEMENTS);
        long enterpriseId = BookingLimits.enterpriseOf(actor);
        limits.requireSize(file);
        if (file.length == 0) {
            throw new PlatformException(
                    SettlementError.SETTLEMENT_FILE_MISSING, "file", "The file is missing or empty. Choose the file.");
        }
        Look look = new Look(enterpriseId, actor, file, ChinaTime.today(clock));
        try {
            return transaction.execute(status -> keep(look));
        } catch (DuplicateKeyException keptMeanwhile) {
            return transaction.execute(status -> keep(look));
        }
    }

    /** A file that is handed in to be looked at. */
    private record Look(long enterpriseId, Actor actor, byte[] file, LocalDate today) {

        String month() {
            return YearMonth.from(today).toString();
        }
    }

    private Kept keep(Look look) {
        long enterpriseId = look.enterpriseId();
        Actor actor = look.actor();
        FileRow row = files.keepDraft(enterpriseId, look.file(), actor);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long draft = drafts.ofFile(enterpriseId, row.id()).orElseGet(() -> {
            long id = ids.next();
            drafts.insert(enterpriseId, id, row.id(), look.today(), look.month(), now, actor.accountId(), actor.name());
            return id;
        });
        if (row.state() != FileRow.State.BOOKED) {
            drafts.again(enterpriseId, draft, look.today(), look.month(), now, actor.accountId(), actor.name());
        }
        audit.did("SETTLEMENT_PREVIEWED", "DRAFT", Long.toString(draft));
        return new Kept(draft, row.batchId());
    }

    @Override
    @Transactional
    public DraftSheet open(long draftId) {
        Actor actor = access.require(Permission.BOOK_SETTLEMENTS);
        StoredDraft draft = ofToday(actor, draftId);
        audit.looked(FILE, Long.toString(draft.fileId()), AuditTrail.ROUTINE);
        return sheet(draft, actor);
    }

    @Override
    @Transactional
    public DraftSheet again(long draftId) {
        Actor actor = access.require(Permission.BOOK_SETTLEMENTS);
        StoredDraft draft = ofToday(actor, draftId);
        audit.stillLooking(FILE, Long.toString(draft.fileId()));
        return sheet(draft, actor);
    }

    private DraftSheet sheet(StoredDraft draft, Actor actor) {
        DraftReckoning.Reckoned reckoned = reckoning.reckon(draft, content(draft), actor);
        drafts.shown(draft.enterpriseId(), draft.id(), reckoned.batchNumber(), reckoned.lines(), reckoned.debit());
        return reckoning.sheet(draft, reckoned);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftRow> waiting() {
        Actor actor = access.require(Permission.READ_SETTLEMENTS);
        LocalDate today = ChinaTime.today(clock);
        return actor.enterprise().map(drafts::waiting).orElse(List.of()).stream()
                .map(draft -> draft.toRow(today))
                .toList();
    }

    @Override
    public Confirmation confirm(long draftId, Money debit, int lines, String shown) {
        return confirming.confirm(draftId, new ConfirmDraft.Shown(debit, lines, shown));
    }

    @Override
    @Transactional
    public void drop(long draftId) {
        Actor actor = access.require(Permission.BOOK_SETTLEMENTS);
        StoredDraft draft = find(actor, draftId);
        drafts.drop(draft.enterpriseId(), draftId);
        audit.did("SETTLEMENT_DRAFT_DROPPED", "DRAFT", Long.toString(draftId));
    }

    @Override
    @Transactional
    public byte[] wrongLines(long draftId) {
        Actor actor = access.require(Permission.BOOK_SETTLEMENTS);
        StoredDraft draft = ofToday(actor, draftId);
        byte[] file = content(draft);
        audit.looked(FILE, Long.toString(draft.fileId()), AuditTrail.ROUTINE);
        return WrongLines.of(file, reckoning.reckon(draft, file, actor).faults().lines());
    }

    /** Taxes and capacities are those of the day of payment, so a draft that waits goes with the days. */
    private StoredDraft ofToday(Actor actor, long draftId) {
        StoredDraft draft = find(actor, draftId);
        LocalDate today = ChinaTime.today(clock);
        if (draft.settledOn().equals(today)) {
            return draft;
        }
        int moved = drafts.moved(
                draft.enterpriseId(), draftId, today, YearMonth.from(today).toString());
        if (moved == 1 && draft.state() == DraftState.AWAITING_SECOND) {
            audit.did("SETTLEMENT_DRAFT_MOVED", "DRAFT", Long.toString(draftId));
        }
        return find(actor, draftId);
    }

    private StoredDraft find(Actor actor, long draftId) {
        return actor.enterprise().flatMap(own -> drafts.find(own, draftId)).orElseThrow(() -> Access.notFound("draft"));
    }

    private byte[] content(StoredDraft draft) {
        return files.content(draft.enterpriseId(), draft.fileId()).orElseThrow(() -> Access.notFound("file"));
    }
}
