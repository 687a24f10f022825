package io.siliu.platform.casework.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Encrypts what is said in a case under the key of the case. */
@Component
final class CaseVault {

    private final PersonalData personal;

    CaseVault(PersonalData personal) {
        this.personal = personal;
    }

    byte[] close(long caseId, StepWords said) {
        return said == null ? null : closeText(caseId, Json.text(said));
    }

    byte[] closeText(long caseId, String text) {
        return personal.encrypt(DataSubject.CASE, caseId, text.getBytes(UTF_8));
    }

    /** Empty where nothing was said, or the time for which it is kept is over. */
    Optional<StepWords> said(CaseStep step) {
        if (step.words() == null) {
            return Optional.empty();
        }
        try {
            byte[] plain = personal.decrypt(DataSubject.CASE, step.caseId(), step.words());
            return Optional.of(Json.STORED.readValue(plain, StepWords.class));
        } catch (PlatformException gone) {
            if (gone.code() != AccessError.ERASED) {
                throw gone;
            }
            return Optional.empty();
        }
    }
}
