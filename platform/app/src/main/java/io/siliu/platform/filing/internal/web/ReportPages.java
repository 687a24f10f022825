package io.siliu.platform.filing.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The quarters with their reports; a report with its rows, and the steps that people take on it. */
@Controller
@RequestMapping("/reports")
class ReportPages {

    private static final int ROWS = 50;
    private static final String REPORT = "REPORT";
    private static final String TO_ONE = "redirect:/reports/";

    private final StatutoryReports reports;
    private final FiledWithholding withholding;
    private final ReportWords words;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ReportPages(
            StatutoryReports reports,
            FiledWithholding withholding,
            ReportWords words,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.withholding = withholding;
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
        page.addObject("months", withholding.months());
        page.addObject("words", words.on(ChinaTime.today(clock)));
        return page;
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

    @PostMapping
    ModelAndView draft(@RequestParam(defaultValue = "") String period) {
        try {
            return new ModelAndView(TO_ONE + reports.draft(period).id());
        } catch (PlatformException refused) {
            return listAgain(refused);
        }
    }

    /** Somebody copies the office's receipt of a month's withholding. */
    @PostMapping("/withholding")
    ModelAndView withholding(
            @RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String receipt) {
        try {
            withholding.record(month(month), receipt.strip());
            return new ModelAndView("redirect:/reports");
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
            return page;
        }
    }

    @GetMapping("/{id:\\d+}/file")
    ResponseEntity<byte[]> file(@PathVariable long id, @RequestParam ReportForm form) {
        byte[] content = reports.file(id, form);
        audit.looked("REPORT_FILE", Long.toString(id), AuditTrail.ROUTINE);
        StatutoryReport report = reports.find(id);
        String name = report.period().text() + "-v" + report.version() + "-"
                + form.name().toLowerCase(Locale.ROOT);
        return download(name + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8), content);
    }

    /** @param answer whether the office's answer is to be proved, not the submission */
    @GetMapping("/{id:\\d+}/proof")
    ResponseEntity<byte[]> proof(@PathVariable long id, @RequestParam(defaultValue = "false") boolean answer) {
        byte[] file = reports.proof(id, answer)
                .orElseThrow(() -> new PlatformException(
                        FilingError.REPORT_PROOF_NOT_READY,
                        "Not enough witnesses have co-signed yet. Ask again in a moment."));
        audit.looked(REPORT, Long.toString(id), "PROOF");
        return download(
                reports.find(id).number() + (answer ? "-answer" : "") + ".proof.json",
                MediaType.APPLICATION_OCTET_STREAM,
                file);
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
