package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.access.PhonePeople;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The third step: the own card. The bank names the cards of a person who asks for it, or the person types a number; either
 * way four factors must belong together before money goes there.
 */
@Component
public final class ChooseCard {

    private final SignUpMapper signUps;
    private final SignUpVault vault;
    private final SignUpTerms terms;
    private final PayableCards payable;
    private final IdentityService service;
    private final PhonePeople people;
    private final Clock clock;

    ChooseCard(
            SignUpMapper signUps,
            SignUpVault vault,
            SignUpTerms terms,
            PayableCards payable,
            IdentityService service,
            PhonePeople people,
            Clock clock) {
        this.signUps = signUps;
        this.vault = vault;
        this.terms = terms;
        this.payable = payable;
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    /** Asks the bank, at the wish of the person, which cards there are. */
    public void find(SignUp signUp) {
        if (isUsedUp(signUp)) {
            return;
        }
        IdentityService.Answer answer = service.cards(vault.identity(signUp), phone());
        CardOutcome outcome = switch (answer.outcome()) {
            case UNKNOWN -> notTried(signUp);
            case DIFFER, NOT_ON_RECORD -> CardOutcome.NONE_FOUND;
            case MATCH -> usable(answer).isEmpty() ? CardOutcome.NONE_FOUND : CardOutcome.OFFERED;
        };
        byte[] draft = outcome == CardOutcome.OFFERED
                ? vault.seal(signUp.workerId(), new CardDraft(usable(answer), null, null))
                : null;
        signUps.cardTried(signUp, draft, outcome, clock.instant());
    }

    private List<CardDraft.Offered> usable(IdentityService.Answer answer) {
        return answer.cards().stream()
                .filter(card -> payable.fault(card.number()).isEmpty())
                .toList();
    }

    /** Takes one of the offered cards, by its place on the page. */
    public void useOffered(SignUp signUp, int place) {
        CardDraft draft = vault.card(signUp);
        if (place >= 0 && place < draft.offered().size()) {
            check(signUp, draft, draft.offered().get(place).number());
        }
    }

    /** @return what is wrong with the number, or nothing when the try was made */
    public Optional<FieldFault> use(SignUp signUp, String number) {
        String digits = number.replace(" ", "").strip();
        Optional<FieldFault> fault = payable.fault(digits);
        if (fault.isEmpty()) {
            check(signUp, vault.card(signUp), digits);
        }
        return fault;
    }

    private void check(SignUp signUp, CardDraft draft, String number) {
        if (isUsedUp(signUp)) {
            return;
        }
        IdentityService.Answer answer = service.check(vault.identity(signUp), phone(), number);
        switch (answer.outcome()) {
            case UNKNOWN -> signUps.cardTried(signUp, null, notTried(signUp), clock.instant());
            case DIFFER, NOT_ON_RECORD -> signUps.cardTried(signUp, null, CardOutcome.DIFFER, clock.instant());
            case MATCH ->
                signUps.cardChosen(
                        signUp,
                        vault.seal(signUp.workerId(), draft.chosen(number, answer.bank())),
                        new BankCard(number).masked(),
                        answer.reference(),
                        Purpose.VERSION,
                        clock.instant());
        }
    }

    /** Nobody answered, so it was no try. */
    private CardOutcome notTried(SignUp signUp) {
        signUps.giveCardTryBack(signUp.id());
        return CardOutcome.UNKNOWN;
    }

    /** Takes a try before the question goes out. */
    private boolean isUsedUp(SignUp signUp) {
        if (signUps.takeCardTry(signUp.id(), terms.limits().cardTries()) == 1) {
            return false;
        }
        signUps.cardTried(signUp, null, CardOutcome.TOO_MANY, clock.instant());
        return true;
    }

    private String phone() {
        return people.current().phone().reveal().value();
    }
}
