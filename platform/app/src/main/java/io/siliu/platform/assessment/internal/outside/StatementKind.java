package io.siliu.platform.assessment.internal.outside;

import java.util.EnumSet;
import java.util.Set;

/** The forms in which statements come in. */
public enum StatementKind {
    TRANSFER(OutsideMoney.Transfer.class),
    CLIENT_ACCOUNT(OutsideMoney.ClientAccount.class),
    DEPOSIT(OutsideMoney.Deposit.class),
    WITHDRAWAL(OutsideMoney.Withdrawal.class),
    PROXY(OutsideMoney.Proxy.class),
    INCOME(OutsideMoney.Income.class),
    INVOICE(OutsideMoney.Invoice.class),
    REGISTERED(OutsidePeople.Registered.class),
    IDENTITY(OutsidePeople.Identified.class),
    WILL(OutsidePeople.Willing.class),
    CALL_BACK(OutsidePeople.CalledBack.class),
    SIGN_IN(OutsidePeople.SignedIn.class),
    LICENCE(OutsidePeople.Licensed.class),
    PERMIT(OutsidePeople.Permitted.class),
    HOUSEHOLD(OutsidePeople.Household.class),
    SHARED_SITE(OutsidePeople.SharedSite.class),
    EMPLOYMENT(OutsidePeople.Employed.class),
    OFFICE(OutsidePeople.Officer.class),
    COMPANY(OutsidePeople.Company.class),
    DELIVERY(OutsideWork.Delivered.class),
    SIGNING(OutsideWork.Signed.class),
    AGREEMENT(OutsideWork.Agreed.class),
    FEE(OutsideWork.Charged.class),
    CLOSURE(OutsideWork.Closed.class);

    /** What an enterprise says of itself: its people, its accounts, how work for it was done, and when it is closed. */
    private static final Set<StatementKind> OWN = EnumSet.of(CLIENT_ACCOUNT, EMPLOYMENT, OFFICE, DELIVERY, CLOSURE);

    private final Class<? extends Statement> form;

    StatementKind(Class<? extends Statement> form) {
        this.form = form;
    }

    Class<? extends Statement> form() {
        return form;
    }

    /** Whether an enterprise may say it, of itself. */
    boolean isOwn() {
        return OWN.contains(this);
    }
}
