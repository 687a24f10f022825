package io.siliu.platform.filing.internal;

import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What was reported of somebody to the office: tax data, kept locked for its time after they left. The amounts stay, under a number
 * that names nobody, and the commitment of the row stays too, so that the entry on the ledger still holds.
 */
@Component
final class ReportHolding implements PersonHolding, AgedHolding {

    private final RowMapper rows;
    private final ReportMapper reports;
    private final PersonalData keys;

    ReportHolding(RowMapper rows, ReportMapper reports, PersonalData keys) {
        this.rows = rows;
        this.reports = reports;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "STATUTORY_REPORTS";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.TAX;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return rows.kept(leaver.personId());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        rows.forget(leaver.personId(), upTo);
    }

    /** A report as a whole, whose salts would let anybody try figures against its entry. */
    @Override
    public int erase(LocalDate upTo, int limit) {
        List<Long> old = reports.sealedBefore(upTo.plusDays(1), limit);
        old.forEach(id -> {
            rows.forgetAll(id);
            reports.forget(id);
            keys.destroyKey(DataSubject.REPORT, id);
        });
        return old.size();
    }
}
