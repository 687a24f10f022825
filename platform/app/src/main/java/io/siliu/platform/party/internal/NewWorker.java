package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Mask;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.party.Consent;
import io.siliu.platform.party.LegalCapacity;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the rows of somebody who has just become a worker: a natural person from today. */
@Component
final class NewWorker {

    private final IntakeMapper intake;
    private final ConsentMapper consents;
    private final Commitments commitments;
    private final SignUpVault vault;
    private final PersonalData personal;
    private final LookupKeys keys;
    private final IdGenerator ids;

    NewWorker(
            IntakeMapper intake,
            ConsentMapper consents,
            Commitments commitments,
            SignUpVault vault,
            PersonalData personal,
            LookupKeys keys,
            IdGenerator ids) {
        this.intake = intake;
        this.consents = consents;
        this.commitments = commitments;
        this.vault = vault;
        this.personal = personal;
        this.keys = keys;
        this.ids = ids;
    }

    /** When something was agreed to, and under which version of its text. */
    record Given(String version, Instant at) {}

    /**
     * @param given when each purpose was agreed to
     * @throws org.springframework.dao.DuplicateKeyException when the identity number is a worker's already
     */
    void write(SignUp signUp, MobileNumber phone, String evidence, Map<Purpose, Given> given, Instant now) {
        long id = signUp.workerId();
        IdentityDraft identity = vault.identity(signUp);
        ResidentIdNumber number = new ResidentIdNumber(identity.idNumber());
        BankCard card = new BankCard(vault.card(signUp).number());
        intake.insertWorker(
                id,
                seal(id, LookupKind.NAME, identity.name(), Mask.person(identity.name())),
                seal(id, LookupKind.ID_NUMBER, number.value(), number.masked()),
                seal(id, LookupKind.MOBILE, phone.value(), phone.masked()),
                signUp.occupation(),
                signUp.city(),
                now,
                signUp.accountId());
        intake.insertCard(id, seal(id, LookupKind.CARD, card.value(), card.masked()), now);
        naturalPerson(signUp, evidence, now);
        agree(id, given, now);
    }

    /** From today; nothing may stand on that day. */
    void naturalPerson(SignUp signUp, String evidence, Instant now) {
        intake.insertCapacity(
                new CapacityRow(
                        signUp.workerId(), ChinaTime.dateOf(now), null, LegalCapacity.NATURAL_PERSON, null, evidence),
                now,
                signUp.accountId());
    }

    void agree(long workerId, Map<Purpose, Given> given, Instant now) {
        given.forEach((purpose, each) -> {
            long id = ids.next();
            Consent consent = new Consent(workerId, purpose.name(), each.version(), each.at(), null);
            consents.insert(id, consent, now);
            commitments.consent(id, consent);
        });
    }

    SealedText seal(long personId, LookupKind kind, String text, String masked) {
        return new SealedText(personal.encryptText(personId, text), kind.key(keys, text), masked);
    }
}
