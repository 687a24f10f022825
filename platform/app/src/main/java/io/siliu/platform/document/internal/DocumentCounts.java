package io.siliu.platform.document.internal;

import io.siliu.platform.database.StageCounts;
import io.siliu.platform.document.DocumentStage;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How many documents stand at which stage: {@code documents.received}, {@code documents.read} and so on. */
@Component
final class DocumentCounts implements StageCounts {

    private final DocumentMapper documents;

    DocumentCounts(DocumentMapper documents) {
        this.documents = documents;
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (DocumentStage stage : DocumentStage.values()) {
            counts.put(name(stage), 0L);
        }
        documents.countByStage().forEach(row -> counts.put(name(row.stage()), row.count()));
        return counts;
    }

    private static String name(DocumentStage stage) {
        return "documents." + stage.name().toLowerCase(Locale.ROOT);
    }
}
