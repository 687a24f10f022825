package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.StageCounts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Assessments and alerts, for the status of the installation. */
@Component
final class AssessmentStageCounts implements StageCounts {

    private final AssessmentMapper assessments;
    private final AlertMapper alerts;

    AssessmentStageCounts(AssessmentMapper assessments, AlertMapper alerts) {
        this.assessments = assessments;
        this.alerts = alerts;
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("assessments.total", assessments.count());
        counts.put("alerts.total", alerts.count());
        return counts;
    }
}
