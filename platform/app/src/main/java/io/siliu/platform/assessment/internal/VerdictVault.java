package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Encrypts what people said of alerts: under the worker's key where the alert was raised before payment, because no record
 * need exist then, else under the record's.
 */
@Component
final class VerdictVault {

    private final FactVault records;
    private final GateVault workers;

    VerdictVault(FactVault records, GateVault workers) {
        this.records = records;
        this.workers = workers;
    }

    byte[] closeReason(DispositionMapper.DecidedAlert alert, String said) {
        return alert.workerId() == null
                ? records.close(alert.recordId(), said)
                : workers.close(alert.workerId(), said.getBytes(UTF_8));
    }

    /** @param sealed what the ledger's entry commits to */
    byte[] closeSealed(DispositionMapper.DecidedAlert alert, String sealed) {
        return alert.workerId() == null
                ? records.closeText(alert.recordId(), sealed.getBytes(UTF_8))
                : workers.close(alert.workerId(), sealed.getBytes(UTF_8));
    }

    /** Empty where the key was destroyed or is locked. */
    Optional<String> reason(DispositionMapper.SaidRow row) {
        return row.workerId() == null
                ? records.openIfKept(row.recordId(), row.reason())
                        .map(json -> Json.STORED.readValue(json, String.class))
                : workers.text(row.workerId(), row.reason());
    }
}
