package io.siliu.platform.party.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PhoneSignIn;
import io.siliu.platform.access.Sessions;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.internal.SignUp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first page: phone number and code. It signs in whoever has an account and begins a sign-up for whoever has none, and
 * says nothing that would tell the two apart. The number stays in the session, never in an address.
 */
@Controller
class JoinPhonePage {

    private static final String FORM = "join.phone";
    private static final String PAGE = "party/join-phone";
    private static final String TO_PAGE = "redirect:/join/phone";

    private final PhoneSignIn signIn;
    private final Sessions sessions;
    private final JoinSteps steps;
    private final Sandbox sandbox;
    private final Access access;
    private final InventedNumbers invented;

    JoinPhonePage(PhoneSignIn signIn, Sessions sessions, JoinSteps steps, Sandbox sandbox, Access access, Mode mode) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.steps = steps;
        this.sandbox = sandbox;
        this.access = access;
        this.invented = mode.invented();
    }

    /** @param by who recommended this, from a link */
    @GetMapping("/join")
    String begin(@RequestParam(required = false) String by, HttpServletRequest request, HttpServletResponse response) {
        JoinSteps.recommendedBy(request, by);
        return isWorker() ? JoinSteps.toPage(steps.own(request, response)) : TO_PAGE;
    }

    private boolean isWorker() {
        try {
            return access.current().may(Permission.OWN_DATA);
        } catch (PlatformException nobody) {
            return false;
        }
    }

    @GetMapping("/join/phone")
    String show(HttpServletRequest request, Model model) {
        HttpSession session = request.getSession();
        model.addAttribute("form", form(session));
        model.addAttribute("person", sandbox.person(session));
        return PAGE;
    }

    /** With script only the state below the number is exchanged; without it the page comes again. */
    @PostMapping("/join/phone/code")
    String sendCode(
            @RequestParam(defaultValue = "") String phone,
            @RequestHeader(name = "HX-Request", required = false) String fragment,
            HttpServletRequest request,
            Model model) {
        PhoneForm form = send(phone, request.getRemoteAddr());
        keep(request, form);
        if (fragment == null) {
            return TO_PAGE;
        }
        model.addAttribute("form", form);
        return PAGE + " :: state";
    }

    private PhoneForm send(String phone, String address) {
        IdentifierCheck check = MobileNumber.check(phone, invented);
        if (!check.isValid()) {
            return PhoneForm.faulty(phone, check);
        }
        MobileNumber number = MobileNumber.parse(phone, invented).orElseThrow();
        return PhoneForm.sent(number.value(), signIn.sendCode(number, address));
    }

    @PostMapping("/join/phone")
    String enter(
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        IdentifierCheck check = MobileNumber.check(phone, invented);
        if (!check.isValid()) {
            keep(request, PhoneForm.faulty(phone, check));
            return TO_PAGE;
        }
        MobileNumber number = MobileNumber.parse(phone, invented).orElseThrow();
        if (!code.strip().matches("\\d{6}")) {
            keep(request, form(request.getSession()).withNumber(number.value()).codeMissing());
            return TO_PAGE;
        }
        PhoneSignIn.Attempt attempt = signIn.enter(number, code.strip());
        if (attempt.state() != PhoneSignIn.Attempt.State.ENTERED) {
            keep(request, PhoneForm.tried(number.value(), attempt));
            return TO_PAGE;
        }
        return signedIn(attempt.accountId(), request, response);
    }

    private String signedIn(long account, HttpServletRequest request, HttpServletResponse response) {
        String recommender = JoinSteps.recommender(request);
        Sandbox.Person played = sandbox.person(request.getSession());
        sessions.begin(account, request, response);
        sandbox.goesOn(played, request.getSession());
        JoinSteps.recommendedBy(request, recommender);
        SignUp signUp = steps.own(request, response);
        return signUp.completedAt() == null ? JoinSteps.toPage(signUp) : "redirect:/me";
    }

    private static PhoneForm form(HttpSession session) {
        PhoneForm kept = (PhoneForm) session.getAttribute(FORM);
        return kept == null ? PhoneForm.EMPTY : kept;
    }

    private static void keep(HttpServletRequest request, PhoneForm form) {
        request.getSession().setAttribute(FORM, form);
    }
}
