package io.siliu.platform.document.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Readings in their table, each under the key of its document. */
@Component
final class StoredReadings implements Readings {

    private final DocumentMapper documents;
    private final PersonalData keys;

    StoredReadings(DocumentMapper documents, PersonalData keys) {
        this.documents = documents;
        this.keys = keys;
    }

    void store(long documentId, List<PaperReading> readings, Instant at) {
        for (PaperReading reading : readings) {
            byte[] content = keys.encrypt(DataSubject.DOCUMENT, documentId, Json.MAPPER.writeValueAsBytes(reading));
            documents.insertReading(documentId, reading.part(), reading.kind(), content, at);
        }
    }

    @Override
    public Map<Long, List<PaperReading>> of(Collection<Long> documentIds) {
        Map<Long, List<PaperReading>> found = new LinkedHashMap<>();
        if (documentIds.isEmpty()) {
            return found;
        }
        for (ReadingRow row : documents.readings(documentIds)) {
            byte[] plain = keys.decrypt(DataSubject.DOCUMENT, row.documentId(), row.content());
            found.computeIfAbsent(row.documentId(), id -> new ArrayList<>())
                    .add(Json.MAPPER.readValue(plain, PaperReading.class));
        }
        return found;
    }
}
