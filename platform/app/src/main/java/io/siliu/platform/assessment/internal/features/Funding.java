package io.siliu.platform.assessment.internal.features;

import io.siliu.rules.fact.FundSourceSignals;
import io.siliu.rules.fact.Observed;
import java.util.List;

/** What the platform keeps of the enterprise's money, and whether it does anything for it. */
final class Funding {

    private Funding() {}

    static FundSourceSignals of(Subject subject, Known known) {
        return new FundSourceSignals(
                null,
                null,
                subject.fee() == null
                        ? null
                        : Evidence.share(
                                subject.fee().amount(),
                                subject.gross().amount(),
                                List.of(String.valueOf(subject.lineId()))),
                service(subject, known),
                null);
    }

    /** Without a single task order of the enterprise in the month, the platform did nothing but pay. */
    private static Observed service(Subject subject, Known known) {
        return Evidence.seen(
                known.tasked().get(subject.workMonth()).contains(subject.enterpriseId()),
                List.of("SPENT/" + subject.enterpriseId() + "/" + subject.workMonth()));
    }
}
