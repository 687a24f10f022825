package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.Alerts;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of alerts. */
@Controller
class AlertPagesController {

    private final Alerts alerts;

    AlertPagesController(Alerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping("/alerts")
    String list(
            @RequestParam(required = false) String indicator,
            @RequestParam(required = false) String severity,
            @RequestParam(required = false) String cursor,
            Locale locale,
            Model model) {
        String wanted = ListFilter.severity(severity);
        String code = ListFilter.isEmpty(indicator) ? null : indicator;
        model.addAttribute(
                "page",
                alerts.list(null, code, wanted, ListFilter.number(cursor, "cursor"), ListFilter.limit(null), locale));
        model.addAttribute("severity", wanted);
        model.addAttribute("indicator", code);
        model.addAttribute("cursor", ListFilter.isEmpty(cursor) ? null : cursor);
        model.addAttribute("severities", ListFilter.SEVERITIES);
        return "assessment/alerts";
    }
}
