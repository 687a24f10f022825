package io.siliu.platform.oversight.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Role;
import io.siliu.platform.casework.DueCases;
import io.siliu.platform.document.SilentErrors;
import io.siliu.platform.oversight.internal.AlertsOfTrue;
import io.siliu.platform.oversight.internal.Overview;
import io.siliu.platform.oversight.internal.Overviews;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which an officer or the risk desk begins: what needs me today? */
@Controller
class OverviewPage {

    private static final int FEW = 5;

    private final Overviews overviews;
    private final DueCases due;
    private final SilentErrors silent;
    private final Access access;

    OverviewPage(Overviews overviews, DueCases due, SilentErrors silent, Access access) {
        this.overviews = overviews;
        this.due = due;
        this.silent = silent;
        this.access = access;
    }

    /** @param all whether every enterprise with alerts is listed, not the most urgent ones alone */
    @GetMapping("/overview")
    String show(
            @RequestParam(required = false) YearMonth month,
            @RequestParam(defaultValue = "false") boolean all,
            Locale locale,
            Model model) {
        Overview overview = overviews.of(month, locale);
        Role role = access.current().role();
        model.addAttribute("overview", overview);
        model.addAttribute("figures", Figure.of(overview, role));
        model.addAttribute("bars", AlertBars.of(overview.alerts()).bars());
        model.addAttribute("weeks", WeekLines.of(overview.weeks()));
        model.addAttribute("height", WeekLines.HEIGHT);
        model.addAttribute("severities", AlertsOfTrue.SEVERITIES);
        model.addAttribute("sixTrue", AlertsOfTrue.SIX_TRUE);
        model.addAttribute(
                "enterprises",
                all
                        ? overview.enterprises()
                        : overview.enterprises().stream().limit(FEW).toList());
        model.addAttribute("all", all);
        model.addAttribute("due", due.earliest(FEW, locale));
        model.addAttribute("silent", silent.measured().map(SilentRate::of).orElse(null));
        model.addAttribute("looked", overview.at());
        return "oversight/overview";
    }
}
