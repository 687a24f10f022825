package io.siliu.platform.casework.internal;

import io.siliu.platform.assessment.CaseAlerts;
import io.siliu.platform.database.StageWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Opens cases for grave alerts that are in none, a portion at a time. */
@Component
final class OpeningStage implements StageWorker {

    static final String NAME = "casework.opening";

    private static final Logger log = LoggerFactory.getLogger(OpeningStage.class);
    private static final int AT_ONCE = 200;

    private final CaseAlerts alerts;
    private final CaseOpening opening;

    OpeningStage(CaseAlerts alerts, CaseOpening opening) {
        this.alerts = alerts;
        this.opening = opening;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        try {
            return alerts.handOver(AT_ONCE, opening::gather);
        } catch (ConcurrencyFailureException inEachOthersWay) {
            log.info("Two portions were in each other's way; one of them is claimed again", inEachOthersWay);
            return 1;
        }
    }
}
