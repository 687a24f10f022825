package io.siliu.platform.settlement.internal;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** To which card somebody was paid, and what the bank said about it. The amounts stay, under a number that names nobody. */
@Component
final class PayHolding implements PersonHolding {

    private final PayeeMapper payees;

    PayHolding(PayeeMapper payees) {
        this.payees = payees;
    }

    @Override
    public String name() {
        return "PAY";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.ACCOUNTING;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return payees.kept(leaver.personId());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        payees.forgetOrders(leaver.personId(), upTo);
        payees.forgetReleases(leaver.personId(), upTo);
        payees.forgetLines(leaver.personId(), upTo);
    }

    /** Payments that have neither arrived nor been refused for good; one that goes to another card is on its way yet. */
    @Override
    public int underWay(long personId) {
        return payees.underWay(personId);
    }
}
