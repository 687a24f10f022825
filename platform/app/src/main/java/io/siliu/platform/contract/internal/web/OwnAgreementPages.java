package io.siliu.platform.contract.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.DeviceMarks;
import io.siliu.platform.contract.ContractError;
import io.siliu.platform.contract.ContractingAgreements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worker's own agreements on the phone: read, sign or decline, download. */
@Controller
@RequestMapping("/me/contracts")
class OwnAgreementPages {

    private final ContractingAgreements agreements;
    private final DeviceMarks devices;

    OwnAgreementPages(ContractingAgreements agreements, DeviceMarks devices) {
        this.agreements = agreements;
        this.devices = devices;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("agreements", agreements.own());
        return "contract/own-list";
    }

    @GetMapping("/{id:\\d+}")
    String read(@PathVariable long id, Model model) {
        model.addAttribute("text", agreements.show(id));
        return "contract/own";
    }

    /** @param shown digest of the text as the page showed it */
    @PostMapping("/{id:\\d+}/sign")
    String sign(
            @PathVariable long id,
            @RequestParam String shown,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        byte[] device = devices.of(request, response);
        return decided(id, next, () -> agreements.sign(id, shown, device));
    }

    @PostMapping("/{id:\\d+}/decline")
    String decline(@PathVariable long id, RedirectAttributes next) {
        return decided(id, next, () -> agreements.decline(id));
    }

    @GetMapping("/{id:\\d+}/paper")
    ResponseEntity<byte[]> paper(@PathVariable long id) {
        byte[] pdf = agreements.paper(id).orElseThrow(() -> Access.notFound("paper"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(agreements.read(id).agreement().number() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private static String decided(long id, RedirectAttributes next, Runnable deed) {
        try {
            deed.run();
        } catch (PlatformException refused) {
            if (refused.code() != ContractError.AGREEMENT_DECIDED
                    && refused.code() != ContractError.AGREEMENT_TEXT_CHANGED) {
                throw refused;
            }
            next.addFlashAttribute("error", refused.code().name());
        }
        return "redirect:/me/contracts/" + id;
    }
}
