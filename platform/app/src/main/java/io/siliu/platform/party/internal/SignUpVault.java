package io.siliu.platform.party.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.PersonalData;
import org.springframework.stereotype.Component;

/** Opens and closes the encrypted parts of a sign-up. */
@Component
final class SignUpVault {

    private final PersonalData personal;

    SignUpVault(PersonalData personal) {
        this.personal = personal;
    }

    byte[] seal(long personId, Object content) {
        return personal.encryptText(personId, Json.text(content));
    }

    IdentityDraft identity(SignUp signUp) {
        return signUp.identity() == null ? IdentityDraft.EMPTY : open(signUp, signUp.identity(), IdentityDraft.class);
    }

    CardDraft card(SignUp signUp) {
        return signUp.card() == null ? CardDraft.EMPTY : open(signUp, signUp.card(), CardDraft.class);
    }

    <T> T open(long personId, byte[] sealed, Class<T> type) {
        return Json.MAPPER.readValue(personal.decryptText(personId, sealed), type);
    }

    private <T> T open(SignUp signUp, byte[] sealed, Class<T> type) {
        return open(signUp.workerId(), sealed, type);
    }
}
