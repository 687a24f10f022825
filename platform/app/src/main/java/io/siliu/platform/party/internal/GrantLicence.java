package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Mask;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.notify.TextMessage;
import io.siliu.platform.notify.TextMessages;
import io.siliu.platform.party.LegalCapacity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A licence came: the business becomes a party of its own and the worker contracts as sole proprietor from its day on. A
 * licence that does not fit the application changes nothing and is asked for again.
 */
@Component
class GrantLicence {

    private static final Logger log = LoggerFactory.getLogger(GrantLicence.class);
    private static final Duration NEWS_FOR = Duration.ofDays(1);

    private final ApplicationMapper applications;
    private final IntakeMapper intake;
    private final CapacityMapper capacities;
    private final NewWorker texts;
    private final SignUpVault vault;
    private final Commitments commitments;
    private final SignUpTerms terms;
    private final TextMessages messages;
    private final MessageSource words;
    private final IdGenerator ids;
    private final Clock clock;

    GrantLicence(
            ApplicationMapper applications,
            IntakeMapper intake,
            CapacityMapper capacities,
            NewWorker texts,
            SignUpVault vault,
            Commitments commitments,
            SignUpTerms terms,
            TextMessages messages,
            MessageSource words,
            IdGenerator ids,
            Clock clock) {
        this.applications = applications;
        this.intake = intake;
        this.capacities = capacities;
        this.texts = texts;
        this.vault = vault;
        this.commitments = commitments;
        this.terms = terms;
        this.messages = messages;
        this.words = words;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void grant(
            ApplicationMapper.Row row,
            Applications.Content content,
            RegistrationAuthority.Standing standing,
            Instant next) {
        Licence licence = standing.licence();
        Optional<String> misfit = fit(row, content).misfit(licence);
        if (misfit.isPresent()) {
            log.error("The licence for application {} does not fit it: {}", row.id(), misfit.get());
            applications.inDoubt(
                    row.id(),
                    row.attempt(),
                    ApplicationState.RECEIVED,
                    "the licence does not fit: " + misfit.get(),
                    next);
            return;
        }
        long business = ids.next();
        byte[] sealed = vault.seal(row.workerId(), licence);
        Instant now = clock.instant();
        if (applications.licensed(row.id(), standing.number(), sealed, business, now) == 0) {
            return;
        }
        writeBusiness(row, business, licence, content.name(), now);
        changeCapacity(row, business, licence, standing.number(), now);
        commitments.registration(row.id(), row.workerId(), standing.number(), licence);
        tell(row, content);
    }

    private LicenceFit fit(ApplicationMapper.Row row, Applications.Content content) {
        return new LicenceFit(
                content.name(), ChinaTime.dateOf(row.appliedAt()), ChinaTime.today(clock), terms.invented());
    }

    private void writeBusiness(
            ApplicationMapper.Row row, long business, Licence licence, String operator, Instant now) {
        long person = row.workerId();
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(licence.creditCode());
        String name = licence.tradeName();
        intake.insertProprietor(
                business,
                person,
                texts.seal(person, LookupKind.CREDIT_CODE, code.value(), code.masked()),
                texts.seal(person, LookupKind.NAME, name, Mask.business(name, operator)),
                licence.registeredOn(),
                now);
    }

    /** The day of the licence is the first day of the sole proprietor; one that began that day as a person gives way. */
    private void changeCapacity(ApplicationMapper.Row row, long business, Licence licence, String number, Instant now) {
        String evidence = "登记机关电子营业执照，申请号 " + number;
        capacities.endBefore(row.workerId(), licence.registeredOn());
        capacities.dropEmpty(row.workerId(), licence.registeredOn());
        intake.insertCapacity(
                new CapacityRow(
                        row.workerId(),
                        licence.registeredOn(),
                        null,
                        LegalCapacity.SOLE_PROPRIETOR,
                        business,
                        evidence),
                now,
                0);
    }

    private void tell(ApplicationMapper.Row row, Applications.Content content) {
        String text = words.getMessage("join.licence.message", null, Locale.SIMPLIFIED_CHINESE);
        messages.send(new TextMessage(
                "licence-" + row.id(),
                "LICENCE_ISSUED",
                Secret.of(new MobileNumber(content.mobile())),
                Secret.of(text),
                clock.instant().plus(NEWS_FOR)));
    }
}
