package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Encrypts what is known of a record under the record's own key, and opens it again. */
@Component
final class FactVault {

    private final PersonalData data;

    FactVault(PersonalData data) {
        this.data = data;
    }

    byte[] close(long recordId, Object value) {
        return data.encrypt(DataSubject.RECORD, recordId, Json.text(value).getBytes(UTF_8));
    }

    byte[] closeText(long recordId, String text) {
        return data.encrypt(DataSubject.RECORD, recordId, text.getBytes(UTF_8));
    }

    String openText(long recordId, byte[] closed) {
        return new String(data.decrypt(DataSubject.RECORD, recordId, closed), UTF_8);
    }

    /** The text; empty where the key of the record was destroyed. */
    Optional<String> openTextIfKept(long recordId, byte[] closed) {
        try {
            return Optional.of(openText(recordId, closed));
        } catch (PlatformException erased) {
            if (erased.code() == AccessError.ERASED) {
                return Optional.empty();
            }
            throw erased;
        }
    }

    <T> T open(long recordId, byte[] closed, Class<T> type) {
        return Json.MAPPER.readValue(data.decrypt(DataSubject.RECORD, recordId, closed), type);
    }
}
