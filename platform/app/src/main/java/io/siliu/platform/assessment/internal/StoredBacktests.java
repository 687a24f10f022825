package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.database.Workers;
import io.siliu.rules.RuleSetReference;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs in the database; {@link BacktestStage} does them. */
@Service
class StoredBacktests implements Backtests {

    private static final String BACKTEST = "BACKTEST";
    private static final int LISTED = 20;

    private final BacktestMapper backtests;
    private final BacktestGateMapper gate;
    private final BacktestChanges changes;
    private final SeenInExamples examples;
    private final BacktestAsks asked;
    private final Access access;
    private final AuditTrail audit;
    private final Workers workers;
    private final IdGenerator ids;
    private final Clock clock;

    StoredBacktests(
            BacktestMapper backtests,
            BacktestGateMapper gate,
            BacktestChanges changes,
            SeenInExamples examples,
            BacktestAsks asked,
            Access access,
            AuditTrail audit,
            Workers workers,
            IdGenerator ids,
            Clock clock) {
        this.backtests = backtests;
        this.gate = gate;
        this.changes = changes;
        this.examples = examples;
        this.asked = asked;
        this.access = access;
        this.audit = audit;
        this.workers = workers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long start(Ask ask) {
        Actor asker = access.require(Permission.WRITE_RULE_SETS);
        BacktestAsks.requireUsable(ask);
        RuleSetFiles files = asked.tried(ask);
        RuleSetReference tried = files.ruleSet().reference();
        RuleSetReference base = asked.base(ask, files);
        String sameKey = BacktestAsks.sameKey(ask, tried, base);
        long id = ids.next();
        int begun = backtests.begin(new BacktestMapper.NewRow(
                id,
                sameKey,
                ask.draftId(),
                tried.id(),
                tried.version(),
                tried.digest().toString(),
                base.version(),
                base.digest().toString(),
                files.text(),
                ask.from(),
                ask.to(),
                ask.enterpriseId(),
                ask.region(),
                ask.occupation(),
                ask.officers(),
                ask.truth(),
                asker.accountId(),
                clock.instant()));
        if (begun == 0) {
            return backtests.sameAs(sameKey).orElseThrow();
        }
        audit.did("BACKTEST_STARTED", BACKTEST, Long.toString(id));
        return id;
    }

    @Override
    @Transactional
    public View view(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        View view = read(id);
        audit.stillLooking(BACKTEST, Long.toString(id));
        return view;
    }

    @Override
    @Transactional
    public byte[] changes(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        read(id);
        audit.looked(BACKTEST, Long.toString(id), "CHANGED_RECORDS");
        return ChangedRecordsFile.of(changes.all(id));
    }

    @Override
    @Transactional
    public Map<String, List<Seen>> seen(long id, Locale locale) {
        access.require(Permission.WRITE_RULE_SETS);
        BacktestMapper.Row run = backtests.find(id).orElseThrow(() -> Access.notFound("backtest"));
        Map<String, List<Seen>> seen = examples.of(run, locale);
        seen.keySet().forEach(record -> audit.looked("RECORD", record, AuditTrail.ROUTINE));
        return seen;
    }

    @Override
    @Transactional
    public View cancel(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        if (backtests.ended(id, State.CANCELLED.name(), null, clock.instant()) == 1) {
            audit.did("BACKTEST_CANCELLED", BACKTEST, Long.toString(id));
        }
        return read(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<View> latest(Long draftId) {
        access.require(Permission.WRITE_RULE_SETS);
        return backtests.latest(draftId, LISTED).stream()
                .map(row -> BacktestViews.of(row, null))
                .toList();
    }

    private View read(long id) {
        return backtests
                .find(id)
                .map(row -> BacktestViews.of(row, gate.find(id).orElse(null)))
                .orElseThrow(() -> Access.notFound("backtest"));
    }
}
