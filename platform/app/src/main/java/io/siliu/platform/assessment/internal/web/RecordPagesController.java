package io.siliu.platform.assessment.internal.web;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RecordPage;
import io.siliu.platform.assessment.RecordPage.Screened;
import io.siliu.platform.assessment.RecordPages;
import io.siliu.platform.assessment.Replays;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordStage;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of records and the page of one record. */
@Controller
class RecordPagesController {

    private final FourFlowRecords records;
    private final RecordPages pages;
    private final LedgerProofs proofs;
    private final Replays replays;
    private final Clock clock;

    RecordPagesController(
            FourFlowRecords records, RecordPages pages, LedgerProofs proofs, Replays replays, Clock clock) {
        this.records = records;
        this.pages = pages;
        this.proofs = proofs;
        this.replays = replays;
        this.clock = clock;
    }

    @GetMapping("/records")
    String list(@ModelAttribute("filter") ListFilter filter, Model model) {
        model.addAttribute("page", records.list(filter.criteria()));
        model.addAttribute("filters", filter);
        model.addAttribute("address", filter.address("/records"));
        model.addAttribute("severities", ListFilter.SEVERITIES);
        model.addAttribute("stages", RecordStage.values());
        return "assessment/records";
    }

    @GetMapping("/records/{number}")
    String open(@PathVariable String number, Locale locale, Model model) {
        RecordPage page = pages.open(number, locale);
        model.addAttribute("sheet", page.sheet());
        model.addAttribute("screening", page.screening());
        model.addAttribute("gate", page.gate());
        model.addAttribute("screened", page.screenings().stream().collect(groupingBy(Screened::revision)));
        model.addAttribute("looked", clock.instant());
        return "assessment/record";
    }

    /** @param withhold names of fields of which the file gives the digest alone */
    @GetMapping("/records/{number}/proof")
    ResponseEntity<byte[]> proof(
            @PathVariable String number, @RequestParam(required = false, defaultValue = "") Set<String> withhold) {
        return RecordApi.ProofDownload.of(
                number + ".proof.json",
                proofs.proofFileOf(records.sealedForm(number, withhold))
                        .orElseThrow(() -> new PlatformException(
                                AssessmentError.PROOF_NOT_READY,
                                "Not enough witnesses have co-signed yet. Ask again in a moment.")));
    }

    /** Of the present revision's last screening where neither is named. */
    @GetMapping("/records/{number}/replay")
    ResponseEntity<byte[]> replay(
            @PathVariable String number,
            @RequestParam(required = false) Integer revision,
            @RequestParam(required = false) Integer round) {
        return RecordApi.ProofDownload.replay(number, revision, round, replays.ofRecord(number, revision, round));
    }
}
