package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.assessment.GatePage;
import io.siliu.platform.assessment.GatePages;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.BatchCompleteness;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredGatePages implements GatePages {

    private final VisibleLines lines;
    private final Payouts payouts;
    private final BatchCompleteness records;
    private final GateFindings findings;
    private final GateAlertStates states;
    private final Workers workers;
    private final Accounts accounts;
    private final AuditTrail audit;

    StoredGatePages(
            VisibleLines lines,
            Payouts payouts,
            BatchCompleteness records,
            GateFindings findings,
            GateAlertStates states,
            Workers workers,
            Accounts accounts,
            AuditTrail audit) {
        this.lines = lines;
        this.payouts = payouts;
        this.records = records;
        this.findings = findings;
        this.states = states;
        this.workers = workers;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    @Transactional
    public GatePage open(long batchId, long lineId, Locale locale) {
        SettlementLine line = lines.find(batchId, lineId);
        audit.looked("BATCH", Long.toString(batchId), AuditTrail.ROUTINE);
        Payout payout = payouts.ofLines(line.workerId(), List.of(lineId)).get(lineId);
        List<Payout.Release> releases = payouts.releases(line.enterpriseId(), lineId);
        return new GatePage(
                line,
                workers.find(line.workerId()).map(Worker::maskedName).orElse(""),
                payout,
                named(releases),
                isHeldAgain(payout, releases),
                records.ofLine(line.enterpriseId(), lineId)
                        .map(BatchCompleteness.LineRecord::number)
                        .orElse(null),
                states.of(line.enterpriseId(), lineId, locale),
                findings.of(line.enterpriseId(), lineId, locale));
    }

    private static boolean isHeldAgain(Payout payout, List<Payout.Release> releases) {
        return payout != null
                && payout.stage() == PayoutStage.HELD
                && releases.stream().anyMatch(each -> each.payoutId() == payout.id());
    }

    private List<GatePage.Release> named(List<Payout.Release> releases) {
        Map<Long, String> names = accounts.displayNames(
                releases.stream().map(Payout.Release::account).toList());
        return releases.stream()
                .map(each ->
                        new GatePage.Release(each.indicator(), each.at(), names.get(each.account()), each.reason()))
                .toList();
    }
}
