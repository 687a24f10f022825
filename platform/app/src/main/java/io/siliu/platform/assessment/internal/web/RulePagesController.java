package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.RuleCatalogue;
import io.siliu.platform.assessment.RuleSetVersions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** The catalogue, each indicator, and the versions of the rule set. */
@Controller
class RulePagesController {

    private final RuleCatalogue catalogue;
    private final RuleSetVersions versions;
    private final FactWords words;
    private final ExpressionWords expressions;
    private final Clock clock;

    RulePagesController(
            RuleCatalogue catalogue,
            RuleSetVersions versions,
            FactWords words,
            ExpressionWords expressions,
            Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.words = words;
        this.expressions = expressions;
        this.clock = clock;
    }

    @GetMapping("/rules")
    String list(@ModelAttribute("filter") RuleListFilter filter, Locale locale, Model model) {
        RuleCatalogue.Overview overview = catalogue.overview(locale);
        model.addAttribute("overview", overview);
        model.addAttribute("lines", filter.of(overview.lines()));
        model.addAttribute("filters", filter);
        model.addAttribute("address", filter.address());
        model.addAttribute("severities", ListFilter.SEVERITIES);
        model.addAttribute("sixTrue", AlertListFilter.SIX_TRUE);
        return "assessment/rules";
    }

    @GetMapping("/rules/indicators/{id}")
    String indicator(@PathVariable String id, Locale locale, Model model) {
        RuleCatalogue.Sheet sheet = catalogue.sheet(id, locale);
        List<Thresholds> thresholds = Thresholds.of(sheet.written());
        model.addAttribute("sheet", sheet);
        model.addAttribute("thresholds", thresholds);
        List<String> facts = AskedFacts.of(sheet.facts(), sheet.written());
        model.addAttribute("facts", facts);
        model.addAttribute(
                "unseen", Unseen.of(facts, AskedFacts.shown(sheet.written())).orElse(null));
        model.addAttribute("source", Source.of(sheet.source(), locale).orElse(null));
        model.addAttribute("ways", ways(sheet, thresholds, locale));
        model.addAttribute("scope", scope(sheet.written(), thresholds, locale));
        model.addAttribute("weeks", weeks(sheet.weeks()));
        return "assessment/indicator";
    }

    /** A way in which an indicator hits, as it is read: what it says then, and when. */
    public record Way(String severity, String sentence, Clause when) {}

    private List<Way> ways(RuleCatalogue.Sheet sheet, List<Thresholds> thresholds, Locale locale) {
        List<Way> ways = new ArrayList<>();
        JsonNode circumstances = sheet.written().path("circumstances");
        for (int index = 0; index < circumstances.size(); index++) {
            JsonNode one = circumstances.path(index);
            ways.add(new Way(
                    one.path("severity").asString(sheet.line().severity()),
                    words.sentence(sheet.sentences().get(index), one.path("because"), thresholds, locale),
                    expressions.clause(one.path("when"), thresholds, locale)));
        }
        return ways;
    }

    private Clause scope(JsonNode written, List<Thresholds> thresholds, Locale locale) {
        return written.has("scope") ? expressions.clause(written.get("scope"), thresholds, locale) : null;
    }

    private Bars weeks(List<Integer> counts) {
        LocalDate first = ChinaTime.today(clock).minusDays(RuleCatalogue.DAYS - 1L);
        List<String> labels = new ArrayList<>();
        for (int week = 0; week < counts.size(); week++) {
            LocalDate day = first.plusWeeks(week);
            labels.add(day.getMonthValue() + "-" + day.getDayOfMonth());
        }
        return Bars.of(labels, counts);
    }

    @GetMapping("/rules/versions")
    String versions(Model model) {
        model.addAttribute("versions", versions.all());
        return "assessment/rule-versions";
    }

    @GetMapping("/rules/difference")
    String difference(@RequestParam String from, @RequestParam String to, Model model) {
        YearMonth last = YearMonth.from(ChinaTime.today(clock)).minusMonths(1);
        model.addAttribute("first", last.atDay(1));
        model.addAttribute("last", last.atEndOfMonth());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("versions", versions.all());
        model.addAttribute("changes", versions.difference(from, to));
        return "assessment/rule-difference";
    }

    @PostMapping("/rules/versions/{version}/retirement")
    String retire(
            @PathVariable String version, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        try {
            versions.retire(version, reason);
            next.addFlashAttribute("done", "retired");
        } catch (PlatformException refused) {
            RuleForms.tell(next, "retire", refused);
        }
        return "redirect:/rules/versions";
    }
}
