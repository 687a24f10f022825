package io.siliu.platform.party.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.Region;
import io.siliu.platform.party.RowOutcome;
import io.siliu.platform.party.RowOutcome.Reason;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes over one enterprise. */
@Component
final class EnterpriseIntake {

    private final EnterpriseMapper mapper;
    private final PersonalData personal;
    private final LookupKeys keys;
    private final IdGenerator ids;
    private final Clock clock;

    EnterpriseIntake(EnterpriseMapper mapper, PersonalData personal, LookupKeys keys, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.personal = personal;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    RowOutcome take(int row, PartyImport.EnterpriseRow given, RowChecks checks, long recordedBy) {
        Optional<UnifiedSocialCreditCode> code = checks.creditCode("creditCode", given.creditCode());
        code.ifPresent(each -> checks.that(!each.isSoleProprietor(), "creditCode", Reason.NOT_AN_ENTERPRISE_CODE));
        String name = checks.text("name", given.name(), 200);
        checks.that(Region.isWellFormed(given.region()), "region", Reason.NOT_VALID);
        boolean reachable =
                given.contactMobile() != null && !given.contactMobile().isBlank();
        Optional<MobileNumber> mobile =
                reachable ? checks.mobile("contactMobile", given.contactMobile()) : Optional.empty();
        if (checks.refusal().isPresent()) {
            return RowOutcome.refused(row, checks.refusal().get());
        }
        String creditCode = code.orElseThrow().value();
        return mapper.withCreditCode(creditCode)
                .map(known -> RowOutcome.existing(row, known.id()))
                .orElseGet(() -> RowOutcome.created(row, insert(creditCode, name, given.region(), mobile, recordedBy)))
                .noting(checks.note());
    }

    private long insert(String code, String name, String region, Optional<MobileNumber> mobile, long recordedBy) {
        long id = ids.next();
        mapper.insert(
                id,
                code,
                name,
                region,
                mobile.map(each -> personal.encryptText(id, each.value())).orElse(null),
                mobile.map(each -> LookupKind.MOBILE.key(keys, each.value()).bytes())
                        .orElse(null),
                mobile.map(MobileNumber::masked).orElse(null),
                clock.instant(),
                recordedBy);
        return id;
    }
}
