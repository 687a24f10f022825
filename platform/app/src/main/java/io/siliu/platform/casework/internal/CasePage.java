package io.siliu.platform.casework.internal;

import io.siliu.platform.assessment.CaseAlerts.Gathered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A case as an officer sees it.
 *
 * @param enterprise its name
 * @param title the indicator in words
 * @param gathered of the alerts that the officer sees
 * @param openings of these alerts, all together; whoever proposes to close the case sends it
 * @param handler name of whoever works on it, or null
 * @param first name of the person who proposed to close it, or null
 * @param allSeen whether the officer sees all alerts of it, and so may decide on them
 * @param own whether the officer is the one who proposed to close it
 * @param colleagues to whom it may be handed over, by account
 * @param today in Asia/Shanghai
 * @param reviewUntil until when the enterprise may have it looked at again, or null while it is open
 * @param reviewDays how many days it has for that once it is closed
 */
public record CasePage(
        CaseFile file,
        String enterprise,
        String title,
        Gathered gathered,
        long openings,
        List<StepView> steps,
        String handler,
        String first,
        boolean allSeen,
        boolean own,
        Map<Long, String> colleagues,
        List<CaseRow> precedents,
        LocalDate today,
        LocalDate reviewUntil,
        int reviewDays) {

    /** What was asked and answered. */
    public List<Exchange> exchanges() {
        return Exchange.of(steps);
    }
}
