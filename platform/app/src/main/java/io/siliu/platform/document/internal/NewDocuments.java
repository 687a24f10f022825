package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.internal.Intake.Arrival;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The rows of documents that have just come in. */
@Component
final class NewDocuments {

    private static final int LONGEST_NAME = 255;

    private final PersonalData keys;
    private final Clock clock;

    NewDocuments(PersonalData keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param packageId the package the bytes lay in, or null */
    DocumentRecord of(long id, Arrival arrival, byte[] bytes, byte[] sha256, Long packageId) {
        return new DocumentRecord(
                arrival.enterpriseId(),
                id,
                sha256,
                bytes.length,
                MediaTypes.of(bytes),
                keys.encrypt(DataSubject.DOCUMENT, id, shortened(arrival.fileName())),
                arrival.channel(),
                packageId,
                null,
                clock.instant(),
                arrival.accountId(),
                DocumentStage.RECEIVED,
                null,
                null,
                null,
                null,
                null);
    }

    /** The name without what leads out of a folder, no longer than one may be. */
    static byte[] shortened(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        return name.substring(
                        0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))))
                .getBytes(UTF_8);
    }
}
