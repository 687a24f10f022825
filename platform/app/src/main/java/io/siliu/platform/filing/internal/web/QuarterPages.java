package io.siliu.platform.filing.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.StatutoryReports;
import io.siliu.platform.filing.VatRecoveries;
import io.siliu.platform.filing.VatRepayments;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The quarters with their reports, and the months that were filed by withholding. */
@Controller
@RequestMapping("/reports")
class QuarterPages {

    private static final String LIST = "redirect:/reports";

    private final StatutoryReports reports;
    private final FiledWithholding withholding;
    private final VatRepayments repayments;
    private final VatRecoveries recoveries;
    private final ReportWords words;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    QuarterPages(
            StatutoryReports reports,
            FiledWithholding withholding,
            VatRepayments repayments,
            VatRecoveries recoveries,
            ReportWords words,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.withholding = withholding;
        this.repayments = repayments;
        this.recoveries = recoveries;
        this.words = words;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        List<StatutoryReports.Quarter> quarters = reports.quarters();
        audit.lookedThrough("REPORT_LIST", LookFilter.NONE);
        ModelAndView page = new ModelAndView("filing/reports", "quarters", quarters);
        page.addObject("filings", withholding.filings());
        page.addObject("stillDue", withholding.stillDue());
        List<VatRepayments.Due> overheld = repayments.due();
        page.addObject("overheld", overheld);
        page.addObject("setOff", toSetOff(overheld));
        page.addObject("repayments", repayments.recorded());
        page.addObject("unpaidVat", recoveries.unpaid());
        page.addObject("returnedVat", recoveries.returned());
        FiledWithholding.Differences differences = withholding.differences();
        page.addObject("unfiled", differences.unfiled());
        page.addObject("overfiled", differences.overfiled());
        page.addObject("actorId", access.current().accountId());
        page.addObject("words", words.on(ChinaTime.today(clock)));
        return page;
    }

    /** Of which workers and months what was given back too much is set off, so that nobody is asked for it. */
    private static List<String> toSetOff(List<VatRepayments.Due> overheld) {
        return overheld.stream()
                .filter(VatRepayments.Due::owedBack)
                .map(each -> each.workerId() + "/" + each.month())
                .toList();
    }

    @PostMapping
    ModelAndView draft(@RequestParam(defaultValue = "") String period) {
        try {
            return new ModelAndView(ReportPages.TO_ONE + reports.draft(period).id());
        } catch (PlatformException refused) {
            return listAgain(refused);
        }
    }

    /** Somebody copies the office's receipt of a month's withholding, or of its correction. */
    @PostMapping("/withholding")
    ModelAndView withholding(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "FILING") FiledWithholding.Kind kind,
            @RequestParam(defaultValue = "") String receipt) {
        return step(() -> {
            switch (kind) {
                case FILING -> withholding.record(month(month), receipt.strip());
                case CORRECTION -> withholding.correct(month(month), receipt.strip());
            }
        });
    }

    /** Somebody else has compared it. */
    @PostMapping("/withholding/{id:\\d+}/confirm")
    ModelAndView confirm(@PathVariable long id) {
        return step(() -> withholding.confirm(id));
    }

    @PostMapping("/withholding/{id:\\d+}/drop")
    ModelAndView drop(@PathVariable long id) {
        return step(() -> withholding.drop(id));
    }

    private ModelAndView step(Runnable work) {
        try {
            work.run();
            return new ModelAndView(LIST);
        } catch (PlatformException refused) {
            return listAgain(refused);
        }
    }

    private ModelAndView listAgain(PlatformException refused) {
        if (!(refused.code() instanceof FilingError)) {
            throw refused;
        }
        ModelAndView page = list();
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("error", refused.code().name());
        page.addObject("field", refused.field().orElse(""));
        return page;
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
