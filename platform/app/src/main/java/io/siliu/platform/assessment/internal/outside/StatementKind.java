package io.siliu.platform.assessment.internal.outside;

import java.util.EnumSet;
import java.util.Set;

/** The forms in which statements come in. */
public enum StatementKind {
    TRANSFER(OutsideMoney.Transfer.class, "at"),
    CLIENT_ACCOUNT(OutsideMoney.ClientAccount.class, "since"),
    DEPOSIT(OutsideMoney.Deposit.class, "at"),
    WITHDRAWAL(OutsideMoney.Withdrawal.class, "at"),
    PROXY(OutsideMoney.Proxy.class, "signedOn"),
    INCOME(OutsideMoney.Income.class, "reportedOn"),
    INVOICE(OutsideMoney.Invoice.class, "issuedAt"),
    INVOICE_CHECK(OutsideMoney.InvoiceChecked.class, "on"),
    REGISTERED(OutsidePeople.Registered.class, "at"),
    IDENTITY(OutsidePeople.Identified.class, "on"),
    WILL(OutsidePeople.Willing.class, "on"),
    CALL_BACK(OutsidePeople.CalledBack.class, "on"),
    SIGN_IN(OutsidePeople.SignedIn.class, "at"),
    LICENCE(OutsideRegistry.Licensed.class, "registeredOn"),
    PERMIT(OutsideRegistry.Permitted.class, "on"),
    HOUSEHOLD(OutsideRegistry.Household.class, "provenOn"),
    SHARED_SITE(OutsideRegistry.SharedSite.class, "provenOn"),
    EMPLOYMENT(OutsideLists.Employed.class, "from"),
    OFFICE(OutsideLists.Officer.class, "since"),
    COMPANY(OutsideRegistry.Company.class, "statedOn"),
    DELIVERY(OutsideWork.Delivered.class, "publishedAt"),
    SIGNING(OutsideWork.Signed.class, "signedAt"),
    AGREEMENT(OutsideWork.Agreed.class, "signedOn"),
    FEE(OutsideWork.Charged.class, "on"),
    RULE_CHANGE(OutsideWork.RulesChanged.class, "noticedOn"),
    RECEIPT(OutsideMoney.ReceiptChecked.class, "on"),
    RELIEF(OutsideMoney.Relieved.class, "on"),
    CLOSURE(OutsideWork.Closed.class, "from");

    /**
     * What an enterprise says of itself: its people, its accounts, how work for it was done, of which changes of its rules
     * it gave notice, and when it is closed.
     */
    private static final Set<StatementKind> OWN =
            EnumSet.of(CLIENT_ACCOUNT, EMPLOYMENT, OFFICE, DELIVERY, RULE_CHANGE, CLOSURE);

    private final Class<? extends Statement> form;
    private final String when;

    StatementKind(Class<? extends Statement> form, String when) {
        this.form = form;
        this.when = when;
    }

    Class<? extends Statement> form() {
        return form;
    }

    /** The field that tells when it was so. */
    String when() {
        return when;
    }

    /** Whether it may be said before it is so, as days on which an enterprise will be closed. */
    boolean isPlanned() {
        return this == CLOSURE;
    }

    /** Whether an enterprise may say it, of itself. */
    boolean isOwn() {
        return OWN.contains(this);
    }
}
