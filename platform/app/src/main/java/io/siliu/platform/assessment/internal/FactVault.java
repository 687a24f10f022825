package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
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
        return closeText(recordId, Json.MAPPER.writeValueAsBytes(value));
    }

    /** @param json in UTF-8 */
    byte[] closeText(long recordId, byte[] json) {
        return data.encrypt(DataSubject.RECORD, recordId, PackedJson.pack(json));
    }

    byte[] closeScreening(long recordId, StoredScreening said, ScreeningSalts salts) {
        return data.encrypt(DataSubject.RECORD, recordId, ScreeningPiece.write(said, salts));
    }

    StoredScreening openScreening(long recordId, byte[] closed) {
        return ScreeningPiece.said(data.decrypt(DataSubject.RECORD, recordId, closed));
    }

    /** Empty where the key of the record was destroyed. */
    Optional<StoredScreening> openScreeningIfKept(long recordId, byte[] closed) {
        try {
            return Optional.of(openScreening(recordId, closed));
        } catch (PlatformException erased) {
            if (erased.code() == AccessError.ERASED) {
                return Optional.empty();
            }
            throw erased;
        }
    }

    /** @param closed what holds the salts: the screening, or before they stood with it, they alone */
    ScreeningSalts openSalts(long recordId, byte[] closed) {
        return ScreeningPiece.salts(data.decrypt(DataSubject.RECORD, recordId, closed));
    }

    /** Opens the keys of many records at once, ahead of their use in this transaction. */
    void prepare(Collection<Long> recordIds) {
        data.prepare(DataSubject.RECORD, recordIds);
    }

    /** JSON in UTF-8; empty where the key of the record was destroyed. */
    Optional<byte[]> openIfKept(long recordId, byte[] closed) {
        try {
            return Optional.of(openBytes(recordId, closed));
        } catch (PlatformException erased) {
            if (erased.code() == AccessError.ERASED) {
                return Optional.empty();
            }
            throw erased;
        }
    }

    <T> T open(long recordId, byte[] closed, Class<T> type) {
        return Json.STORED.readValue(openBytes(recordId, closed), type);
    }

    /** JSON in UTF-8. */
    byte[] openBytes(long recordId, byte[] closed) {
        return PackedJson.unpack(data.decrypt(DataSubject.RECORD, recordId, closed));
    }
}
