package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The records of somebody's settlement lines, with all revisions, their salts and what was found about them. They stand in for the
 * vouchers; what the ledger holds of them stays, and says nothing to anybody without the salts.
 */
@Component
final class RecordHolding implements PersonHolding {

    private final LeavingRecordMapper records;
    private final PersonalData keys;

    RecordHolding(LeavingRecordMapper records, PersonalData keys) {
        this.records = records;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "RECORDS";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.ACCOUNTING;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return records.kept(leaver.personId());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        List<LeavingRecordMapper.Row> gone = records.upTo(leaver.personId(), upTo);
        for (LeavingRecordMapper.Row row : gone) {
            records.forgetReasons(row.enterpriseId(), row.lineId());
            records.forgetAnswers(row.enterpriseId(), row.id());
            records.forgetAnswerPapers(row.enterpriseId(), row.id());
            records.forgetAnswered(row.enterpriseId(), row.id());
            records.forgetDifferences(row.enterpriseId(), row.id());
            records.forgetRevisions(row.enterpriseId(), row.id());
            records.empty(row.enterpriseId(), row.id());
            keys.destroyKey(DataSubject.RECORD, row.id());
        }
    }
}
