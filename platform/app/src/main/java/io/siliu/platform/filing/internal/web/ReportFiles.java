package io.siliu.platform.filing.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What of a report is taken away: its forms as tables, and the proofs that it was submitted and answered. */
@Controller
@RequestMapping("/reports")
class ReportFiles {

    private final StatutoryReports reports;
    private final AuditTrail audit;

    ReportFiles(StatutoryReports reports, AuditTrail audit) {
        this.reports = reports;
        this.audit = audit;
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
        audit.looked("REPORT", Long.toString(id), "PROOF");
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
