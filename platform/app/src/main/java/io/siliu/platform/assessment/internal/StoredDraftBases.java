package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.DraftBases;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.platform.assessment.RuleSetVersions.Named;
import io.siliu.rules.FilesMadeOver;
import io.siliu.rules.RuleSetDifference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings drafts in the database from one version onto another. */
@Service
class StoredDraftBases implements DraftBases {

    private final RuleSetMapper ruleSets;
    private final PublishedRuleSet published;
    private final ReplacedVersions replaced;
    private final OpenDrafts undecided;
    private final DraftViews views;
    private final Shadows shadows;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredDraftBases(
            RuleSetMapper ruleSets,
            PublishedRuleSet published,
            ReplacedVersions replaced,
            OpenDrafts undecided,
            DraftViews views,
            Shadows shadows,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.published = published;
        this.replaced = replaced;
        this.undecided = undecided;
        this.views = views;
        this.shadows = shadows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Base of(long id) {
        access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = ruleSets.draft(id).orElseThrow(() -> Access.notFound("draft"));
        boolean decided = OpenDrafts.isDecided(draft);
        String replaces = replaced.comparedWith(draft);
        return new Base(
                RuleSetFiles.read(draft.files()).validFrom(),
                named(draft.begunFrom()),
                named(draft.baseDigest()),
                named(replaces),
                decided ? List.of() : changedInBoth(draft, replaces),
                decided ? List.of() : ruleSets.waiting(ChinaTime.today(clock)));
    }

    private Named named(String digest) {
        return digest == null ? null : ruleSets.named(digest).orElse(null);
    }

    /** What is there by now, or will be when the draft is brought onto that version. */
    private List<RuleSetDifference.Change> changedInBoth(RuleSetMapper.DraftRow draft, String replaces) {
        String before = replaces.equals(draft.baseDigest()) ? draft.begunFrom() : draft.baseDigest();
        if (before == null || before.equals(replaces)) {
            return List.of();
        }
        return published
                .files(before)
                .map(known -> madeOver(known.texts(), draft, files(replaces)).changedInBoth())
                .orElse(List.of());
    }

    private static FilesMadeOver madeOver(
            Map<String, String> before, RuleSetMapper.DraftRow draft, RuleSetFiles replaces) {
        return FilesMadeOver.of(before, RuleSetFiles.read(draft.files()).texts(), replaces.texts());
    }

    private RuleSetFiles files(String digest) {
        return published.files(digest).orElseThrow();
    }

    @Override
    @Transactional
    public DraftView bringOver(long id) {
        Actor author = access.require(Permission.WRITE_RULE_SETS);
        RuleSetMapper.DraftRow draft = undecided.hold(id);
        OpenDrafts.requireOwn(draft, author);
        String replaces = replaced.of(draft);
        if (!replaces.equals(draft.baseDigest())) {
            ruleSets.broughtOver(id, over(draft, files(replaces)).text(), replaces);
            shadows.end(id);
            audit.did("RULE_SET_DRAFT_BROUGHT_OVER", "RULE_SET_DRAFT", Long.toString(id));
        }
        return views.of(id);
    }

    /** Under the version and the first day that the draft has. */
    private RuleSetFiles over(RuleSetMapper.DraftRow draft, RuleSetFiles replaces) {
        RuleSetFiles made = RuleSetFiles.read(draft.files());
        Map<String, String> before = draft.baseDigest() == null
                ? Map.of()
                : published.files(draft.baseDigest()).map(RuleSetFiles::texts).orElse(Map.of());
        return replaces.with(madeOver(before, draft, replaces).changed(), draft.version(), made.validFrom());
    }
}
