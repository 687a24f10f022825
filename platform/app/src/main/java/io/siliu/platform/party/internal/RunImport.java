package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.WalkthroughAccounts;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.RowOutcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RunImport implements ImportParties {

    private static final int MOST_ROWS = 2_000;

    private final EnterpriseIntake enterprises;
    private final WorkerIntake workers;
    private final Access access;
    private final AuditTrail audit;
    private final WalkthroughAccounts visitors;
    private final Mode mode;
    private final Clock clock;

    RunImport(
            EnterpriseIntake enterprises,
            WorkerIntake workers,
            Access access,
            AuditTrail audit,
            WalkthroughAccounts visitors,
            Mode mode,
            Clock clock) {
        this.enterprises = enterprises;
        this.workers = workers;
        this.access = access;
        this.audit = audit;
        this.visitors = visitors;
        this.mode = mode;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Report run(PartyImport parties) {
        Actor actor = access.require(Permission.IMPORT_PARTIES);
        int rows = parties.enterprises().size() + parties.workers().size();
        if (rows == 0 || rows > MOST_ROWS) {
            throw new PlatformException(
                    PartyError.IMPORT_SIZE, "An import holds 1 to " + MOST_ROWS + " rows, this one " + rows + ".");
        }
        List<RowOutcome> enterpriseOutcomes = new ArrayList<>();
        for (PartyImport.EnterpriseRow row : parties.enterprises()) {
            RowOutcome outcome = enterprises.take(enterpriseOutcomes.size(), row, checks(), actor.accountId());
            enterpriseOutcomes.add(outcome);
            if (outcome.id() != null) {
                visitors.enterpriseImported(
                        outcome.id(), row.creditCode().strip(), row.name().strip());
            }
        }
        List<RowOutcome> workerOutcomes = new ArrayList<>();
        for (PartyImport.WorkerRow row : parties.workers()) {
            workerOutcomes.add(workers.take(workerOutcomes.size(), row, checks(), actor.accountId()));
        }
        record(enterpriseOutcomes, "ENTERPRISE");
        record(workerOutcomes, "WORKER");
        return new Report(enterpriseOutcomes, workerOutcomes);
    }

    private RowChecks checks() {
        InventedNumbers invented = mode.invented();
        return new RowChecks(ChinaTime.today(clock), invented);
    }

    private void record(List<RowOutcome> outcomes, String kind) {
        outcomes.stream()
                .filter(each -> each.state() == RowOutcome.State.CREATED)
                .forEach(each -> audit.did("PARTY_IMPORTED", kind, Long.toString(each.id())));
    }
}
