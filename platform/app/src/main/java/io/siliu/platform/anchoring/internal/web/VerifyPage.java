package io.siliu.platform.anchoring.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.anchoring.LedgerError;
import io.siliu.platform.anchoring.internal.NamedKeys;
import io.siliu.platform.anchoring.internal.ProofChecking;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page on which anybody checks a proof file, without an account. */
@Controller
class VerifyPage {

    private static final String FORM = "anchoring/verify";

    private final ProofChecking checking;
    private final ShownProofs shown;

    VerifyPage(ProofChecking checking, ShownProofs shown) {
        this.checking = checking;
        this.shown = shown;
    }

    /** @param tooLarge present when {@link ProofSize} sent somebody back */
    @GetMapping("/verify")
    ModelAndView form(@RequestParam(required = false) String tooLarge) {
        if (tooLarge != null) {
            return refused(new PlatformException(
                    LedgerError.PROOF_TOO_LARGE, "proof", "A proof file has at most 4 MB; this one is larger."));
        }
        return new ModelAndView(FORM, "siteKeys", checking.siteKeys());
    }

    @PostMapping("/verify")
    ModelAndView check(
            @RequestParam(required = false) MultipartFile proof,
            @RequestParam(defaultValue = "") String keys,
            @RequestParam(required = false) MultipartFile keysFile,
            Locale locale,
            HttpServletRequest request)
            throws IOException {
        try {
            checking.letIn(request.getRemoteAddr());
            byte[] file = proof == null ? new byte[0] : proof.getBytes();
            String name = proof == null ? null : proof.getOriginalFilename();
            return new ModelAndView(
                    "anchoring/verified", "result", shown.of(name, file, brought(keys, keysFile), locale));
        } catch (PlatformException refused) {
            if (refused.code().kind() == ErrorKind.INTERNAL) {
                throw refused;
            }
            return refused(refused);
        }
    }

    private ModelAndView refused(PlatformException refused) {
        ModelAndView page = new ModelAndView(FORM, "siteKeys", checking.siteKeys());
        page.setStatus(
                switch (refused.code().kind()) {
                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                    case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
                    default -> HttpStatus.UNPROCESSABLE_CONTENT;
                });
        page.addObject("error", refused.code().name());
        page.addObject("field", refused.field().orElse("proof"));
        page.addObject("detail", refused.code() == LedgerError.KEYS_UNREADABLE ? refused.getMessage() : null);
        return page;
    }

    private static String brought(String pasted, MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return pasted;
        }
        if (!pasted.isBlank()) {
            throw new PlatformException(
                    LedgerError.KEYS_TWICE, "keys", "Keys were pasted and given as a file; give them once.");
        }
        try (InputStream content = file.getInputStream()) {
            // One byte over the limit is enough for the keys to be refused.
            return new String(content.readNBytes(NamedKeys.MOST_CHARACTERS + 1), UTF_8);
        }
    }
}
