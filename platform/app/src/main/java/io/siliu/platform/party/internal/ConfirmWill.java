package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.party.CapacityFigures;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Workers;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The fifth step: the sentence of own will and the consents that belong to it. With it the person is a worker, and whoever
 * wants a licence has applied for it; evidence, rows and application are one transaction.
 */
@Component
public final class ConfirmWill {

    private final SignUpMapper signUps;
    private final WillTexts texts;
    private final ChooseCapacity choices;
    private final ShownCode codes;
    private final WillEvidence evidence;
    private final NewWorker worker;
    private final Applications applications;
    private final Workers workers;
    private final PhonePeople people;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ConfirmWill(
            SignUpMapper signUps,
            WillTexts texts,
            ChooseCapacity choices,
            ShownCode codes,
            WillEvidence evidence,
            NewWorker worker,
            Applications applications,
            Workers workers,
            PhonePeople people,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.signUps = signUps;
        this.texts = texts;
        this.choices = choices;
        this.codes = codes;
        this.evidence = evidence;
        this.worker = worker;
        this.applications = applications;
        this.workers = workers;
        this.people = people;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What the page shows.
     *
     * @param code for the form, so that nothing else is confirmed
     */
    public record Shown(ShownWill will, String code) {}

    /** What the page shows; the time on the screen begins with the first showing of exactly this. */
    public Shown shown(SignUp signUp, String tradeName, Locale language) {
        ShownWill will = texts.of(signUp, language);
        byte[] code = code(will);
        signUps.willShown(signUp.id(), code, clock.instant());
        return new Shown(will.named(tradeName), ShownCode.text(code));
    }

    /** Covers all words and their version; the trade name is the person's own and stands as it was proposed. */
    private byte[] code(ShownWill will) {
        return codes.of(Map.of("version", Purpose.VERSION, "shown", will));
    }

    /**
     * What the person sent.
     *
     * @param agreed the purposes that were ticked
     * @param code of what the page showed
     */
    public record Answer(String tradeName, Set<Purpose> agreed, String code) {

        public Answer {
            agreed = Set.copyOf(agreed);
        }
    }

    /**
     * Confirms the sentence. What changed since it was shown is not confirmed: the person sees the page anew.
     *
     * @return what is missing, or nothing when it is done
     */
    public Optional<FieldFault> confirm(SignUp signUp, Caller caller, Answer answer, Locale language) {
        Optional<CapacityFigures.Year> figures = choices.stillShown(signUp);
        if (figures.isEmpty()) {
            return Optional.of(new FieldFault("choice", ChooseCapacity.FIGURES_CHANGED));
        }
        ShownWill shown = texts.of(signUp, language);
        if (!ShownCode.isSame(answer.code(), signUp.willShown(), code(shown))) {
            return Optional.of(new FieldFault("statement", "CHANGED"));
        }
        if (!WillTexts.isUsable(answer.tradeName())) {
            return Optional.of(new FieldFault("tradeName", "LENGTH"));
        }
        Optional<Purpose> missing = shown.consents().stream()
                .map(ShownWill.ConsentText::purpose)
                .filter(purpose -> !answer.agreed().contains(purpose))
                .findFirst();
        if (missing.isPresent()) {
            return Optional.of(new FieldFault("consent-" + missing.get(), "MISSING"));
        }
        try {
            WillEvidence.Seen seen = new WillEvidence.Seen(shown.named(answer.tradeName()), figures.get());
            transaction.executeWithoutResult(status -> complete(signUp, caller, seen));
        } catch (DuplicateKeyException registeredMeanwhile) {
            signUps.refused(signUp, Refusal.ALREADY_REGISTERED, clock.instant());
        }
        return Optional.empty();
    }

    private void complete(SignUp signUp, Caller caller, WillEvidence.Seen seen) {
        ShownWill shown = seen.will();
        Instant now = clock.instant();
        if (signUps.completed(signUp, now) == 0) {
            return;
        }
        long will = ids.next();
        evidence.keep(will, signUp, caller, seen, now);
        if (signUp.completedAt() == null) {
            String how = "本人用本人手机登记，意愿记录 " + WillEvidence.number(will);
            worker.write(signUp, people.current().phone().reveal(), how, given(signUp, shown, now), now);
            audit.did("WORKER_REGISTERED", "WORKER", Long.toString(signUp.workerId()));
        } else {
            worker.agree(signUp.workerId(), agreedNow(shown, now), now);
            afterAnEndedLicence(signUp, will, now);
            audit.did("CAPACITY_CHOSEN_AGAIN", "WORKER", Long.toString(signUp.workerId()));
        }
        if (signUp.choice() == LegalCapacity.SOLE_PROPRIETOR) {
            applications.apply(signUp, shown.licence(), now);
        }
    }

    /** Whoever contracts as nothing since the licence ended does so as a natural person from today. */
    private void afterAnEndedLicence(SignUp signUp, long will, Instant now) {
        if (workers.capacityOn(signUp.workerId(), ChinaTime.dateOf(now)).isEmpty()) {
            worker.naturalPerson(signUp, "执照注销后本人用本人手机选择，意愿记录 " + WillEvidence.number(will), now);
        }
    }

    private static Map<Purpose, NewWorker.Given> given(SignUp signUp, ShownWill shown, Instant now) {
        Map<Purpose, NewWorker.Given> given = agreedNow(shown, now);
        given.put(Purpose.IDENTITY_CHECK, new NewWorker.Given(signUp.identityConsent(), signUp.confirmedAt()));
        given.put(Purpose.BANK_CARD_CHECK, new NewWorker.Given(signUp.cardConsent(), signUp.cardChosenAt()));
        return given;
    }

    private static Map<Purpose, NewWorker.Given> agreedNow(ShownWill shown, Instant now) {
        Map<Purpose, NewWorker.Given> given = new EnumMap<>(Purpose.class);
        shown.consents().forEach(consent -> given.put(consent.purpose(), new NewWorker.Given(Purpose.VERSION, now)));
        return given;
    }
}
