package io.siliu.platform.document.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.AgedRows;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonHolding.Kept;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.RetentionClass;
import io.siliu.platform.document.KeptPapers;
import io.siliu.platform.document.internal.Originals.OriginalKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Empties the row of a paper, drops what was read, destroys its key and then its bytes. */
@Component
final class StoredKeptPapers implements KeptPapers, AgedHolding {

    private final KeptPaperMapper rows;
    private final Originals originals;
    private final PersonalData keys;
    private final AgedRows aged = new AgedRows();

    StoredKeptPapers(KeptPaperMapper rows, Originals originals, PersonalData keys) {
        this.rows = rows;
        this.originals = originals;
        this.keys = keys;
    }

    @Override
    public Kept kept(Collection<Long> documentIds) {
        return documentIds.isEmpty() ? Kept.NOTHING : rows.kept(documentIds);
    }

    @Override
    public void erase(Collection<Long> documentIds, LocalDate upTo) {
        if (!documentIds.isEmpty()) {
            rows.among(documentIds, upTo.plusDays(1)).forEach(this::erase);
        }
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.ACCOUNTING;
    }

    @Override
    public int erase(LocalDate upTo, int limit) {
        LocalDate before = upTo.plusDays(1);
        List<Long> old = aged.find(
                before.atStartOfDay(ChinaTime.ZONE).toInstant(),
                limit,
                (after, end, most) -> rows.between(after, end, before, most));
        erase(old, upTo);
        return old.size();
    }

    private void erase(KeptPaperMapper.Row paper) {
        long id = paper.id();
        rows.forgetAnswers(id);
        rows.forgetGlances(id);
        rows.forgetNames(id);
        rows.forgetEntries(id);
        rows.forgetEarlierReadings(id);
        rows.forgetReadings(id);
        rows.empty(id);
        keys.destroyKey(DataSubject.DOCUMENT, id);
        afterCommit(new OriginalKey(HexFormat.of().formatHex(paper.sha256()), id));
    }

    /** Bytes without their key are unreadable already; taken away before the commit they could be missed. */
    private void afterCommit(OriginalKey key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                originals.remove(key);
            }
        });
    }
}
