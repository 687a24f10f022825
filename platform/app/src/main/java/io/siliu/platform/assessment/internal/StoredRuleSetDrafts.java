package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.rules.DraftChecks;
import io.siliu.rules.DraftFault;
import io.siliu.rules.RuleSetDifference;
import io.siliu.rules.fact.FourFlowFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts in the database. */
@Service
class StoredRuleSetDrafts implements RuleSetDrafts {

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,31}");
    private static final int SAMPLE = 200;
    private static final int LISTED = 50;
    private static final String DRAFT = "RULE_SET_DRAFT";

    private final RuleSetMapper ruleSets;
    private final PublishedRuleSet published;
    private final ReadRuleSets read;
    private final Shadows shadows;
    private final TriedDrafts trials;
    private final KeptFacts kept;
    private final RuleSetPublication publication;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    StoredRuleSetDrafts(
            RuleSetMapper ruleSets,
            PublishedRuleSet published,
            ReadRuleSets read,
            Shadows shadows,
            TriedDrafts trials,
            KeptFacts kept,
            RuleSetPublication publication,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.published = published;
        this.read = read;
        this.shadows = shadows;
        this.trials = trials;
        this.kept = kept;
        this.publication = publication;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long begin(String version, LocalDate validFrom, Map<String, String> changed) {
        Actor author = access.require(Permission.WRITE_RULE_SETS);
        if (version == null || validFrom == null) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_VERSION_TAKEN,
                    version == null ? "version" : "validFrom",
                    "Give a version and the first day on which it may be used.");
        }
        RuleSetFiles files = published.files().with(changed, version, validFrom);
        boolean usable = VERSION.matcher(version).matches() && ruleSets.taken(files.ruleSetId(), version) == 0;
        if (!usable) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_VERSION_TAKEN,
                    "version",
                    "Choose a version that was never used, of letters, digits, points and dashes.");
        }
        long id = ids.next();
        ruleSets.begin(id, files.ruleSetId(), version, files.text(), author.accountId(), clock.instant());
        audit.did("RULE_SET_DRAFTED", DRAFT, Long.toString(id));
        return id;
    }

    @Override
    @Transactional
    public DraftView check(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = open(id);
        if (State.valueOf(draft.state()) == State.SHADOW) {
            return read(id);
        }
        RuleSetFiles files = RuleSetFiles.read(draft.files());
        List<RuleSetDifference.Change> changes = changes(draft);
        List<DraftFault> faults = DraftChecks.check(files.bytes(), sample()).stream()
                .filter(fault -> isOfThis(fault, changes))
                .toList();
        ruleSets.checked(
                id,
                (faults.isEmpty() ? State.CHECKED : State.DRAFT).name(),
                faults.isEmpty() ? files.ruleSet().reference().digest().toString() : null,
                Json.text(faults),
                clock.instant());
        audit.did("RULE_SET_CHECKED", DRAFT, Long.toString(id));
        return read(id);
    }

    /** What is in force already and hits everything is no fault of a draft that leaves it as it is. */
    private static boolean isOfThis(DraftFault fault, List<RuleSetDifference.Change> changes) {
        return fault.kind() != DraftFault.Kind.MATCHES_EVERYTHING
                || changes.stream().anyMatch(change -> fault.place().startsWith(change.place()));
    }

    /** What was erased is not tried. */
    private List<FourFlowFacts> sample() {
        return ruleSets.latestFacts(SAMPLE).stream()
                .flatMap(row -> kept.textIfKept(row.recordId(), row.facts(), row.features()).stream())
                .map(FactsText::read)
                .toList();
    }

    @Override
    @Transactional
    public DraftView approve(long id, String untriedBecause) {
        Actor approver = access.require(Permission.APPROVE_RULE_SETS);
        RuleSetMapper.DraftRow draft = open(id);
        if (draft.authorId() == approver.accountId()) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_OWN_DRAFT, "Somebody else than the author approves a rule set.");
        }
        requireChecked(draft, State.CHECKED, State.SHADOW);
        publication.publish(draft, approver, trials.isTried(draft) ? null : reason(untriedBecause));
        shadows.end(id);
        return read(id);
    }

    private static void requireChecked(RuleSetMapper.DraftRow draft, State... enough) {
        if (!Arrays.asList(enough).contains(State.valueOf(draft.state()))) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_CHECKED, "Check the draft first; it must have no fault.");
        }
    }

    private static String reason(String untriedBecause) {
        if (!isReason(untriedBecause)) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_TRIED,
                    "reason",
                    "Try the draft on past records first, or say in 4 to 500 characters why it may be published untried.");
        }
        return untriedBecause.strip();
    }

    private static boolean isReason(String reason) {
        return reason != null && reason.strip().length() >= 4 && reason.length() <= 500;
    }

    @Override
    @Transactional
    public DraftView refuse(long id, String reason) {
        Actor approver = access.require(Permission.APPROVE_RULE_SETS);
        if (!isReason(reason)) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_REASON_WANTING, "reason", "Say why in 4 to 500 characters.");
        }
        open(id);
        ruleSets.decided(id, State.REFUSED.name(), approver.accountId(), clock.instant(), reason.strip());
        shadows.end(id);
        audit.did("RULE_SET_REFUSED", DRAFT, Long.toString(id));
        return read(id);
    }

    @Override
    @Transactional
    public DraftView change(long id, Map<String, String> changed) {
        Actor author = access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = open(id);
        if (draft.authorId() != author.accountId()) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_NOT_OWN_DRAFT, "Only its author changes a draft; begin another.");
        }
        ruleSets.changed(id, RuleSetFiles.read(draft.files()).with(changed).text());
        shadows.end(id);
        audit.did("RULE_SET_DRAFT_CHANGED", DRAFT, Long.toString(id));
        return read(id);
    }

    @Override
    @Transactional
    public DraftView shadow(long id) {
        Actor asker = access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = open(id);
        requireChecked(draft, State.CHECKED, State.SHADOW);
        if (ruleSets.shadowed(id) == 1) {
            shadows.begin(id, RuleSetFiles.read(draft.files()), asker);
            audit.did("RULE_SET_SHADOWED", DRAFT, Long.toString(id));
        }
        return read(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftView> latest() {
        access.require(Permission.WRITE_RULE_SETS);
        return ruleSets.latest(LISTED).stream()
                .map(draft -> view(draft, List.of(), List.of(), false))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DraftFault> unreadable(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = ruleSets.draft(id).orElseThrow(() -> Access.notFound("draft"));
        try {
            read.of(draft.files());
            return Optional.empty();
        } catch (PlatformException broken) {
            return Optional.of(DraftFault.broken(broken));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> file(long id, String name) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = ruleSets.draft(id).orElseThrow(() -> Access.notFound("draft"));
        return Optional.ofNullable(RuleSetFiles.read(draft.files()).texts().get(name));
    }

    /** A draft that is not decided yet, held for the length of this transaction. */
    private RuleSetMapper.DraftRow open(long id) {
        RuleSetMapper.DraftRow draft = ruleSets.draftToDecide(id).orElseThrow(() -> Access.notFound("draft"));
        State state = State.valueOf(draft.state());
        if (state == State.PUBLISHED || state == State.REFUSED) {
            throw new PlatformException(AssessmentError.RULE_SET_DECIDED, "This draft is decided; begin another.");
        }
        return draft;
    }

    @Override
    @Transactional
    public DraftView view(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        DraftView view = read(id);
        audit.looked(DRAFT, Long.toString(id), AuditTrail.ROUTINE);
        return view;
    }

    private DraftView read(long id) {
        RuleSetMapper.DraftRow draft = ruleSets.draft(id).orElseThrow(() -> Access.notFound("draft"));
        List<DraftFault> faults = draft.faults() == null
                ? List.of()
                : Arrays.asList(Json.MAPPER.readValue(draft.faults(), DraftFault[].class));
        return view(draft, changes(draft), faults, trials.isTried(draft));
    }

    private static DraftView view(
            RuleSetMapper.DraftRow draft,
            List<RuleSetDifference.Change> changes,
            List<DraftFault> faults,
            boolean tried) {
        return new DraftView(
                draft.id(),
                draft.ruleSetId(),
                draft.version(),
                State.valueOf(draft.state()),
                draft.authorId(),
                draft.begunAt(),
                draft.checkedAt(),
                draft.decidedBy(),
                draft.reason(),
                changes,
                faults,
                tried);
    }

    private List<RuleSetDifference.Change> changes(RuleSetMapper.DraftRow draft) {
        try {
            return RuleSetDifference.between(published.engine().ruleSet(), read.of(draft.files()));
        } catch (PlatformException broken) {
            return List.of();
        }
    }
}
