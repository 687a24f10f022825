package io.siliu.platform.anchoring.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.anchoring.LedgerError;
import io.siliu.platform.anchoring.SharedProofs;
import io.siliu.platform.anchoring.SharedProofs.Opened;
import io.siliu.platform.anchoring.internal.ProofChecking;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.CacheControl;
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

/**
 * Where the code on a phone's screen leads: whoever scanned it says who they are, and sees the proof checked as if its file had been
 * dropped. The address alone shows nothing, so a preview or a robot sees nothing either.
 */
@Controller
@RequestMapping("/verify/shared/{token}")
class SharedProofPage {

    private final SharedProofs proofs;
    private final ProofChecking checking;
    private final ShownProofs shown;

    SharedProofPage(SharedProofs proofs, ProofChecking checking, ShownProofs shown) {
        this.proofs = proofs;
        this.checking = checking;
        this.shown = shown;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        try {
            proofs.require(token);
            return question(token);
        } catch (PlatformException refused) {
            return refused(token, refused);
        }
    }

    @PostMapping
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reader,
            Locale locale,
            HttpServletRequest request) {
        try {
            checking.letIn(request.getRemoteAddr());
            Opened opened = proofs.open(token, reader);
            ModelAndView page = new ModelAndView(
                    "anchoring/verified", "result", shown.of(opened.fileName(), opened.file(), "", locale));
            page.addObject("token", token);
            page.addObject("reader", reader);
            return page;
        } catch (PlatformException refused) {
            return refused(token, refused);
        }
    }

    /** The file itself, for a check without this site; a look like any other. */
    @PostMapping("/file")
    ResponseEntity<byte[]> file(
            @PathVariable String token, @RequestParam(defaultValue = "") String reader, HttpServletRequest request) {
        checking.letIn(request.getRemoteAddr());
        Opened opened = proofs.open(token, reader);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.fileName())
                                .build()
                                .toString())
                .body(opened.file());
    }

    private static ModelAndView question(String token) {
        ModelAndView page = new ModelAndView("anchoring/shared", "token", token);
        page.addObject("longest", SharedProofs.LONGEST_READER);
        return page;
    }

    /** A proof that has ended is told of on this page, in plain words; what does not exist is not found as everywhere. */
    private static ModelAndView refused(String token, PlatformException refused) {
        if (!(refused.code() instanceof LedgerError) || refused.code().kind() == ErrorKind.INTERNAL) {
            throw refused;
        }
        ModelAndView page = question(token);
        page.addObject("error", refused.code().name());
        page.addObject(
                "ended",
                refused.code() != LedgerError.SHARED_READER && refused.code().kind() == ErrorKind.CONFLICT);
        page.setStatus(
                switch (refused.code().kind()) {
                    case CONFLICT -> HttpStatus.GONE;
                    case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
                    default -> HttpStatus.UNPROCESSABLE_CONTENT;
                });
        return page;
    }
}
