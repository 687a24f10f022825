package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.Delivery;
import io.siliu.platform.work.KindOfWork;
import io.siliu.platform.work.TextUse;
import java.util.List;
import java.util.Map;

/**
 * What enterprises recorded of tasks, by task order; orders without any are left out.
 *
 * @param kinds what kind of work was ordered
 * @param texts of the subjects' own orders, where else their text was used
 */
record WorkDone(
        Map<Long, List<Acceptance>> acceptances,
        Map<Long, List<Delivery>> deliveries,
        Map<Long, KindOfWork> kinds,
        Map<Long, TextUse> texts) {}
