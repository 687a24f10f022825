package io.siliu.platform.web.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends whoever signed in to the page on which their role begins. */
@Controller
class HomePage {

    private final Access access;

    HomePage(Access access) {
        this.access = access;
    }

    @GetMapping("/home")
    String home() {
        return "redirect:" + of(access.current().role());
    }

    private static String of(Role role) {
        return switch (role) {
            case RISK_DESK, TAX_OFFICER, MARKET_OFFICER -> "/overview";
            case ENTERPRISE -> "/batches";
            case WORKER -> "/me";
            case WITNESS -> "/ledger";
            case CONNECTOR -> "/";
        };
    }
}
