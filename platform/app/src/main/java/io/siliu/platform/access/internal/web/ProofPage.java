package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.internal.LongAway;
import io.siliu.platform.access.internal.ProofGate;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who was long away says how their identity number ends; nothing of anybody is shown here. */
@Controller
@RequestMapping("/me/proof")
class ProofPage {

    private static final String PAGE = "access/own-proof";

    private final LongAway away;
    private final Access access;

    ProofPage(LongAway away, Access access) {
        this.away = away;
        this.access = access;
    }

    @GetMapping
    String show() {
        access.require(Permission.OWN_DATA);
        return PAGE;
    }

    @PostMapping
    ModelAndView prove(@RequestParam(defaultValue = "") String end, HttpSession session) {
        LongAway.Proof proof = away.prove(end);
        if (proof == LongAway.Proof.RIGHT) {
            ProofGate.open(session);
            return new ModelAndView("redirect:/me");
        }
        ModelAndView again = new ModelAndView(PAGE, "error", proof.name());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
