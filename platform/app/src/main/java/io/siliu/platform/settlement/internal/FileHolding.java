package io.siliu.platform.settlement.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.AgedRows;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Settlement files as they came. One names many people, so it goes as a whole, and not before its day. */
@Component
final class FileHolding implements PersonHolding, AgedHolding {

    private final PayeeMapper payees;
    private final PersonalData keys;
    private final AgedRows aged = new AgedRows();

    FileHolding(PayeeMapper payees, PersonalData keys) {
        this.payees = payees;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "SETTLEMENT_FILES";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.ACCOUNTING;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return payees.keptFiles(leaver.personId());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        forget(payees.filesOf(leaver.personId(), upTo.plusDays(1)));
    }

    @Override
    public int erase(LocalDate upTo, int limit) {
        LocalDate before = upTo.plusDays(1);
        return forget(aged.find(
                before.atStartOfDay(ChinaTime.ZONE).toInstant(),
                limit,
                (after, end, most) -> payees.filesBetween(after, end, before, most)));
    }

    private int forget(List<Long> files) {
        files.forEach(id -> {
            payees.forgetFile(id);
            keys.destroyKey(DataSubject.DOCUMENT, id);
        });
        return files.size();
    }
}
