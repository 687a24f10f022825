package io.siliu.platform.filing.internal.web;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.VatRecoveries;
import io.siliu.platform.filing.VatRepayments;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** VAT that workers did not owe and got back: one person says so, another confirms it, on the page of the quarters. */
@Controller
@RequestMapping("/reports/vat-repayments")
class RepaymentPages {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?");

    private final VatRepayments repayments;
    private final VatRecoveries recoveries;

    RepaymentPages(VatRepayments repayments, VatRecoveries recoveries) {
        this.repayments = repayments;
        this.recoveries = recoveries;
    }

    /** VAT that a worker did not owe was paid back. */
    @PostMapping
    String record(
            @RequestParam long worker,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String reference,
            RedirectAttributes next) {
        return step(() -> repayments.record(worker, month(month), money(amount), reference.strip()), next);
    }

    /** The worker has it by an earlier payment already. */
    @PostMapping("/set-off")
    String setOff(@RequestParam long worker, @RequestParam(defaultValue = "") String month, RedirectAttributes next) {
        return step(() -> repayments.setOff(worker, month(month)), next);
    }

    /** Somebody else has compared the bank's payment. */
    @PostMapping("/{id:\\d+}/confirm")
    String confirm(@PathVariable long id, RedirectAttributes next) {
        return step(() -> repayments.confirm(id), next);
    }

    @PostMapping("/{id:\\d+}/drop")
    String drop(@PathVariable long id, RedirectAttributes next) {
        return step(() -> repayments.drop(id), next);
    }

    /** The worker returned what a repayment gave too much. */
    @PostMapping("/{id:\\d+}/recovered")
    String recovered(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String reference,
            RedirectAttributes next) {
        return step(() -> recoveries.ofRepayment(id, money(amount), reference.strip()), next);
    }

    /** The worker did not return it after all. */
    @PostMapping("/{id:\\d+}/recovered/withdrawal")
    String withdraw(@PathVariable long id, RedirectAttributes next) {
        return step(() -> recoveries.withdrawOfRepayment(id), next);
    }

    /** The worker returned what was given back of a line that is never paid. */
    @PostMapping("/lines/{line:\\d+}/recovered")
    String recoveredOfLine(
            @PathVariable long line,
            @RequestParam long enterprise,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String reference,
            RedirectAttributes next) {
        return step(() -> recoveries.ofLine(enterprise, line, money(amount), reference.strip()), next);
    }

    /** The worker did not return it after all. */
    @PostMapping("/lines/{line:\\d+}/recovered/withdrawal")
    String withdrawOfLine(@PathVariable long line, @RequestParam long enterprise, RedirectAttributes next) {
        return step(() -> recoveries.withdrawOfLine(enterprise, line), next);
    }

    /** What was refused is said at the head of the page. */
    private static String step(Runnable work, RedirectAttributes next) {
        try {
            work.run();
        } catch (PlatformException refused) {
            if (!(refused.code() instanceof FilingError) && !isPair(refused)) {
                throw refused;
            }
            next.addFlashAttribute("error", refused.code().name());
            return "redirect:/reports";
        }
        return "redirect:/reports#vat";
    }

    /** The two accounts may be one person's. */
    private static boolean isPair(PlatformException refused) {
        return refused.code() == AccessError.PAIR_OPENED || refused.code() == AccessError.PAIR_PASSWORD;
    }

    /** As the page sent it out; null where it is something else. */
    private static Money money(String sent) {
        return AMOUNT.matcher(sent).matches() ? Money.of(sent) : null;
    }

    private static YearMonth month(String sent) {
        try {
            return YearMonth.parse(sent);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
