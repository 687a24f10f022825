package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.UnclearReturns;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The platform's risk desk says what came of a return that fits no payment; it stands on the list of batches. */
@Controller
class ReturnPages {

    private final UnclearReturns returns;

    ReturnPages(UnclearReturns returns) {
        this.returns = returns;
    }

    @PostMapping("/batches/returns")
    String answer(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        try {
            returns.answer(reference, reason);
            next.addFlashAttribute("returnDone", true);
        } catch (PlatformException refused) {
            if (!(refused.code() instanceof SettlementError)) {
                throw refused;
            }
            next.addFlashAttribute("returnError", refused.code().name());
        }
        return "redirect:/batches#returns";
    }
}
