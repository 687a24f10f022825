package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import java.util.Collection;
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
        return closeText(recordId, Json.text(value));
    }

    byte[] closeText(long recordId, String text) {
        return data.encrypt(DataSubject.RECORD, recordId, PackedText.pack(text));
    }

    String openText(long recordId, byte[] closed) {
        return PackedText.unpack(data.decrypt(DataSubject.RECORD, recordId, closed));
    }

    /** Opens the keys of many records at once, ahead of their use in this transaction. */
    void prepare(Collection<Long> recordIds) {
        data.prepare(DataSubject.RECORD, recordIds);
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
        return Json.MAPPER.readValue(openText(recordId, closed), type);
    }
}
