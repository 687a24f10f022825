package io.siliu.platform.document.internal;

import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.StoredReadings.Stored;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Goes once through what was read before there was a list, and puts on it what is in doubt; and through papers about which
 * something was asked before files were asked about: where the file is in doubt, the one question takes the place of all.
 */
@Component
final class EarlierReadingsStage implements StageWorker {

    private static final int AT_ONCE = 20;
    private static final WorkQueue UNLISTED =
            new WorkQueue("document", "id", "glances_listed = FALSE AND stage = 'READ'", "glances_listed, stage, id");

    private final WorkClaims claims;
    private final DocumentMapper documents;
    private final StoredReadings readings;
    private final DoubtfulFields doubtful;
    private final GlanceMapper glances;

    EarlierReadingsStage(
            WorkClaims claims,
            DocumentMapper documents,
            StoredReadings readings,
            DoubtfulFields doubtful,
            GlanceMapper glances) {
        this.claims = claims;
        this.documents = documents;
        this.readings = readings;
        this.doubtful = doubtful;
        this.glances = glances;
    }

    @Override
    public String name() {
        return "document.glances";
    }

    @Override
    public int pass() {
        return claims.work(UNLISTED, AT_ONCE, ids -> ids.forEach(this::list));
    }

    private void list(long id) {
        List<PaperReading> read = readings.of(List.of(id)).getOrDefault(id, List.of());
        Stored stored = new Stored(documents.find(id).orElseThrow().read(read), version(id));
        if (!glances.wereAsked(id)) {
            doubtful.list(List.of(stored));
        } else if (FileDoubts.areOpen(read) && glances.openOf(id).stream().noneMatch(TakingFile::isAsked)) {
            readings.markAnew(id);
            doubtful.listAnew(stored);
        }
        glances.listed(id);
    }

    private int version(long id) {
        return documents.readings(List.of(id)).stream()
                .mapToInt(ReadingRow::version)
                .max()
                .orElse(1);
    }
}
