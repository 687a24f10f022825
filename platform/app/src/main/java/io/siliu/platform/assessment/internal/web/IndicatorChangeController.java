package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.rules.MadeOver;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what was typed on the page of an indicator. Where the draft is another than the page showed, nothing is written, and the page
 * shows what was typed again, over what stands by now; so too where it became another one while the form was read.
 */
@Controller
@RequestMapping("/rules/drafts/{id}/indicators/{indicator:[A-Z][0-9]{2,3}}")
class IndicatorChangeController {

    private final RuleSetDrafts drafts;

    IndicatorChangeController(RuleSetDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    String change(
            @PathVariable long id,
            @PathVariable String indicator,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        String seen = IndicatorFile.text(drafts, id, indicator);
        ObjectNode stands = IndicatorFile.read(seen);
        Optional<ObjectNode> start = IndicatorFile.in(StartOfForm.in(fields), indicator);
        String back = "/rules/drafts/" + id + "/indicators/" + indicator;
        boolean isMade = StartOfForm.isMade(fields);
        // The fields of a made form name places of its start: without one they would land at those of something else.
        boolean isOld = !ShownFiles.areThese(fields, stands.toPrettyString()) || isMade && start.isEmpty();
        try {
            if (isOld && start.isEmpty()) {
                throw ShownFiles.old();
            }
            ObjectNode made = (isOld || isMade ? start.orElse(stands) : stands).deepCopy();
            IndicatorForm.Left left = IndicatorForm.apply(made, fields);
            if (!left.isNothing()) {
                next.addFlashAttribute("unsourced", left.unsourced());
                next.addFlashAttribute("lacking", left.parameter());
                next.addFlashAttribute("typed", fields);
            }
            if (isOld) {
                ObjectNode before =
                        IndicatorFile.in(StartOfForm.over(fields), indicator).orElseGet(start::orElseThrow);
                ObjectNode typed = IndicatorFile.read(made.toPrettyString());
                StartOfForm.keep(
                        next,
                        IndicatorFile.as(indicator, MadeOver.of(before, typed, stands)),
                        Map.of(IndicatorFile.name(indicator), stands.toPrettyString()));
                throw ShownFiles.old();
            }
            String file = IndicatorFile.name(indicator);
            drafts.change(id, Map.of(file, seen), Map.of(file, made.toPrettyString()));
            next.addFlashAttribute("done", "kept");
        } catch (PlatformException refused) {
            if (!isOld && refused.code() == AssessmentError.RULE_SET_PAGE_OLD) {
                return change(id, indicator, fields, next);
            }
            RuleForms.tell(next, "save", refused);
        }
        return "redirect:" + back + (isOld ? "" : at(fields.getOrDefault("act", "")));
    }

    /** Where the page is looked at again after a button in the midst of it. */
    private static String at(String act) {
        if (act.startsWith("example:")) {
            return "#examples";
        }
        if (act.contains(":scope") || act.startsWith("scope:") || act.startsWith("require:")) {
            return "#scope-card";
        }
        if (act.startsWith("parameter:")) {
            return "#parameters";
        }
        return act.startsWith("way:") || act.startsWith("shown:") || act.contains(":c") ? "#conditions" : "";
    }
}
