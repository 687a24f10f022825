package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.income.IncomeProof;
import io.siliu.platform.settlement.internal.income.IncomeProofs;
import io.siliu.platform.settlement.internal.income.IncomeSharing;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A worker's proofs of income: issuing one, looking at it with its QR code, and taking its file. */
@Controller
@RequestMapping("/me/income")
class IncomePages {

    private static final int USUAL_MONTHS = 3;

    /** Amounts in the order of the page; a proof has those of its time. */
    private static final List<String> FIGURES =
            List.of("netSeen", "net", "monthlySeen", "wholeMonths", "monthlyNet", "netSaid", "incomeTax");

    private final IncomeProofs proofs;
    private final IncomeSharing sharing;
    private final Clock clock;

    IncomePages(IncomeProofs proofs, IncomeSharing sharing, Clock clock) {
        this.proofs = proofs;
        this.sharing = sharing;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        YearMonth now = YearMonth.from(ChinaTime.today(clock));
        ModelAndView page = new ModelAndView("settlement/income", "proofs", proofs.own());
        page.addObject("from", now.minusMonths(USUAL_MONTHS - 1L));
        page.addObject("to", now);
        return page;
    }

    @PostMapping
    ModelAndView issue(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        try {
            return new ModelAndView("redirect:/me/income/" + proofs.issue(month(from), month(to)));
        } catch (PlatformException refused) {
            ModelAndView page = list();
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("field", refused.field().orElseThrow(() -> refused));
            page.addObject("error", refused.code().name());
            return page;
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id) {
        IncomeProof proof = proofs.find(id);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/verify")
                .path(proof.shareToken() == null ? "" : "/shared/" + proof.shareToken())
                .toUriString();
        ModelAndView page = new ModelAndView("settlement/income-proof", "proof", proof);
        page.addObject("over", proof.isOver(ChinaTime.today(clock)));
        page.addObject("address", address);
        page.addObject("qr", QrCode.of(address));
        page.addObject("fields", proof.mayWithhold());
        page.addObject("figures", FIGURES.stream().filter(proof::has).toList());
        page.addObject("looks", sharing.looks(id));
        return page;
    }

    /** @param withhold names of the fields that readers do not see from now on */
    @PostMapping("/{id}/shown")
    String shown(@PathVariable long id, @RequestParam(required = false, defaultValue = "") Set<String> withhold) {
        sharing.withhold(id, withhold);
        return "redirect:/me/income/" + id;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id) {
        sharing.withdraw(id);
        return "redirect:/me/income/" + id;
    }

    /** The file to send: of the fields that readers do not see it gives the digest alone. */
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        byte[] file = proofs.file(id, proofs.find(id).withheld())
                .orElseThrow(() -> new PlatformException(
                        SettlementError.INCOME_NOT_READY,
                        "Not enough witnesses have co-signed yet. Ask again in a moment."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(proofs.find(id).number() + ".proof.json")
                                .build()
                                .toString())
                .body(file);
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
