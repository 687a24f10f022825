package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.access.PhoneEntries;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.party.SignUpTraces.Trace;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.platform.settlement.Objections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is counted once for a month or a batch and kept beside the records. */
@Component
class GatheredCounts {

    private final ServiceSpends services;
    private final Objections objections;
    private final KindsOfWork kinds;
    private final ContractingAgreements agreements;
    private final ClosedDays closed;
    private final GatheredOutside outside;
    private final GatheredReports reports;
    private final PhoneEntries entries;

    GatheredCounts(
            ServiceSpends services,
            Objections objections,
            KindsOfWork kinds,
            ContractingAgreements agreements,
            ClosedDays closed,
            GatheredOutside outside,
            GatheredReports reports,
            PhoneEntries entries) {
        this.services = services;
        this.objections = objections;
        this.kinds = kinds;
        this.agreements = agreements;
        this.closed = closed;
        this.outside = outside;
        this.reports = reports;
        this.entries = entries;
    }

    /**
     * @param fullMonths whose shares speak of the subjects
     * @param registered by worker
     */
    Counted of(
            Portion portion,
            List<EnterpriseMonth> fullMonths,
            Map<Long, Trace> registered,
            OutsideKnowledge told,
            Limits.InForce inForce) {
        return new Counted(
                services.of(fullMonths, inForce),
                outside.batches(portion, registered, told, inForce.idleBatches(portion.last())),
                objections.of(portion.workers()),
                kinds.all(),
                agreements.signed(portion.workers()),
                closed.of(fullMonths, told, inForce),
                outside.reliefs(portion, told),
                reports.of(portion),
                entries.of(portion.workers()));
    }
}
