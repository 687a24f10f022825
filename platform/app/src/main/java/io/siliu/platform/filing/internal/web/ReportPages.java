package io.siliu.platform.filing.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.filing.DraftChange;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A report with its rows, and the steps that people take on it. */
@Controller
@RequestMapping("/reports")
class ReportPages {

    static final String TO_ONE = "redirect:/reports/";

    private static final int ROWS = 50;
    private static final String REPORT = "REPORT";

    private final StatutoryReports reports;
    private final ReportWords words;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ReportPages(StatutoryReports reports, ReportWords words, Access access, AuditTrail audit, Clock clock) {
        this.reports = reports;
        this.words = words;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param after the last row of the page before
     * @param again present when a page that is open asks for itself
     */
    @GetMapping("/{id:\\d+}")
    ModelAndView one(
            @PathVariable long id,
            @RequestParam(required = false) ReportForm form,
            @RequestParam(defaultValue = "0") int after,
            @RequestHeader(name = "HX-Request", required = false) String again) {
        ModelAndView page = shown(id, form, after);
        if (again == null) {
            audit.looked(REPORT, Long.toString(id), AuditTrail.ROUTINE);
        } else {
            audit.stillLooking(REPORT, Long.toString(id));
        }
        return page;
    }

    private ModelAndView shown(long id, ReportForm form, int after) {
        StatutoryReport report = reports.find(id);
        ReportForm wanted =
                form == null ? (report.sums().incomeRows() > 0 ? ReportForm.INCOME : ReportForm.IDENTITY) : form;
        List<ReportRow> rows = reports.rows(id, wanted, Math.max(0, after), ROWS + 1);
        List<ReportRow> part = rows.subList(0, Math.min(ROWS, rows.size()));
        ModelAndView page = new ModelAndView("filing/report", "report", report);
        page.addObject("form", wanted.name());
        page.addObject("rows", part);
        page.addObject("after", Math.max(0, after));
        page.addObject("next", rows.size() > ROWS ? part.get(ROWS - 1).number() : null);
        page.addObject("findings", reports.findings(id));
        page.addObject("code", report.state().isInHouse() ? reports.code(id) : "");
        page.addObject("entry", reports.entries(List.of(report)).get(id));
        page.addObject("actorId", access.current().accountId());
        page.addObject("words", words.on(ChinaTime.today(clock)));
        return page;
    }

    @PostMapping("/{id:\\d+}/confirm")
    ModelAndView confirm(@PathVariable long id, @RequestParam(defaultValue = "") String shown) {
        return step(id, () -> reports.confirm(id, shown));
    }

    @PostMapping("/{id:\\d+}/submit")
    ModelAndView submit(@PathVariable long id, @RequestParam(defaultValue = "") String shown) {
        return step(id, () -> reports.submit(id, shown));
    }

    @PostMapping("/{id:\\d+}/drop")
    String drop(@PathVariable long id) {
        reports.drop(id);
        return "redirect:/reports";
    }

    /** What made the draft stale, for whoever is refused because of it. */
    private List<DraftChange> changes(long id, PlatformException refused) {
        boolean stale = refused.code() == FilingError.REPORT_FIGURES_CHANGED
                || refused.code() == FilingError.REPORT_RULES_CHANGED;
        return stale ? reports.changes(id) : List.of();
    }

    private ModelAndView step(long id, Runnable work) {
        try {
            work.run();
            return new ModelAndView(TO_ONE + id);
        } catch (PlatformException refused) {
            if (!(refused.code() instanceof FilingError)) {
                throw refused;
            }
            ModelAndView page = shown(id, null, 0);
            audit.looked(REPORT, Long.toString(id), AuditTrail.ROUTINE);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("error", refused.code().name());
            page.addObject("changes", changes(id, refused));
            return page;
        }
    }
}
