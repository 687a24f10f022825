package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.access.EnterpriseDirectory;
import io.siliu.platform.assessment.AlertRow;
import io.siliu.platform.assessment.Alerts;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of alerts. */
@Controller
class AlertPagesController {

    private final Alerts alerts;
    private final EnterpriseDirectory enterprises;
    private final Clock clock;

    AlertPagesController(Alerts alerts, EnterpriseDirectory enterprises, Clock clock) {
        this.alerts = alerts;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @GetMapping("/alerts")
    String list(@ModelAttribute("filter") AlertListFilter filter, Locale locale, Model model) {
        Alerts.AlertRows page = alerts.list(filter.criteria(), locale);
        model.addAttribute("page", page);
        model.addAttribute("filters", filter);
        model.addAttribute("address", filter.address("/alerts"));
        model.addAttribute("severities", ListFilter.SEVERITIES);
        model.addAttribute("sixTrue", AlertListFilter.SIX_TRUE);
        model.addAttribute("outcomes", AlertListFilter.OUTCOMES);
        model.addAttribute("standing", AlertListFilter.STANDING);
        model.addAttribute("enterprises", names(page));
        model.addAttribute("looked", clock.instant());
        return "assessment/alerts";
    }

    /** Names of the enterprises in the list, by id; what is not listed is not named. */
    private Map<Long, String> names(Alerts.AlertRows page) {
        Map<Long, String> names = new TreeMap<>();
        enterprises
                .findAll(page.alerts().stream().map(AlertRow::enterpriseId).collect(Collectors.toSet()))
                .forEach((id, one) -> names.put(id, one.name()));
        return names;
    }
}
