package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.DraftBases;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetVersions.Named;
import io.siliu.rules.DraftFault;
import io.siliu.rules.RuleSetDifference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of rule sets for programs. A person decides on them, on the page of the draft. */
@RestController
@RequestMapping("/api/v1/rule-sets/drafts")
class RuleSetApi {

    private final RuleSetDrafts drafts;
    private final DraftBases bases;

    RuleSetApi(RuleSetDrafts drafts, DraftBases bases) {
        this.drafts = drafts;
        this.bases = bases;
    }

    /** What differs from the version that holds on {@code validFrom} by what is published now; files by their names. */
    record NewDraft(String version, LocalDate validFrom, Map<String, String> files) {

        NewDraft {
            files = files == null ? Map.of() : files;
        }
    }

    record Begun(String id) {}

    /**
     * From which version a draft was begun, whose files it changes by now, and whose place it would take; it is approved only where
     * the last two are one. {@code changedInBoth} has the published text before and the draft's, which counts, after.
     */
    record Base(
            LocalDate validFrom,
            Named begun,
            Named stands,
            Named replaces,
            boolean upToDate,
            List<RuleSetDifference.Change> changedInBoth,
            List<Named> waiting) {

        static Base of(DraftBases.Base base) {
            return new Base(
                    base.validFrom(),
                    base.begun(),
                    base.stands(),
                    base.replaces(),
                    base.isUpToDate(),
                    base.changedInBoth(),
                    base.waiting());
        }
    }

    record Draft(
            String id,
            String ruleSet,
            String version,
            RuleSetDrafts.State state,
            Instant begunAt,
            Instant checkedAt,
            String reason,
            String digest,
            List<RuleSetDifference.Change> changes,
            List<DraftFault> faults,
            List<DraftFault> remarks,
            List<RuleSetDrafts.Skipped> skipped,
            Base base) {

        static Draft of(RuleSetDrafts.DraftView view, DraftBases.Base base) {
            return new Draft(
                    Long.toString(view.id()),
                    view.ruleSet(),
                    view.version(),
                    view.state(),
                    view.begunAt(),
                    view.checkedAt(),
                    view.reason(),
                    view.digest(),
                    view.changes(),
                    view.faults(),
                    view.remarks(),
                    view.skipped(),
                    Base.of(base));
        }
    }

    private Draft withBase(RuleSetDrafts.DraftView view) {
        return Draft.of(view, bases.of(view.id()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@RequestBody NewDraft draft) {
        return new Begun(Long.toString(drafts.begin(draft.version(), draft.validFrom(), draft.files())));
    }

    @GetMapping("/{id}")
    Draft view(@PathVariable long id) {
        return withBase(drafts.view(id));
    }

    @PostMapping("/{id}/check")
    Draft check(@PathVariable long id) {
        return withBase(drafts.check(id));
    }

    /** Changes files of a draft of one's own. */
    @PostMapping("/{id}/files")
    Draft change(@PathVariable long id, @RequestBody Map<String, String> files) {
        return withBase(drafts.change(id, files));
    }

    @PostMapping("/{id}/shadow")
    Draft shadow(@PathVariable long id) {
        return withBase(drafts.shadow(id));
    }

    /** Brings a draft of one's own onto the version whose place it would take, field by field. */
    @PostMapping("/{id}/base")
    Draft bringOver(@PathVariable long id) {
        return withBase(bases.bringOver(id));
    }
}
