package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.internal.CompletenessDesk;
import io.siliu.platform.fourflow.internal.CompletenessPlace;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How complete the records are, by enterprise and month; every number leads to the records that it counts. */
@Controller
class CompletenessPage {

    private final CompletenessDesk desk;

    CompletenessPage(CompletenessDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/completeness")
    String show(
            @RequestParam(required = false) Long enterprise,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) YearMonth period,
            @RequestParam(required = false) CompletenessPlace after,
            Model model) {
        CompletenessDesk.Page page = desk.months(enterprise, q, period, after);
        model.addAttribute("months", page.months());
        model.addAttribute("next", page.next());
        model.addAttribute("after", after);
        model.addAttribute("q", q);
        model.addAttribute("flows", Flow.values());
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("period", period);
        return "fourflow/completeness";
    }
}
