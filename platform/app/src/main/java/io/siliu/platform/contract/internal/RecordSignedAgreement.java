package io.siliu.platform.contract.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.AgreementRecorded;
import io.siliu.platform.contract.ContractError;
import io.siliu.platform.contract.MasterServiceAgreement;
import io.siliu.platform.contract.RecordAgreement;
import io.siliu.platform.database.Mode;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Operators;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordSignedAgreement implements RecordAgreement {

    private static final int RATE_DECIMALS = 6;

    private final AgreementMapper mapper;
    private final Enterprises enterprises;
    private final Operators operators;
    private final ObjectProvider<AgreementRecorded> listeners;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Mode mode;
    private final Clock clock;

    RecordSignedAgreement(
            AgreementMapper mapper,
            Enterprises enterprises,
            Operators operators,
            ObjectProvider<AgreementRecorded> listeners,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Mode mode,
            Clock clock) {
        this.mapper = mapper;
        this.enterprises = enterprises;
        this.operators = operators;
        this.listeners = listeners;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.mode = mode;
        this.clock = clock;
    }

    @Override
    @Transactional
    public MasterServiceAgreement record(Command command) {
        Actor actor = access.require(Permission.RECORD_AGREEMENTS);
        check(command);
        Enterprise enterprise = enterprise(command.enterpriseCreditCode());
        operators.on(command.signedOn());
        AgreementRow row = row(enterprise.id(), command);
        Optional<AgreementRow> known = mapper.of(enterprise.id()).stream()
                .filter(each -> each.number().equals(row.number()))
                .findFirst();
        return known.map(each -> sameAs(each, row)).orElseGet(() -> insert(row, actor));
    }

    private AgreementRow row(long enterpriseId, Command command) {
        return new AgreementRow(
                ids.next(),
                enterpriseId,
                command.number().strip(),
                command.model(),
                command.signedOn(),
                command.validFrom(),
                command.validTo(),
                command.feeRate().setScale(RATE_DECIMALS));
    }

    private MasterServiceAgreement insert(AgreementRow row, Actor actor) {
        mapper.insert(row, clock.instant(), actor.accountId());
        audit.did("AGREEMENT_RECORDED", "AGREEMENT", Long.toString(row.id()));
        listeners.orderedStream().forEach(each -> each.recorded(row.enterpriseId(), row.id()));
        return row.toAgreement();
    }

    private static MasterServiceAgreement sameAs(AgreementRow known, AgreementRow given) {
        MasterServiceAgreement agreement = known.toAgreement();
        boolean same = known.model() == given.model()
                && known.signedOn().equals(given.signedOn())
                && agreement.validity().equals(given.toAgreement().validity())
                && known.feeRate().compareTo(given.feeRate()) == 0;
        if (!same) {
            throw new PlatformException(
                    ContractError.AGREEMENT_NUMBER_TAKEN,
                    "number",
                    "An agreement with this number is on record with another content; give the new one its own number.");
        }
        return agreement;
    }

    private Enterprise enterprise(String creditCode) {
        InventedNumbers invented = mode.invented();
        return UnifiedSocialCreditCode.parseIssued(creditCode, invented)
                .flatMap(enterprises::withCreditCode)
                .orElseThrow(() -> new PlatformException(
                        ContractError.AGREEMENT_PARTY_UNKNOWN,
                        "enterpriseCreditCode",
                        "No enterprise is on record with this credit code; import it first."));
    }

    private static void check(Command command) {
        require(isText(command.number(), 64), "number", "1 to 64 characters");
        require(command.model() != null, "model", "AGENCY or SUBCONTRACT");
        require(command.signedOn() != null, "signedOn", "a date");
        require(command.validFrom() != null, "validFrom", "a date");
        boolean ordered = command.validTo() == null
                || command.validFrom() == null
                || !command.validTo().isBefore(command.validFrom());
        require(ordered, "validTo", "a date on or after validFrom");
        BigDecimal rate = command.feeRate();
        boolean isRate = rate != null
                && rate.signum() >= 0
                && rate.compareTo(BigDecimal.ONE) < 0
                && rate.stripTrailingZeros().scale() <= RATE_DECIMALS;
        require(isRate, "feeRate", "a share from 0 to below 1 with at most six decimals, such as 0.06");
    }

    private static boolean isText(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    private static void require(boolean holds, String field, String expected) {
        if (!holds) {
            throw new PlatformException(
                    ContractError.AGREEMENT_NOT_VALID, field, "The field " + field + " has to be " + expected + ".");
        }
    }
}
