package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.internal.Caller;
import io.siliu.platform.party.internal.ConfirmIdentity;
import io.siliu.platform.party.internal.FieldFault;
import io.siliu.platform.party.internal.IdentityOutcome;
import io.siliu.platform.party.internal.SignUp;
import io.siliu.platform.party.internal.SignUpStep;
import io.siliu.platform.party.internal.SignUps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second page: the identity card, by photo or by hand. */
@Controller
@RequestMapping("/join/id")
class JoinIdPage {

    private static final String HAND = "hand";
    /** Outcomes that a person mends at the keyboard. */
    private static final Set<IdentityOutcome> MENDED_BY_HAND = Set.of(
            IdentityOutcome.NAME_UNREAD,
            IdentityOutcome.NUMBER_WRONG,
            IdentityOutcome.DIFFER,
            IdentityOutcome.NOT_ON_RECORD);

    private final ConfirmIdentity identity;
    private final SignUps signUps;
    private final JoinSteps steps;
    private final Sandbox sandbox;

    JoinIdPage(ConfirmIdentity identity, SignUps signUps, JoinSteps steps, Sandbox sandbox) {
        this.identity = identity;
        this.signUps = signUps;
        this.steps = steps;
        this.sandbox = sandbox;
    }

    /** Once confirmed, the page shows who it is and leads on; a card is not asked for twice. */
    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignUp signUp = steps.own(request, response);
        if (!JoinSteps.isOpen(signUp, SignUpStep.IDENTITY)) {
            return JoinSteps.toPage(signUp);
        }
        model.addAttribute("signUp", signUp);
        model.addAttribute("next", JoinSteps.page(signUp));
        model.addAttribute("person", sandbox.person(request.getSession()));
        if (signUp.step() != SignUpStep.IDENTITY) {
            return "party/join-id-known";
        }
        if (!by.equals(HAND)) {
            return "party/join-id";
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", IdForm.of(signUps.identity(signUp)));
        }
        return "party/join-id-hand";
    }

    @PostMapping("/photos")
    String photos(
            @RequestParam(required = false) MultipartFile front,
            @RequestParam(required = false) MultipartFile back,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SignUp signUp = steps.own(request, response);
        List<byte[]> sides = new ArrayList<>();
        for (MultipartFile file : new MultipartFile[] {front, back}) {
            if (file != null && !file.isEmpty()) {
                sides.add(file.getBytes());
            }
        }
        if (signUp.step() == SignUpStep.IDENTITY) {
            identity.byPhotos(signUp, steps.caller(request, response), sides);
        }
        return onward(request, response);
    }

    @PostMapping
    String typed(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String idNumber,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        SignUp signUp = steps.own(request, response);
        if (signUp.step() != SignUpStep.IDENTITY) {
            return JoinSteps.toPage(signUp);
        }
        Caller caller = steps.caller(request, response);
        Optional<FieldFault> fault = identity.typed(signUp, caller, name, idNumber);
        if (fault.isPresent()) {
            next.addFlashAttribute("fault", fault.get());
            next.addFlashAttribute("form", new IdForm(name, idNumber));
            return "redirect:/join/id?by=" + HAND;
        }
        return onward(request, response);
    }

    /** The other side was silent; what was said is tried once more. */
    @PostMapping("/again")
    String again(HttpServletRequest request, HttpServletResponse response) {
        SignUp signUp = steps.own(request, response);
        if (signUp.step() == SignUpStep.IDENTITY) {
            identity.again(signUp, steps.caller(request, response));
        }
        return onward(request, response);
    }

    private String onward(HttpServletRequest request, HttpServletResponse response) {
        SignUp now = steps.own(request, response);
        if (now.step() == SignUpStep.IDENTITY
                && now.identityOutcome() != null
                && MENDED_BY_HAND.contains(now.identityOutcome())) {
            return "redirect:/join/id?by=" + HAND;
        }
        return now.completedAt() == null ? JoinSteps.toPage(now) : "redirect:/me";
    }
}
