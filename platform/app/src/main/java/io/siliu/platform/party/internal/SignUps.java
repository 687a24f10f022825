package io.siliu.platform.party.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.PhonePeople;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The sign-up of the present actor: there is one for each account. */
@Component
public final class SignUps {

    private final SignUpMapper signUps;
    private final SignUpVault vault;
    private final PhonePeople people;
    private final SignUpTerms terms;
    private final IdGenerator ids;
    private final Clock clock;

    SignUps(
            SignUpMapper signUps,
            SignUpVault vault,
            PhonePeople people,
            SignUpTerms terms,
            IdGenerator ids,
            Clock clock) {
        this.signUps = signUps;
        this.vault = vault;
        this.people = people;
        this.terms = terms;
        this.ids = ids;
        this.clock = clock;
    }

    /** The sign-up where it stands; begun if there is none. A recommender counts only at the beginning. */
    public SignUp own(Caller caller, String recommender) {
        PhonePeople.Person person = people.current();
        return signUps.ofAccount(person.accountId()).orElseGet(() -> begin(person, caller, recommender));
    }

    Optional<SignUp> own() {
        return signUps.ofAccount(people.current().accountId());
    }

    private SignUp begin(PhonePeople.Person person, Caller caller, String recommender) {
        try {
            signUps.insert(
                    ids.next(),
                    person.accountId(),
                    person.personId(),
                    caller,
                    recommender,
                    terms.limits().occupation(),
                    terms.city(),
                    clock.instant());
        } catch (DuplicateKeyException otherTab) {
            // The other tab began it; there is one all the same.
        }
        return signUps.ofAccount(person.accountId()).orElseThrow();
    }

    /** What was said so far about who somebody is; for the person's own page. */
    public IdentityDraft identity(SignUp signUp) {
        return vault.identity(signUp);
    }

    public CardDraft card(SignUp signUp) {
        return vault.card(signUp);
    }

    /** After a refusal, from the beginning. */
    public void again(SignUp signUp) {
        signUps.again(signUp, clock.instant());
    }
}
