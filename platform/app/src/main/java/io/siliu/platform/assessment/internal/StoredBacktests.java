package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.database.Workers;
import io.siliu.rules.BacktestResult;
import io.siliu.rules.RuleSetReference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs in the database; {@link BacktestStage} does them. */
@Service
class StoredBacktests implements Backtests {

    private static final String BACKTEST = "BACKTEST";
    private static final int LISTED = 20;
    private static final int MOST_OFFICERS = 10_000;
    private static final Pattern REGION = Pattern.compile("[0-9]{2,6}");
    private static final Pattern OCCUPATION = Pattern.compile("[A-Z_]{2,32}");

    private final BacktestMapper backtests;
    private final BacktestChanges changes;
    private final SeenInExamples examples;
    private final RuleSetMapper ruleSets;
    private final PublishedRuleSet published;
    private final Access access;
    private final AuditTrail audit;
    private final Workers workers;
    private final IdGenerator ids;
    private final Clock clock;

    StoredBacktests(
            BacktestMapper backtests,
            BacktestChanges changes,
            SeenInExamples examples,
            RuleSetMapper ruleSets,
            PublishedRuleSet published,
            Access access,
            AuditTrail audit,
            Workers workers,
            IdGenerator ids,
            Clock clock) {
        this.backtests = backtests;
        this.changes = changes;
        this.examples = examples;
        this.ruleSets = ruleSets;
        this.published = published;
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
        requireUsable(ask);
        RuleSetFiles files = files(ask);
        RuleSetReference tried = files.ruleSet().reference();
        RuleSetReference base = ask.published() == null
                ? published.engine().ruleSet().reference()
                : ofVersion(ask.published().before()).ruleSet().reference();
        String sameKey = sameKey(ask, tried, base);
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

    private RuleSetFiles files(Ask ask) {
        if (ask.published() != null) {
            return ofVersion(ask.published().after());
        }
        if (ask.draftId() == null) {
            return published.files();
        }
        return ruleSets.draft(ask.draftId())
                .map(draft -> RuleSetFiles.read(draft.files()))
                .orElseThrow(() -> Access.notFound("draft"));
    }

    private RuleSetFiles ofVersion(String version) {
        return ruleSets.published().stream()
                .filter(row -> row.version().equals(version))
                .findFirst()
                .flatMap(row -> published.files(row.digest()))
                .orElseThrow(() -> Access.notFound("rule set"));
    }

    private static String sameKey(Ask ask, RuleSetReference tried, RuleSetReference base) {
        List<Object> all = new ArrayList<>(List.of(
                tried.digest().toString(),
                base.digest().toString(),
                ask.from().toString(),
                ask.to().toString(),
                Integer.toString(ask.officers())));
        all.add(Objects.toString(ask.enterpriseId(), ""));
        all.add(Objects.toString(ask.region(), ""));
        all.add(Objects.toString(ask.occupation(), ""));
        all.add(Objects.toString(ask.truth(), ""));
        return CryptoSuite.INTL.digest(CanonicalJson.bytes(all)).toString();
    }

    private static void requireUsable(Ask ask) {
        require(
                ask.published() == null
                        || ask.draftId() == null
                                && !Objects.equals(
                                        ask.published().before(),
                                        ask.published().after()),
                "after",
                "Choose two different published versions, and no draft.");
        require(ask.from() != null && ask.to() != null, "from", "Give the first and the last day.");
        require(!ask.to().isBefore(ask.from()), "to", "The last day is not before the first.");
        require(
                ask.officers() >= 1 && ask.officers() <= MOST_OFFICERS,
                "officers",
                "Give the number of people who look at alerts, 1 to " + MOST_OFFICERS + ".");
        require(
                ask.region() == null || REGION.matcher(ask.region()).matches(),
                "region",
                "Give the first 2 to 6 digits of a region's code.");
        require(
                ask.occupation() == null || OCCUPATION.matcher(ask.occupation()).matches(),
                "occupation",
                "Give an occupation by its code, such as RIDER.");
        if (ask.truth() != null) {
            BacktestTruth.read(ask.truth());
        }
    }

    private static void require(boolean holds, String field, String remedy) {
        if (!holds) {
            throw new PlatformException(AssessmentError.BACKTEST_WINDOW, field, remedy);
        }
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
                .map(row -> view(row, null))
                .toList();
    }

    private View read(long id) {
        return backtests.find(id).map(row -> view(row, null)).orElseThrow(() -> Access.notFound("backtest"));
    }

    private static View view(BacktestMapper.Row row, String truth) {
        BacktestResult result = row.tally() == null
                ? BacktestResult.empty(true)
                : Json.MAPPER.readValue(row.tally(), BacktestResult.class);
        return new View(
                row.id(),
                Kind.valueOf(row.kind()),
                new Ask(
                        row.draftId(),
                        null,
                        row.windowFrom(),
                        row.windowTo(),
                        row.enterpriseId(),
                        row.region(),
                        row.occupation(),
                        row.officers(),
                        truth),
                row.ruleSetId(),
                row.triedVersion(),
                row.baseVersion(),
                State.valueOf(row.state()),
                row.total(),
                row.done(),
                row.erased(),
                result,
                row.failure(),
                row.askedBy(),
                row.askedAt(),
                row.endedAt());
    }
}
