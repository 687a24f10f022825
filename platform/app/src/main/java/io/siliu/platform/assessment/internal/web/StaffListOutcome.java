package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.StaffLists.Fault;
import io.siliu.platform.assessment.StaffLists.Kind;
import io.siliu.platform.assessment.StaffLists.Report;
import java.io.Serializable;
import java.util.List;

/**
 * What became of a table, as the next page shows it; it lies in the session until then.
 *
 * @param wrong how many faults there are
 * @param faults the first of them
 */
public record StaffListOutcome(Kind kind, int taken, int known, int wrong, List<Fault> faults) implements Serializable {

    static StaffListOutcome of(Report report, int shown) {
        return new StaffListOutcome(
                report.kind(),
                report.taken(),
                report.known(),
                report.faults().size(),
                List.copyOf(report.faults().stream().limit(shown).toList()));
    }
}
