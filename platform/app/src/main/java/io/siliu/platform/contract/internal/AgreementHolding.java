package io.siliu.platform.contract.internal;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The agreements a worker was offered or has signed, from the day on which they ended. */
@Component
final class AgreementHolding implements PersonHolding {

    private final ContractingMapper agreements;

    AgreementHolding(ContractingMapper agreements) {
        this.agreements = agreements;
    }

    @Override
    public String name() {
        return "AGREEMENTS";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.TRADE;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return agreements.kept(leaver.personId());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        agreements.forget(leaver.personId(), upTo);
    }
}
