package io.siliu.platform.access.internal;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** By which number somebody signs in. */
@Component
final class SignInHolding implements PersonHolding {

    private final PhoneAccountMapper phones;

    SignInHolding(PhoneAccountMapper phones) {
        this.phones = phones;
    }

    @Override
    public String name() {
        return "SIGN_IN";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.IDENTITY;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return Kept.sinceLeaving(phones.accountsOf(leaver.personId()).size(), leaver);
    }

    /** The account itself stays, without a name, because the trail of looks points to it. */
    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        if (!leaver.leftOn().isAfter(upTo)) {
            phones.forgetNames(leaver.personId());
            phones.forget(leaver.personId());
        }
    }
}
