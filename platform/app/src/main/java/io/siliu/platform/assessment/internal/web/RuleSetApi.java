package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.RuleSetDrafts;
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

    RuleSetApi(RuleSetDrafts drafts) {
        this.drafts = drafts;
    }

    /** What differs from the rule set in force; files by their names. */
    record NewDraft(String version, LocalDate validFrom, Map<String, String> files) {

        NewDraft {
            files = files == null ? Map.of() : files;
        }
    }

    record Begun(String id) {}

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
            List<RuleSetDrafts.Skipped> skipped) {

        static Draft of(RuleSetDrafts.DraftView view) {
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
                    view.skipped());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@RequestBody NewDraft draft) {
        return new Begun(Long.toString(drafts.begin(draft.version(), draft.validFrom(), draft.files())));
    }

    @GetMapping("/{id}")
    Draft view(@PathVariable long id) {
        return Draft.of(drafts.view(id));
    }

    @PostMapping("/{id}/check")
    Draft check(@PathVariable long id) {
        return Draft.of(drafts.check(id));
    }

    /** Changes files of a draft of one's own. */
    @PostMapping("/{id}/files")
    Draft change(@PathVariable long id, @RequestBody Map<String, String> files) {
        return Draft.of(drafts.change(id, files));
    }

    @PostMapping("/{id}/shadow")
    Draft shadow(@PathVariable long id) {
        return Draft.of(drafts.shadow(id));
    }
}
