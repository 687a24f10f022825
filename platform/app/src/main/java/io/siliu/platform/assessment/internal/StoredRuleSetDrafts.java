package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.rules.DraftFault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts in the database. */
@Service
class StoredRuleSetDrafts implements RuleSetDrafts {

    private static final int LISTED = 50;
    private static final String DRAFT = "RULE_SET_DRAFT";

    private final RuleSetMapper ruleSets;
    private final PublishedRuleSet published;
    private final ReplacedVersions replaced;
    private final ReadRuleSets read;
    private final OpenDrafts undecided;
    private final DraftViews views;
    private final DraftInspection inspection;
    private final Shadows shadows;
    private final TriedDrafts trials;
    private final RuleSetPublication publication;
    private final Access access;
    private final TwoPersons twoPersons;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    StoredRuleSetDrafts(
            RuleSetMapper ruleSets,
            PublishedRuleSet published,
            ReplacedVersions replaced,
            ReadRuleSets read,
            OpenDrafts undecided,
            DraftViews views,
            DraftInspection inspection,
            Shadows shadows,
            TriedDrafts trials,
            RuleSetPublication publication,
            Access access,
            TwoPersons twoPersons,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.published = published;
        this.replaced = replaced;
        this.read = read;
        this.undecided = undecided;
        this.views = views;
        this.inspection = inspection;
        this.shadows = shadows;
        this.trials = trials;
        this.publication = publication;
        this.access = access;
        this.twoPersons = twoPersons;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long begin(String version, LocalDate validFrom, Map<String, String> changed) {
        Actor author = access.require(Permission.WRITE_RULE_SETS);
        OpenDrafts.requireNamed(version, validFrom);
        String base = published.digestOn(validFrom);
        RuleSetFiles files = published.files(base).orElseThrow().with(changed, version, validFrom);
        undecided.requireFree(files, version);
        long id = ids.next();
        ruleSets.begin(id, files.ruleSetId(), version, files.text(), base, author.accountId(), clock.instant());
        audit.did("RULE_SET_DRAFTED", DRAFT, Long.toString(id));
        return id;
    }

    @Override
    @Transactional
    public DraftView check(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = undecided.hold(id);
        if (State.valueOf(draft.state()) == State.SHADOW) {
            return views.of(id);
        }
        RuleSetFiles files = RuleSetFiles.read(draft.files());
        List<DraftFault> found = inspection.faultsOf(files, views.changes(draft));
        boolean faultless = found.stream().allMatch(one -> one.kind().isRemark());
        ruleSets.checked(
                id,
                (faultless ? State.CHECKED : State.DRAFT).name(),
                faultless ? files.ruleSet().reference().digest().toString() : null,
                Json.text(found),
                clock.instant());
        audit.did("RULE_SET_CHECKED", DRAFT, Long.toString(id));
        return views.of(id);
    }

    @Override
    @Transactional
    public DraftView approve(long id, String shown, String untriedBecause) {
        Actor approver = access.require(Permission.APPROVE_RULE_SETS);
        published.hold();
        RuleSetMapper.DraftRow draft = undecided.hold(id);
        twoPersons.require(
                draft.authorId(),
                approver.accountId(),
                () -> new PlatformException(
                        AssessmentError.RULE_SET_OWN_DRAFT, "Somebody else than the author approves a rule set."));
        OpenDrafts.requireChecked(draft, State.CHECKED, State.SHADOW);
        OpenDrafts.requireShown(draft, shown);
        replaced.requireBaseOf(draft);
        List<Skipped> skipped = trials.skipped(draft);
        publication.publish(draft, approver, skipped, skipped.isEmpty() ? null : OpenDrafts.whyUntried(untriedBecause));
        shadows.end(id);
        shadows.endOutdated();
        return views.of(id);
    }

    @Override
    @Transactional
    public DraftView refuse(long id, String reason) {
        Actor approver = access.require(Permission.APPROVE_RULE_SETS);
        String why = OpenDrafts.whyRefused(reason);
        undecided.hold(id);
        ruleSets.decided(id, State.REFUSED.name(), approver.accountId(), clock.instant(), why, null);
        shadows.end(id);
        audit.did("RULE_SET_REFUSED", DRAFT, Long.toString(id));
        return views.of(id);
    }

    @Override
    @Transactional
    public DraftView change(long id, Map<String, String> changed) {
        return change(id, Map.of(), changed);
    }

    @Override
    @Transactional
    public DraftView change(long id, Map<String, String> seen, Map<String, String> changed) {
        Actor author = access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = undecided.hold(id);
        OpenDrafts.requireOwn(draft, author);
        RuleSetFiles files = RuleSetFiles.read(draft.files());
        OpenDrafts.requireSeen(files, seen);
        ruleSets.changed(id, files.with(changed).text());
        shadows.end(id);
        audit.did("RULE_SET_DRAFT_CHANGED", DRAFT, Long.toString(id));
        return views.of(id);
    }

    @Override
    @Transactional
    public DraftView shadow(long id) {
        Actor asker = access.require(Permission.WRITE_RULE_SETS);
        // Whoever publishes at this moment either ends this shadow or is seen here.
        published.hold();
        RuleSetMapper.DraftRow draft = undecided.hold(id);
        OpenDrafts.requireChecked(draft, State.CHECKED, State.SHADOW);
        replaced.requireBaseOf(draft);
        if (ruleSets.shadowed(id) == 1) {
            shadows.begin(id, RuleSetFiles.read(draft.files()), asker);
            audit.did("RULE_SET_SHADOWED", DRAFT, Long.toString(id));
        }
        return views.of(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftView> latest() {
        access.require(Permission.WRITE_RULE_SETS);
        return ruleSets.latest(LISTED).stream().map(DraftViews::listed).toList();
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
    public List<String> indicators(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = ruleSets.draft(id).orElseThrow(() -> Access.notFound("draft"));
        return RuleSetFiles.read(draft.files()).indicators();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> file(long id, String name) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = ruleSets.draft(id).orElseThrow(() -> Access.notFound("draft"));
        return Optional.ofNullable(RuleSetFiles.read(draft.files()).texts().get(name));
    }

    @Override
    @Transactional
    public DraftView view(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        DraftView view = views.of(id);
        audit.looked(DRAFT, Long.toString(id), AuditTrail.ROUTINE);
        return view;
    }
}
