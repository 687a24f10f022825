package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.platform.assessment.internal.web.ManyRows.Chosen;
import io.siliu.platform.assessment.internal.web.ManyRows.Step;
import io.siliu.platform.assessment.internal.web.Thresholds.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** Changes many rows of a threshold of a draft in one go: shows what becomes of each, and takes over what was shown. */
@Controller
@RequestMapping("/rules/drafts/{id}/indicators/{indicator:[A-Z][0-9]{2,3}}/parameters/{parameter}/rows")
class ManyRowsController {

    private final RuleSetDrafts drafts;
    private final Access access;

    ManyRowsController(RuleSetDrafts drafts, Access access) {
        this.drafts = drafts;
        this.access = access;
    }

    @GetMapping
    String show(
            @PathVariable long id,
            @PathVariable String indicator,
            @PathVariable String parameter,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        DraftView draft = drafts.view(id);
        ObjectNode written = IndicatorFile.of(drafts, id, indicator);
        Thresholds rows = named(written, parameter);
        boolean own = draft.author() == access.current().accountId();
        model.addAttribute("draft", draft);
        model.addAttribute("indicator", indicator);
        model.addAttribute("parameter", rows);
        model.addAttribute("open", own && DraftPagesController.isOpen(draft));
        model.addAttribute("shown", ShownFiles.code(written.toPrettyString()));
        model.addAttribute("ways", ManyRows.Way.values());
        model.addAttribute("mostDecimals", ManyRowsForm.mostDecimals(rows));
        model.addAttribute("occupations", codes(rows, Row::occupation));
        model.addAttribute("regions", codes(rows, Row::region));
        model.addAttribute("days", codes(rows, Row::from));
        model.addAttribute("asked", new LinkedHashMap<>(ManyRowsForm.own(fields)));
        model.addAttribute("way", fields.getFirst("way"));
        model.addAttribute("by", fields.getFirst("by"));
        model.addAttribute("decimals", fields.getFirst("decimals"));
        if (ManyRowsForm.isSent(fields)) {
            reckon(rows, fields, model);
        }
        return "assessment/many-rows";
    }

    private static void reckon(Thresholds rows, MultiValueMap<String, String> fields, Model model) {
        try {
            ManyRows change = ManyRowsForm.read(fields, rows);
            List<Step> steps = change.steps(rows);
            model.addAttribute("change", change);
            model.addAttribute("steps", steps);
            model.addAttribute("changed", steps.stream().filter(Step::isChange).count());
        } catch (PlatformException refused) {
            RuleForms.show(model, "rows", refused);
        }
    }

    @PostMapping
    String take(
            @PathVariable long id,
            @PathVariable String indicator,
            @PathVariable String parameter,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String source,
            RedirectAttributes next) {
        String editor = "/rules/drafts/" + id + "/indicators/" + indicator;
        String seen = IndicatorFile.text(drafts, id, indicator);
        ObjectNode written = IndicatorFile.read(seen);
        try {
            if (!ShownFiles.areThese(fields.toSingleValueMap(), written.toPrettyString())) {
                throw ShownFiles.old();
            }
            Thresholds rows = named(written, parameter);
            ManyRows.write(written, parameter, ManyRowsForm.read(fields, rows).steps(rows), source);
            String file = IndicatorFile.name(indicator);
            drafts.change(id, Map.of(file, seen), Map.of(file, written.toPrettyString()));
            next.addFlashAttribute("done", "kept");
            return "redirect:" + editor + "#parameters";
        } catch (PlatformException refused) {
            RuleForms.tell(next, "save", refused);
            return "redirect:"
                    + UriComponentsBuilder.fromPath(editor)
                            .pathSegment("parameters", parameter, "rows")
                            .queryParams(ManyRowsForm.own(fields))
                            .build()
                            .encode()
                            .toUriString();
        }
    }

    /** @throws PlatformException not found, where the indicator has no such threshold, or it is none to reckon with */
    private static Thresholds named(ObjectNode indicator, String parameter) {
        return Thresholds.of(indicator).stream()
                .filter(one -> one.name().equals(parameter) && one.isReckonedWith())
                .findFirst()
                .orElseThrow(() -> Access.notFound("parameter"));
    }

    /** What the rows are told apart by, as the form sends it. */
    private static List<String> codes(Thresholds rows, Function<Row, String> code) {
        return rows.rows().stream()
                .map(code)
                .map(one -> one == null ? Chosen.GENERAL : one)
                .distinct()
                .sorted()
                .toList();
    }
}
