package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetDrafts;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** Which indicators a draft has: a new one begins as a copy of one that is there, and one is taken out. */
@Controller
@RequestMapping("/rules/drafts/{id}/indicators/{indicator:[A-Z][0-9]{2,3}}")
class DraftIndicatorController {

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{2,3}");

    private final RuleSetDrafts drafts;

    DraftIndicatorController(RuleSetDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/copy")
    String copy(
            @PathVariable long id,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes next) {
        String wanted = code.strip();
        try {
            requireFree(id, wanted);
            ObjectNode written = drafts.file(id, indicator + ".json")
                    .map(text -> (ObjectNode) Json.MAPPER.readTree(text))
                    .orElseThrow(() -> Access.notFound("indicator"));
            written.put("id", wanted);
            drafts.change(id, Map.of(wanted + ".json", written.toPrettyString()));
            next.addFlashAttribute("done", "copied");
            return "redirect:/rules/drafts/" + id + "/indicators/" + wanted;
        } catch (PlatformException refused) {
            RuleForms.tell(next, "copy", refused);
            return "redirect:/rules/drafts/" + id + "/indicators/" + indicator;
        }
    }

    private void requireFree(long draft, String code) {
        if (!CODE.matcher(code).matches() || drafts.file(draft, code + ".json").isPresent()) {
            throw new PlatformException(
                    AssessmentError.RULE_SET_CODE_TAKEN,
                    "code",
                    "Give a code that the draft does not use, a capital letter and two or three digits, such as F90.");
        }
    }

    @PostMapping("/removal")
    String remove(@PathVariable long id, @PathVariable String indicator, RedirectAttributes next) {
        try {
            drafts.change(id, Map.of(indicator + ".json", ""));
            next.addFlashAttribute("done", "removed");
        } catch (PlatformException refused) {
            RuleForms.tell(next, "remove", refused);
        }
        return "redirect:/rules/drafts/" + id;
    }
}
