package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.Backtests.Kind;
import io.siliu.platform.assessment.Backtests.View;
import io.siliu.platform.assessment.RuleCatalogue;
import io.siliu.platform.assessment.RuleCatalogue.Line;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What trying a rule set came to; while it runs the page comes anew by itself, without any script. */
@Controller
@RequestMapping("/rules/backtests/{id}")
class BacktestPagesController {

    private static final String SECONDS = "3";

    private final Backtests backtests;
    private final RuleCatalogue catalogue;

    BacktestPagesController(Backtests backtests, RuleCatalogue catalogue) {
        this.backtests = backtests;
        this.catalogue = catalogue;
    }

    @GetMapping
    String view(@PathVariable long id, Locale locale, Model model, HttpServletResponse response) {
        View view = backtests.view(id);
        if (!view.isOver() && view.kind() == Kind.HISTORY) {
            response.setHeader("Refresh", SECONDS);
        }
        Map<String, String> titles =
                catalogue.overview(locale).lines().stream().collect(Collectors.toMap(Line::id, Line::title));
        model.addAttribute("run", view);
        model.addAttribute("shadow", view.kind() == Kind.SHADOW);
        model.addAttribute("result", view.result());
        model.addAttribute("report", new BacktestReport(view, titles, catalogue.conclusions(locale)));
        model.addAttribute("titles", titles);
        model.addAttribute("seen", view.isOver() ? backtests.seen(id, locale) : Map.of());
        return "assessment/backtest";
    }

    /** Everything that would be answered otherwise, to be gone through in a spreadsheet. */
    @GetMapping("/changes.csv")
    ResponseEntity<byte[]> changes(@PathVariable long id) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("changed-records-" + id + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(backtests.changes(id));
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable long id) {
        backtests.cancel(id);
        return "redirect:/rules/backtests/" + id;
    }
}
