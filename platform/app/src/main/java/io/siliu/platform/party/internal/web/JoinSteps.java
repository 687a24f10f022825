package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.internal.Caller;
import io.siliu.platform.party.internal.SignUp;
import io.siliu.platform.party.internal.SignUpStep;
import io.siliu.platform.party.internal.SignUps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

/** Finds where somebody stands, and the page of that step. */
@Component
final class JoinSteps {

    private static final String RECOMMENDER = "join.recommender";

    private final SignUps signUps;
    private final Callers callers;

    JoinSteps(SignUps signUps, Callers callers) {
        this.signUps = signUps;
        this.callers = callers;
    }

    Caller caller(HttpServletRequest request, HttpServletResponse response) {
        return callers.of(request, response);
    }

    /** The sign-up of whoever is signed in. */
    SignUp own(HttpServletRequest request, HttpServletResponse response) {
        return signUps.own(callers.of(request, response), recommender(request));
    }

    /** Remembers who recommended; it counts when the sign-up begins. */
    static void recommendedBy(HttpServletRequest request, String code) {
        if (code != null && code.matches("[A-Za-z0-9-]{1,32}")) {
            request.getSession().setAttribute(RECOMMENDER, code);
        }
    }

    static String recommender(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(RECOMMENDER);
    }

    /** The page on which this sign-up goes on. */
    static String page(SignUp signUp) {
        return switch (signUp.step()) {
            case IDENTITY -> "/join/id";
            case CARD -> "/join/card";
            case CHOICE -> "/join/choice";
            case WILL -> "/join/will";
            case DONE -> "/join/done";
            case REFUSED -> "/join/refused";
        };
    }

    static String toPage(SignUp signUp) {
        return "redirect:" + page(signUp);
    }

    /** Whether a step's page can be shown or used: reached, and the sign-up is neither over nor refused. */
    static boolean isOpen(SignUp signUp, SignUpStep step) {
        return signUp.hasReached(step) && signUp.step() != SignUpStep.DONE;
    }
}
