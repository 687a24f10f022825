package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRules;
import io.siliu.rules.Decision;
import io.siliu.rules.DraftFault;
import io.siliu.rules.RulesError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What several hits of one record mean together in a draft, and what follows from each: seen and changed without DRL. */
@Controller
@RequestMapping("/rules/drafts/{id}/combinations")
class DraftCombinationController {

    private final RuleSetDrafts drafts;
    private final RuleChoices choices;
    private final Access access;

    DraftCombinationController(RuleSetDrafts drafts, RuleChoices choices, Access access) {
        this.drafts = drafts;
        this.choices = choices;
        this.access = access;
    }

    @GetMapping
    String view(@PathVariable long id, Locale locale, Model model) {
        DraftView draft = drafts.view(id);
        try {
            rules(id, model);
        } catch (PlatformException broken) {
            model.addAttribute("unreadable", DraftFault.broken(broken));
        }
        model.addAttribute("draft", draft);
        model.addAttribute("severities", ListFilter.SEVERITIES);
        model.addAttribute("indicators", choices.indicators(drafts.indicators(id), locale));
        model.addAttribute(
                "open", draft.author() == access.current().accountId() && DraftPagesController.isOpen(draft));
        model.addAttribute("file", text(id));
        model.addAttribute("stands", ShownFiles.code(shown(id)));
        model.addAttribute("again", TypedAgain.of(model.getAttribute("typed")));
        return "assessment/draft-combinations";
    }

    private void rules(long id, Model model) {
        List<ConclusionForm.Row> conclusions = ConclusionForm.of(conclusions(id));
        List<String> drawn = conclusions.stream().map(ConclusionForm.Row::id).toList();
        Map<String, List<String>> words =
                Map.of("severity", ListFilter.SEVERITIES, "sixTrue", AlertListFilter.SIX_TRUE, "conclusion", drawn);
        model.addAttribute("rules", CombinationRows.of(CombinationRules.read(text(id)), words));
        model.addAttribute("conclusions", conclusions);
        model.addAttribute("follows", follows(drawn));
    }

    private static List<String> follows(List<String> conclusions) {
        return Stream.concat(
                        conclusions.stream().map(one -> "conclude:" + one),
                        Stream.of(Decision.values()).map(one -> "decide:" + one.name()))
                .toList();
    }

    @PostMapping
    String change(@PathVariable long id, @RequestParam Map<String, String> fields, RedirectAttributes next) {
        try {
            String[] shown = shown(id);
            ShownFiles.require(fields, shown);
            Map<String, String> changed = new LinkedHashMap<>();
            String before = shown[0];
            List<CombinationRule> rules = CombinationRules.read(before);
            List<CombinationRule> after = CombinationForm.apply(rules, fields);
            if (!after.equals(rules)) {
                String written = CombinationRules.write(after, before);
                CombinationRules.read(written);
                changed.put(CombinationRules.FILE, written);
            }
            ObjectNode conclusions = conclusions(id);
            ConclusionForm.apply(conclusions, fields);
            if (!conclusions.equals(conclusions(id))) {
                changed.put(ConclusionForm.FILE, conclusions.toPrettyString());
            }
            if (!changed.isEmpty()) {
                drafts.change(id, changed);
            }
            next.addFlashAttribute("done", "kept");
        } catch (PlatformException refused) {
            RuleForms.tell(next, "save", refused);
            if (refused.code() == RulesError.CATALOGUE_BROKEN) {
                next.addFlashAttribute("fault", DraftFault.broken(refused));
                RuleForms.keep(next, fields);
            }
        }
        return "redirect:/rules/drafts/" + id + "/combinations";
    }

    /** The files that the page shows. */
    private String[] shown(long id) {
        return new String[] {text(id), drafts.file(id, ConclusionForm.FILE).orElse("")};
    }

    private String text(long id) {
        return drafts.file(id, CombinationRules.FILE).orElse("");
    }

    /** @throws PlatformException CATALOGUE_BROKEN where the file is no object of JSON */
    private ObjectNode conclusions(long id) {
        try {
            JsonNode file =
                    Json.MAPPER.readTree(drafts.file(id, ConclusionForm.FILE).orElse("{}"));
            if (file instanceof ObjectNode conclusions) {
                return conclusions;
            }
            throw broken("it is no object", null);
        } catch (JacksonException notJson) {
            throw broken(notJson.getOriginalMessage(), notJson);
        }
    }

    private static PlatformException broken(String what, JacksonException cause) {
        return new PlatformException(
                RulesError.CATALOGUE_BROKEN,
                ConclusionForm.FILE,
                "Catalogue file " + ConclusionForm.FILE + ": " + what,
                cause);
    }
}
