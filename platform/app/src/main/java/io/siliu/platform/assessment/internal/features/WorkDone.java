package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.party.Occupation;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.Delivery;
import java.util.List;
import java.util.Map;

/**
 * What enterprises recorded of tasks, by task order; orders without any are left out.
 *
 * @param occupations what kind of work was ordered
 */
record WorkDone(
        Map<Long, List<Acceptance>> acceptances,
        Map<Long, List<Delivery>> deliveries,
        Map<Long, Occupation> occupations) {}
