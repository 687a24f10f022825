package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
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

/** What several hits of one record mean together in a draft, and what follows from each: seen and changed without DRL. */
@Controller
@RequestMapping("/rules/drafts/{id}/combinations")
class DraftCombinationController {

    private final RuleSetDrafts drafts;
    private final RuleChoices choices;
    private final NewerCombinations newer;
    private final Access access;

    DraftCombinationController(RuleSetDrafts drafts, RuleChoices choices, NewerCombinations newer, Access access) {
        this.drafts = drafts;
        this.choices = choices;
        this.newer = newer;
        this.access = access;
    }

    @GetMapping
    String view(@PathVariable long id, Locale locale, Model model) {
        DraftView draft = drafts.view(id);
        Map<String, String> files = Combinations.files(drafts, id);
        Map<String, String> kept = StartOfForm.kept(model);
        Map<String, String> over = StartOfForm.keptOver(model);
        Map<String, String> seen = kept.isEmpty() ? files : kept;
        try {
            Combinations combinations = Combinations.read(seen);
            rules(combinations, model);
            if (!kept.isEmpty()) {
                beside(combinations, files, locale, model);
            }
        } catch (PlatformException broken) {
            model.addAttribute("unreadable", DraftFault.broken(broken));
        }
        model.addAttribute("draft", draft);
        model.addAttribute("severities", ListFilter.SEVERITIES);
        model.addAttribute("indicators", choices.indicators(drafts.indicators(id), locale));
        model.addAttribute(
                "open", draft.author() == access.current().accountId() && DraftPagesController.isOpen(draft));
        model.addAttribute("file", files.get(CombinationRules.FILE));
        model.addAttribute("stands", ShownFiles.code(Combinations.texts(over.isEmpty() ? files : over)));
        model.addAttribute("start", StartOfForm.of(seen));
        model.addAttribute("laidOver", over.isEmpty() ? null : StartOfForm.of(over));
        model.addAttribute("again", TypedAgain.of(model.getAttribute("typed")));
        return "assessment/draft-combinations";
    }

    /** What was typed is shown also where what stands by now cannot be read. */
    private void beside(Combinations typed, Map<String, String> files, Locale locale, Model model) {
        try {
            model.addAttribute("newer", newer.of(typed, files, locale));
        } catch (PlatformException broken) {
            model.addAttribute("fault", DraftFault.broken(broken));
        }
    }

    private static void rules(Combinations combinations, Model model) {
        List<ConclusionForm.Row> conclusions = ConclusionForm.of(combinations.conclusions());
        List<String> drawn = conclusions.stream().map(ConclusionForm.Row::id).toList();
        Map<String, List<String>> words =
                Map.of("severity", ListFilter.SEVERITIES, "sixTrue", AlertListFilter.SIX_TRUE, "conclusion", drawn);
        model.addAttribute("rules", CombinationRows.of(combinations.rules(), words));
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
        Map<String, String> files = Combinations.files(drafts, id);
        Map<String, String> start = StartOfForm.in(fields);
        Map<String, String> before = StartOfForm.over(fields);
        boolean isMade = StartOfForm.isMade(fields);
        // The fields of a made form name places of its start: without one they would land at those of something else.
        boolean isOld = !ShownFiles.areThese(fields, Combinations.texts(files)) || isMade && start.isEmpty();
        try {
            if (isOld && start.isEmpty()) {
                throw ShownFiles.old();
            }
            Combinations typed =
                    Combinations.read(isOld || isMade ? start : files).typed(fields);
            if (isOld) {
                StartOfForm.keep(next, over(Combinations.read(before), typed, files), files);
                throw ShownFiles.old();
            }
            Map<String, String> changed = typed.differing(files);
            if (!changed.isEmpty()) {
                drafts.change(id, files, changed);
            }
            next.addFlashAttribute("done", "kept");
        } catch (PlatformException refused) {
            if (!isOld && refused.code() == AssessmentError.RULE_SET_PAGE_OLD) {
                return change(id, fields, next);
            }
            RuleForms.tell(next, "save", refused);
            if (refused.code() == RulesError.CATALOGUE_BROKEN) {
                next.addFlashAttribute("fault", DraftFault.broken(refused));
                RuleForms.keep(next, fields);
                if (!start.isEmpty() && !start.equals(files)) {
                    StartOfForm.keep(next, start, before);
                }
            }
        }
        return "redirect:/rules/drafts/" + id + "/combinations";
    }

    /** What was typed over the files that stand by now, as files of their own. */
    private static Map<String, String> over(Combinations shown, Combinations typed, Map<String, String> files) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.putAll(typed.over(shown, Combinations.read(files)).differing(files));
        return all;
    }
}
