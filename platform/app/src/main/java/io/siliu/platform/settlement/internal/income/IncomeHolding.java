package io.siliu.platform.settlement.internal.income;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Proofs of income; no rule wants them kept, so they go with the person. Files that were handed out stay valid. */
@Component
final class IncomeHolding implements PersonHolding {

    private final IncomeMapper proofs;

    IncomeHolding(IncomeMapper proofs) {
        this.proofs = proofs;
    }

    @Override
    public String name() {
        return "INCOME_PROOFS";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.NONE;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return proofs.kept(leaver.personId());
    }

    /** What a hold keeps of somebody who left is locked, to readers of a shared proof too. */
    @Override
    public void left(Leaver leaver) {
        proofs.unshare(leaver.personId());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        proofs.forgetLooks(leaver.personId());
        proofs.forget(leaver.personId());
    }
}
