package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.platform.assessment.RuleSetDrafts.Skipped;
import io.siliu.platform.assessment.RuleSetDrafts.State;
import io.siliu.rules.DraftFault;
import io.siliu.rules.RuleSetDifference;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** A draft as it is shown: how it differs from the version whose place it would take, and what is wrong with it. */
@Component
final class DraftViews {

    private final RuleSetMapper ruleSets;
    private final PublishedRuleSet published;
    private final ReplacedVersions replaced;
    private final ReadRuleSets read;
    private final TriedDrafts trials;

    DraftViews(
            RuleSetMapper ruleSets,
            PublishedRuleSet published,
            ReplacedVersions replaced,
            ReadRuleSets read,
            TriedDrafts trials) {
        this.ruleSets = ruleSets;
        this.published = published;
        this.replaced = replaced;
        this.read = read;
        this.trials = trials;
    }

    DraftView of(long id) {
        RuleSetMapper.DraftRow draft = ruleSets.draft(id).orElseThrow(() -> Access.notFound("draft"));
        List<DraftFault> faults = draft.faults() == null
                ? List.of()
                : Arrays.asList(Json.MAPPER.readValue(draft.faults(), DraftFault[].class));
        return view(draft, changes(draft), faults, skipped(draft));
    }

    /** Of one that was approved, what was wanting then, whatever its trials come to by now. */
    private List<Skipped> skipped(RuleSetMapper.DraftRow draft) {
        return draft.skipped() == null ? trials.skipped(draft) : keptSkipped(draft.skipped());
    }

    /** As they are kept; none where that is null. */
    static List<Skipped> keptSkipped(String kept) {
        return kept == null ? List.of() : Arrays.asList(Json.MAPPER.readValue(kept, Skipped[].class));
    }

    /** Without what would have to be worked out. */
    static DraftView listed(RuleSetMapper.DraftRow draft) {
        return view(draft, List.of(), List.of(), List.of());
    }

    /** None where the draft cannot be read. */
    List<RuleSetDifference.Change> changes(RuleSetMapper.DraftRow draft) {
        try {
            return RuleSetDifference.between(published.ruleSet(replaced.comparedWith(draft)), read.of(draft.files()));
        } catch (PlatformException broken) {
            return List.of();
        }
    }

    private static DraftView view(
            RuleSetMapper.DraftRow draft,
            List<RuleSetDifference.Change> changes,
            List<DraftFault> found,
            List<Skipped> skipped) {
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
                draft.digest(),
                changes,
                found.stream().filter(one -> !one.kind().isRemark()).toList(),
                found.stream().filter(one -> one.kind().isRemark()).toList(),
                skipped);
    }
}
