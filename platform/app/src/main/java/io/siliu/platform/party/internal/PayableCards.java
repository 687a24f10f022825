package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.IdentifierCheck;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which numbers can be those of a card to which money goes. */
@Component
final class PayableCards {

    private final SignUpTerms terms;

    PayableCards(SignUpTerms terms) {
        this.terms = terms;
    }

    /** What is wrong with a number, or nothing. */
    Optional<FieldFault> fault(String number) {
        if (number.isEmpty()) {
            return Optional.of(new FieldFault("card", "MISSING"));
        }
        IdentifierCheck check = BankCard.check(number, terms.invented());
        if (!check.isValid()) {
            return Optional.of(new FieldFault("card", check.name()));
        }
        boolean payable = number.startsWith(terms.limits().cardPrefix()) || new BankCard(number).isInvented();
        return payable ? Optional.empty() : Optional.of(new FieldFault("card", "NOT_PAYABLE"));
    }
}
