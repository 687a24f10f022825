package io.siliu.platform.settlement.internal.licence;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.PaidAfterLicence;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.internal.InFull;
import io.siliu.platform.tax.TaxTables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPaidAfterLicence implements PaidAfterLicence {

    private final AfterLicenceMapper findings;
    private final Enterprises enterprises;
    private final Workers workers;
    private final TaxTables tables;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredPaidAfterLicence(
            AfterLicenceMapper findings,
            Enterprises enterprises,
            Workers workers,
            TaxTables tables,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.findings = findings;
        this.enterprises = enterprises;
        this.workers = workers;
        this.tables = tables;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Finding> open(int limit) {
        access.require(Permission.IMPORT_PARTIES);
        List<AfterLicenceMapper.Row> rows = findings.open(limit);
        Map<Long, Worker> known = workers.findAll(
                rows.stream().map(AfterLicenceMapper.Row::workerId).distinct().toList());
        Map<Long, Enterprise> payers = enterprises.findAll(
                rows.stream().map(AfterLicenceMapper.Row::enterpriseId).toList());
        Map<LocalDate, String> sources = tables.labourSources(
                rows.stream().map(AfterLicenceMapper.Row::settledOn).distinct().toList());
        return rows.stream()
                .map(row -> finding(
                        row, payers.get(row.enterpriseId()), known.get(row.workerId()), sources.get(row.settledOn())))
                .toList();
    }

    private static Finding finding(AfterLicenceMapper.Row row, Enterprise payer, Worker worker, String rules) {
        return new Finding(
                row.lineId(),
                row.batchId(),
                row.batchNumber(),
                row.lineNumber(),
                payer == null ? "" : payer.name(),
                worker == null ? "" : worker.maskedName(),
                row.lastDay(),
                row.workFrom(),
                row.gross(),
                row.incomeTax(),
                row.vat(),
                rules,
                row.foundAt());
    }

    @Override
    public long count() {
        access.require(Permission.IMPORT_PARTIES);
        return findings.waiting();
    }

    @Override
    @Transactional
    public void settle(long lineId, String reason) {
        Actor actor = access.require(Permission.IMPORT_PARTIES);
        String words = InFull.reason(reason);
        if (findings.settle(lineId, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.accountId(), words) == 0) {
            throw Access.notFound("finding");
        }
        audit.did("LINE_AFTER_LICENCE_SETTLED", "LINE", Long.toString(lineId));
    }
}
