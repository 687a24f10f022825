package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.DraftTrials;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.rules.BasisKind;
import io.siliu.rules.RuleSetDifference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One indicator of a draft: its thresholds, its conditions, and what it says of a record that somebody chooses. */
@Controller
@RequestMapping("/rules/drafts/{id}/indicators/{indicator:[A-Z][0-9]{2,3}}")
class DraftEditorController {

    private final RuleSetDrafts drafts;
    private final DraftTrials trials;
    private final ExpressionWords expressions;
    private final NewerFields newer;
    private final Access access;

    DraftEditorController(
            RuleSetDrafts drafts, DraftTrials trials, ExpressionWords expressions, NewerFields newer, Access access) {
        this.drafts = drafts;
        this.trials = trials;
        this.expressions = expressions;
        this.newer = newer;
        this.access = access;
    }

    @GetMapping
    String edit(
            @PathVariable long id,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String record,
            Locale locale,
            Model model) {
        DraftView draft = drafts.view(id);
        ObjectNode stands = IndicatorFile.of(drafts, id, indicator);
        Optional<ObjectNode> typed = IndicatorFile.in(StartOfForm.kept(model), indicator);
        Map<String, String> over = typed.isPresent() ? StartOfForm.keptOver(model) : Map.of();
        ObjectNode written = typed.orElse(stands);
        List<Thresholds> thresholds = Thresholds.of(written);
        List<Circumstance> circumstances = circumstances(written);
        Condition scope = written.has(ScopeForm.PLACE)
                ? ConditionReader.read(written.get(ScopeForm.PLACE), ScopeForm.PLACE)
                : null;
        model.addAttribute("draft", draft);
        model.addAttribute("indicator", indicator);
        model.addAttribute("written", written);
        model.addAttribute("thresholds", thresholds);
        model.addAttribute("circumstances", circumstances);
        model.addAttribute("scope", scope);
        model.addAttribute("required", RequiredFactsForm.of(written));
        model.addAttribute("said", said(circumstances, scope, thresholds, locale));
        model.addAttribute("shown", shown(circumstances, thresholds, locale));
        model.addAttribute(
                "examples", ExampleForm.rows(written, typed.isPresent() ? List.of() : trials.examples(id, indicator)));
        model.addAttribute("answers", ExampleForm.answers(written));
        model.addAttribute("bases", BasisKind.values());
        model.addAttribute("severities", ListFilter.SEVERITIES);
        model.addAttribute("sixTrue", AlertListFilter.SIX_TRUE);
        model.addAttribute("types", ParameterForm.TYPES);
        model.addAttribute("file", stands.toPrettyString());
        model.addAttribute(
                "stands", ShownFiles.code(over.getOrDefault(IndicatorFile.name(indicator), stands.toPrettyString())));
        model.addAttribute("start", StartOfForm.of(IndicatorFile.as(indicator, written)));
        model.addAttribute("laidOver", over.isEmpty() ? null : StartOfForm.of(over));
        typed.ifPresent(one -> model.addAttribute(
                "newer",
                new NewerValues(
                        newer.of(one, stands, locale),
                        RuleSetDifference.ofIndicator(indicator, stands, one),
                        one.equals(stands))));
        model.addAttribute("unreadable", drafts.unreadable(id).orElse(null));
        model.addAttribute("record", record.strip());
        boolean own = draft.author() == access.current().accountId();
        model.addAttribute("open", own && DraftPagesController.isOpen(draft));
        if (!record.isBlank()) {
            tryOn(id, indicator, record.strip(), locale, model);
        }
        return "assessment/draft-indicator";
    }

    /**
     * A way in which an indicator can hit.
     *
     * @param severity null where it is as grave as the indicator
     * @param shown what a hit shows
     */
    record Circumstance(String name, String severity, Condition when, List<ShownValuesForm.Shown> shown) {}

    private static List<Circumstance> circumstances(JsonNode written) {
        List<Circumstance> all = new ArrayList<>();
        JsonNode circumstances = written.path("circumstances");
        for (int index = 0; index < circumstances.size(); index++) {
            JsonNode one = circumstances.get(index);
            all.add(new Circumstance(
                    one.path("name").asString(""),
                    one.path("severity").asString(null),
                    ConditionReader.read(one.path("when"), "c" + index),
                    ShownValuesForm.of(one)));
        }
        return all;
    }

    /** The parts that the editor cannot draw, in words, by their places. */
    private Map<String, Clause> said(
            List<Circumstance> circumstances, Condition scope, List<Thresholds> thresholds, Locale locale) {
        Map<String, Clause> said = new HashMap<>();
        Stream.concat(Stream.ofNullable(scope), circumstances.stream().map(Circumstance::when))
                .flatMap(one -> one.written())
                .forEach(part -> said.put(part.path(), clause(part, thresholds, locale)));
        return said;
    }

    /** What hits show and is worked out, in words, by the place of the circumstance and the name. */
    private Map<String, String> shown(List<Circumstance> circumstances, List<Thresholds> thresholds, Locale locale) {
        Map<String, String> said = new HashMap<>();
        for (int index = 0; index < circumstances.size(); index++) {
            for (ShownValuesForm.Shown one : circumstances.get(index).shown()) {
                if (one.fact() == null) {
                    said.put(
                            index + "." + one.name(),
                            expressions
                                    .clause(one.written(), thresholds, locale)
                                    .text());
                }
            }
        }
        return said;
    }

    private Clause clause(Condition part, List<Thresholds> thresholds, Locale locale) {
        return expressions.clause(ConditionWriter.write(part), thresholds, locale);
    }

    private void tryOn(long id, String indicator, String record, Locale locale, Model model) {
        try {
            model.addAttribute("trial", trials.tryOn(id, indicator, record, locale));
        } catch (PlatformException refused) {
            model.addAttribute("trialError", refused.code().name());
            model.addAttribute("trialDetail", refused.getMessage());
        }
    }
}
