package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Mask;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.party.IdCardReading;
import io.siliu.platform.party.RegistrationAlarm.Pattern;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second step: who somebody is. Name and number come from photos or from the keyboard; the outside service says
 * whether they belong together. The outcome is kept with what was said, so a reload shows it and nothing is asked twice.
 */
@Component
public final class ConfirmIdentity {

    private static final int YOUNGEST_YEARS = 16;
    private static final int LONGEST_NAME = 40;
    /** Longer than two photos can take to be read. */
    private static final Duration PHOTOS_LAST = Duration.ofMinutes(5);

    private final SignUpMapper signUps;
    private final SignUpVault vault;
    private final SignUpTerms terms;
    private final IdCardReading photos;
    private final IdentityService service;
    private final BatchPatterns patterns;
    private final WorkerMapper workers;
    private final PhonePeople people;
    private final LookupKeys keys;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ConfirmIdentity(
            SignUpMapper signUps,
            SignUpVault vault,
            SignUpTerms terms,
            IdCardReading photos,
            IdentityService service,
            BatchPatterns patterns,
            WorkerMapper workers,
            PhonePeople people,
            LookupKeys keys,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.signUps = signUps;
        this.vault = vault;
        this.terms = terms;
        this.photos = photos;
        this.service = service;
        this.patterns = patterns;
        this.workers = workers;
        this.people = people;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes photos of either side, in any order; what was read before stays. */
    public void byPhotos(SignUp signUp, Caller caller, List<byte[]> sides) {
        IdentityDraft draft = vault.identity(signUp);
        if (sides.isEmpty() && draft.idNumber().isEmpty()) {
            keep(signUp, draft, IdentityOutcome.NO_PHOTO);
            return;
        }
        if (sides.isEmpty()) {
            conclude(signUp, caller, draft, true);
        } else if (takesPhotoTry(signUp, draft)) {
            try {
                read(signUp, caller, draft, sides);
            } finally {
                signUps.photosRead(signUp.id());
            }
        }
    }

    /** While photos of this sign-up are being read nothing is kept of another hand-in: the first one tells what came of it. */
    private boolean takesPhotoTry(SignUp signUp, IdentityDraft draft) {
        Instant now = clock.instant();
        int limit = terms.limits().photoTries();
        if (signUps.takePhotoTry(signUp.id(), ChinaTime.today(clock), limit, now, now.plus(PHOTOS_LAST)) == 1) {
            return true;
        }
        if (!signUps.readsPhotos(signUp.id(), now)) {
            keep(signUp, draft, IdentityOutcome.TOO_MANY_PHOTOS);
        }
        return false;
    }

    private void read(SignUp signUp, Caller caller, IdentityDraft before, List<byte[]> sides) {
        IdentityDraft draft = before;
        boolean looked = true;
        boolean phonePicture = false;
        for (byte[] side : sides) {
            IdCardReading.Seen seen = photos.read(side);
            looked &= seen.looked();
            phonePicture |= seen.phonePicture();
            draft = with(draft, seen);
        }
        if (phonePicture && draft.idNumber().isEmpty()) {
            keep(signUp, draft, IdentityOutcome.PHONE_PICTURE);
        } else {
            conclude(signUp, caller, draft, looked);
        }
    }

    private void conclude(SignUp signUp, Caller caller, IdentityDraft draft, boolean looked) {
        if (draft.idNumber().isEmpty() && !looked) {
            keep(signUp, draft, IdentityOutcome.READER_SILENT);
        } else if (draft.idNumber().isEmpty()) {
            keep(signUp, draft, IdentityOutcome.FRONT_UNREAD);
        } else if (!check(draft.idNumber()).isValid()) {
            keep(signUp, draft, IdentityOutcome.NUMBER_WRONG);
        } else if (draft.name().isEmpty()) {
            keep(signUp, draft, IdentityOutcome.NAME_UNREAD);
        } else {
            confirm(signUp, caller, draft);
        }
    }

    private static IdentityDraft with(IdentityDraft before, IdCardReading.Seen seen) {
        return new IdentityDraft(
                seen.name().map(Secret::reveal).orElse(before.name()),
                seen.idNumber().map(Secret::reveal).orElse(before.idNumber()),
                ValidUntil.of(seen.validTo().orElse(null)).or(before.validTo()),
                "PHOTO");
    }

    /**
     * Takes name and number from the keyboard; until when the card is good stays as a photo said it.
     *
     * @return what is wrong with a field, or nothing when the try was made
     */
    public Optional<FieldFault> typed(SignUp signUp, Caller caller, String name, String idNumber) {
        IdentityDraft before = vault.identity(signUp);
        IdentityDraft draft =
                new IdentityDraft(name.strip(), idNumber.strip().toUpperCase(), before.validTo(), "TYPED");
        Optional<FieldFault> fault = fault(draft);
        if (fault.isEmpty()) {
            confirm(signUp, caller, draft);
        }
        return fault;
    }

    /** Tries once more with what was said already. */
    public void again(SignUp signUp, Caller caller) {
        IdentityDraft draft = vault.identity(signUp);
        if (fault(draft).isEmpty()) {
            confirm(signUp, caller, draft);
        }
    }

    private Optional<FieldFault> fault(IdentityDraft draft) {
        if (draft.name().isEmpty() || draft.name().length() > LONGEST_NAME) {
            return Optional.of(new FieldFault("name", draft.name().isEmpty() ? "MISSING" : "TOO_LONG"));
        }
        IdentifierCheck check = check(draft.idNumber());
        return check.isValid() ? Optional.empty() : Optional.of(new FieldFault("idNumber", check.name()));
    }

    private IdentifierCheck check(String idNumber) {
        return ResidentIdNumber.check(idNumber, ChinaTime.today(clock), terms.invented());
    }

    private void confirm(SignUp signUp, Caller caller, IdentityDraft draft) {
        LocalDate today = ChinaTime.today(clock);
        ResidentIdNumber number = new ResidentIdNumber(draft.idNumber());
        if (number.ageOn(today) < YOUNGEST_YEARS) {
            signUps.refused(signUp, Refusal.UNDER_SIXTEEN, clock.instant());
            return;
        }
        if (draft.validTo().isOver(today)) {
            keep(signUp, draft, IdentityOutcome.EXPIRED);
            return;
        }
        if (signUps.takeIdentityTry(signUp.id(), terms.limits().identityTries()) == 0) {
            keep(signUp, draft, IdentityOutcome.TOO_MANY);
            return;
        }
        settle(signUp, caller, draft, number, service.check(draft.name(), number.value()));
    }

    private void settle(
            SignUp signUp, Caller caller, IdentityDraft draft, ResidentIdNumber number, IdentityService.Answer answer) {
        switch (answer.outcome()) {
            case UNKNOWN -> notTried(signUp, draft);
            case DIFFER -> keep(signUp, draft, IdentityOutcome.DIFFER);
            case NOT_ON_RECORD -> keep(signUp, draft, IdentityOutcome.NOT_ON_RECORD);
            case MATCH -> matched(signUp, caller, draft, number, answer);
        }
    }

    private void matched(
            SignUp signUp, Caller caller, IdentityDraft draft, ResidentIdNumber number, IdentityService.Answer answer) {
        LookupKey key = LookupKind.ID_NUMBER.key(keys, number.value());
        Optional<WorkerRow> known =
                workers.withIdNumberKeys(List.of(key)).stream().findFirst();
        if (known.isPresent()) {
            knownAlready(signUp, known.get());
            return;
        }
        LocalDate today = ChinaTime.today(clock);
        ValidUntil validTo = draft.validTo().or(answer.validTo());
        if (!validTo.isKnown()) {
            keep(signUp, draft, IdentityOutcome.VALIDITY_UNKNOWN);
        } else if (validTo.isOver(today) || answer.validTo().isOver(today)) {
            keep(signUp, draft, IdentityOutcome.EXPIRED);
        } else {
            IdentityDraft whole = new IdentityDraft(draft.name(), number.value(), validTo, draft.source());
            transaction.executeWithoutResult(status -> {
                if (!store(signUp, caller, whole, number, key, answer.reference())) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    /** False when another try was faster: then this one counts nowhere. */
    private boolean store(
            SignUp signUp,
            Caller caller,
            IdentityDraft draft,
            ResidentIdNumber number,
            LookupKey key,
            String reference) {
        IdentityOutcome outcome =
                patterns.register(signUp, caller).map(ConfirmIdentity::stopped).orElse(IdentityOutcome.MATCH);
        int stored = signUps.identityConfirmed(
                signUp,
                new SignUpMapper.Confirmed(
                        vault.seal(signUp.workerId(), draft),
                        key.bytes(),
                        Mask.person(draft.name()),
                        number.masked(),
                        reference,
                        outcome,
                        Purpose.VERSION,
                        draft.validTo().words()),
                caller,
                clock.instant());
        String deed = outcome == IdentityOutcome.MATCH ? "IDENTITY_CONFIRMED" : "SIGN_UP_STOPPED";
        audit.did(deed, "SIGN_UP", Long.toString(signUp.id()));
        return stored == 1;
    }

    private static IdentityOutcome stopped(Pattern pattern) {
        return switch (pattern) {
            case DEVICE -> IdentityOutcome.STOPPED;
            case ADDRESS_BLOCK -> IdentityOutcome.STOPPED_NETWORK;
            case RECOMMENDER -> IdentityOutcome.STOPPED_BY_WORD;
        };
    }

    /** Registered before: under this phone number it is the same person coming back, under another one it is said so. */
    private void knownAlready(SignUp signUp, WorkerRow known) {
        LookupKey phone =
                LookupKind.MOBILE.key(keys, people.current().phone().reveal().value());
        boolean ownPhone = workers.withMobileKey(phone.bytes()).contains(known.id());
        transaction.executeWithoutResult(status -> {
            if (ownPhone) {
                people.isPerson(known.id());
                signUps.knownAlready(signUp, known.id(), known.nameMasked(), known.idNumberMasked(), clock.instant());
            } else {
                signUps.refused(signUp, Refusal.ALREADY_REGISTERED, clock.instant());
            }
        });
    }

    private void notTried(SignUp signUp, IdentityDraft draft) {
        signUps.giveIdentityTryBack(signUp.id());
        keep(signUp, draft, IdentityOutcome.UNKNOWN);
    }

    private void keep(SignUp signUp, IdentityDraft draft, IdentityOutcome outcome) {
        signUps.identityTried(signUp, vault.seal(signUp.workerId(), draft), outcome, clock.instant());
    }
}
