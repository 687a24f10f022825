package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.fourflow.RecordSheet.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a record stands on the line of its seven stages; templates know it as {@code @stageLine}. */
@Component("stageLine")
final class StageLine {

    /** Index of the first stage that is not reached, or the number of stages when all are. */
    public int now(List<Step> steps) {
        for (int index = 0; index < steps.size(); index++) {
            if (!steps.get(index).reached()) {
                return index;
            }
        }
        return steps.size();
    }
}
