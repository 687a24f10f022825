package io.siliu.platform.access.internal;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Under which masked number somebody's own deeds stand on the trail. The deeds stay, under the number of the account alone; with the
 * name goes the salt of the ledger's commitment, which would otherwise let anybody try names against it.
 */
@Component
final class TrailHolding implements PersonHolding {

    private final PhoneAccountMapper phones;

    TrailHolding(PhoneAccountMapper phones) {
        this.phones = phones;
    }

    @Override
    public String name() {
        return "TRAIL";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.LOG;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return phones.trail(leaver.personId());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        phones.forgetSalts(leaver.personId(), upTo.plusDays(1));
        phones.forgetTrail(leaver.personId(), upTo.plusDays(1));
    }
}
