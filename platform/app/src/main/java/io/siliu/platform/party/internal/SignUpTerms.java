package io.siliu.platform.party.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.PartyError;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The settings of signing up as they hold here: invented ones in a walkthrough and in tests, otherwise the operator's. */
@Component
final class SignUpTerms {

    private static final String INVENTED_CITY = "990100";
    private static final String INVENTED_PLACE = "示例四流平台网络经营场所";
    private static final Duration WALKTHROUGH_PAUSE = Duration.ofSeconds(3);

    private final SignUpProperties properties;
    private final Mode mode;

    SignUpTerms(SignUpProperties properties, Mode mode) {
        this.properties = properties;
        this.mode = mode;
    }

    SignUpProperties limits() {
        return properties;
    }

    /** @throws PlatformException {@link PartyError#SIGN_UP_NOT_SET_UP} */
    String city() {
        return setOr(properties.city(), INVENTED_CITY, "siliu.sign-up.city");
    }

    /** @throws PlatformException {@link PartyError#SIGN_UP_NOT_SET_UP} */
    String networkPlace() {
        return setOr(properties.networkPlace(), INVENTED_PLACE, "siliu.sign-up.network-place");
    }

    InventedNumbers invented() {
        return mode.invented();
    }

    /** The sandbox's authority decides within seconds, so a visitor is not kept waiting for the next question. */
    Duration askAtMost() {
        return mode.walkthrough() ? WALKTHROUGH_PAUSE : properties.askAtMost();
    }

    private String setOr(String value, String invented, String name) {
        if (!value.isBlank()) {
            return value;
        }
        if (mode.inventedIdentifiers()) {
            return invented;
        }
        throw new PlatformException(
                PartyError.SIGN_UP_NOT_SET_UP, "Signing up is closed until the operator has set " + name + ".");
    }
}
