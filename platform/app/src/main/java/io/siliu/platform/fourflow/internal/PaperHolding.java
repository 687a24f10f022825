package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import io.siliu.platform.document.KeptPapers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers that were matched to somebody's lines. */
@Component
final class PaperHolding implements PersonHolding {

    private final LeavingRecordMapper records;
    private final InvoiceStandingMapper standings;
    private final KeptPapers papers;

    PaperHolding(LeavingRecordMapper records, InvoiceStandingMapper standings, KeptPapers papers) {
        this.records = records;
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

    /** What matching knew of a paper goes with it. */
    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        List<Long> documents = records.documentsOf(leaver.personId());
        papers.erase(documents, upTo);
        if (!documents.isEmpty()) {
            standings.forgetInvoicesOf(documents, upTo.plusDays(1));
            records.emptyPapers(documents, upTo.plusDays(1));
        }
    }
}
