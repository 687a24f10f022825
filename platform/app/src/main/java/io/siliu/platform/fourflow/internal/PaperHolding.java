package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import io.siliu.platform.database.Portions;
import io.siliu.platform.document.KeptPapers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers that were matched to somebody's lines. */
@Component
final class PaperHolding implements PersonHolding {

    private final LeavingRecordMapper records;
    private final InvoiceStandingMapper standings;
    private final PaperMapper rows;
    private final KeptPapers papers;

    PaperHolding(LeavingRecordMapper records, InvoiceStandingMapper standings, PaperMapper rows, KeptPapers papers) {
        this.records = records;
        this.rows = rows;
        this.standings = standings;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "PAPERS";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.ACCOUNTING;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return papers.kept(records.documentsOf(leaver.personId()));
    }

    /** What matching knew of a paper goes with it; that an invoice is void stays, or it would fill its record again. */
    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        List<Long> documents = records.documentsOf(leaver.personId());
        papers.erase(documents, upTo);
        if (!documents.isEmpty()) {
            LocalDate before = upTo.plusDays(1);
            List<String> borne = StoredNumberUses.hex(rows.numbersOf(documents));
            standings.keepVoid(documents, before);
            records.emptyPapers(documents, before);
            Portions.of(borne, Portions.KEYS).forEach(standings::forget);
        }
    }
}
