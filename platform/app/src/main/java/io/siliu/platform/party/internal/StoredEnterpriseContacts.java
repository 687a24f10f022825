package io.siliu.platform.party.internal;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.party.EnterpriseContacts;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class StoredEnterpriseContacts implements EnterpriseContacts {

    private final EnterpriseMapper enterprises;
    private final PersonalData personal;

    StoredEnterpriseContacts(EnterpriseMapper enterprises, PersonalData personal) {
        this.enterprises = enterprises;
        this.personal = personal;
    }

    @Override
    public Optional<Secret<MobileNumber>> mobile(long enterpriseId) {
        return enterprises
                .contact(enterpriseId)
                .map(EnterpriseMapper.Contact::mobile)
                .map(closed -> Secret.of(new MobileNumber(personal.decryptText(enterpriseId, closed))));
    }
}
