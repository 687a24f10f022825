package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what the gate knew and found under the worker's key, because no record need exist yet. */
@Component
final class GateVault {

    private final PersonalData personal;

    GateVault(PersonalData personal) {
        this.personal = personal;
    }

    /** Opens the keys of many workers at once, ahead of their use in this transaction. */
    void prepare(Collection<Long> workerIds) {
        personal.prepare(DataSubject.PERSON, workerIds);
    }

    byte[] close(long workerId, byte[] facts) {
        return personal.encrypt(workerId, facts);
    }

    byte[] close(long workerId, StoredScreening screening) {
        return personal.encrypt(workerId, Json.text(screening).getBytes(UTF_8));
    }

    byte[] close(long workerId, ScreeningSalts salts) {
        return personal.encrypt(workerId, salts.bytes());
    }

    /** Empty where the worker's key was destroyed, or is locked for the present actor. */
    Optional<StoredScreening> screening(long workerId, byte[] closed) {
        return open(workerId, closed).map(bytes -> Json.STORED.readValue(bytes, StoredScreening.class));
    }

    /** A text that was closed as its bytes in UTF-8; empty where the key was destroyed or is locked. */
    Optional<String> text(long workerId, byte[] closed) {
        return open(workerId, closed).map(bytes -> new String(bytes, UTF_8));
    }

    /** @throws PlatformException where the worker's key was destroyed, or is locked for the present actor */
    String openText(long workerId, byte[] closed) {
        return new String(personal.decrypt(workerId, closed), UTF_8);
    }

    /** @throws PlatformException as {@link #openText} */
    StoredScreening openScreening(long workerId, byte[] closed) {
        return Json.STORED.readValue(personal.decrypt(workerId, closed), StoredScreening.class);
    }

    /** @throws PlatformException as {@link #openText} */
    ScreeningSalts openSalts(long workerId, byte[] closed) {
        return ScreeningSalts.read(personal.decrypt(workerId, closed));
    }

    private Optional<byte[]> open(long workerId, byte[] closed) {
        try {
            return Optional.of(personal.decrypt(workerId, closed));
        } catch (PlatformException gone) {
            if (gone.code() != AccessError.ERASED && gone.code() != AccessError.LOCKED) {
                throw gone;
            }
            return Optional.empty();
        }
    }
}
