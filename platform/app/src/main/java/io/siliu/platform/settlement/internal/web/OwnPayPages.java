package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.settlement.AnswerLimit;
import io.siliu.platform.settlement.internal.OwnPayments;
import io.siliu.platform.settlement.internal.objection.Objection;
import io.siliu.platform.settlement.internal.objection.OwnObjections;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker looks at the own pay: a month, and each payment with its reckoning and what can be done about it. */
@Controller
@RequestMapping("/me/pay")
class OwnPayPages {

    private final OwnPayments payments;
    private final OwnObjections objections;
    private final AnswerLimit limit;
    private final Clock clock;

    OwnPayPages(OwnPayments payments, OwnObjections objections, AnswerLimit limit, Clock clock) {
        this.payments = payments;
        this.objections = objections;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * @param month null for the latest in which something was settled
     * @param before the last line of the page before, or null
     */
    @GetMapping
    String month(
            @RequestParam(required = false) YearMonth month, @RequestParam(required = false) Long before, Model model) {
        Optional<OwnPayments.MonthSheet> sheet = payments.month(month, before);
        if (sheet.isEmpty() && month != null) {
            throw Access.notFound("month with payments");
        }
        model.addAttribute("sheet", sheet.orElse(null));
        return "settlement/own-month";
    }

    @GetMapping("/{line:\\d+}")
    String one(@PathVariable long line, Model model) {
        Optional<Objection> raised = objections.latestAbout(line);
        model.addAttribute("sheet", payments.sheet(line));
        model.addAttribute("objection", raised.orElse(null));
        model.addAttribute("answerBy", answerBy(raised).orElse(null));
        model.addAttribute("days", limit.days().orElse(null));
        return "settlement/own-payment";
    }

    /** What waits for another card goes to the one that is on record already. */
    @PostMapping("/{line:\\d+}/recorded-card")
    String toRecordedCard(@PathVariable long line) {
        payments.toRecordedCard(line);
        return "redirect:/me/pay/" + line;
    }

    /** The last day to answer what is or would now be raised; empty where no rule says so. */
    private Optional<LocalDate> answerBy(Optional<Objection> raised) {
        LocalDate asked = raised.filter(Objection::isOpen)
                .map(one -> ChinaTime.dateOf(one.raisedAt()))
                .orElseGet(() -> ChinaTime.today(clock));
        return limit.days().map(days -> asked.plusDays(new BigDecimal(days).longValue()));
    }
}
