package io.siliu.platform.party.internal.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the phone layout shows on every page of a worker. */
@ControllerAdvice(
        assignableTypes = {
            JoinPhonePage.class,
            JoinIdPage.class,
            JoinCardPage.class,
            JoinChoicePage.class,
            JoinWillPage.class,
            JoinDonePage.class,
            OwnPage.class,
            OwnCardPage.class
        })
final class JoinModel {

    private final Sandbox sandbox;

    JoinModel(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @ModelAttribute("sandboxPhone")
    String sandboxPhone() {
        return sandbox.phone();
    }
}
