package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RecordPages;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordStage;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of records and the page of one record. */
@Controller
class RecordPagesController {

    private final FourFlowRecords records;
    private final RecordPages pages;
    private final LedgerProofs proofs;

    RecordPagesController(FourFlowRecords records, RecordPages pages, LedgerProofs proofs) {
        this.records = records;
        this.pages = pages;
        this.proofs = proofs;
    }

    @GetMapping("/records")
    String list(@ModelAttribute("filter") ListFilter filter, Model model) {
        model.addAttribute("page", records.list(filter.criteria()));
        model.addAttribute("severities", ListFilter.SEVERITIES);
        model.addAttribute("stages", RecordStage.values());
        return "assessment/records";
    }

    @GetMapping("/records/{number}")
    String open(@PathVariable String number, Locale locale, Model model) {
        model.addAttribute("page", pages.open(number, locale));
        return "assessment/record";
    }

    @GetMapping("/records/{number}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String number) {
        return RecordApi.ProofDownload.of(
                number,
                proofs.proofFileOf(records.sealedForm(number))
                        .orElseThrow(() -> new io.siliu.kernel.PlatformException(
                                AssessmentError.PROOF_NOT_READY,
                                "Not enough witnesses have co-signed yet. Ask again in a moment.")));
    }
}
