package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.internal.solving.Edge;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read from the papers of a block, portion by portion of its records. A paper that a later portion needs too is
 * kept until then; the others are let go, so that a large block needs no more memory than a portion and its shared papers.
 */
final class PapersRead {

    private final Readings readings;
    private final Map<Long, StoredPaper> papers;
    private final Map<Long, Integer> uses = new HashMap<>();
    private final Map<Long, PaperRead> kept = new HashMap<>();

    PapersRead(Readings readings, Map<Long, StoredPaper> papers, List<MatchedRecord> all) {
        this.readings = readings;
        this.papers = papers;
        all.forEach(one -> one.edges().forEach(edge -> uses.merge(edge.paper(), 1, Integer::sum)));
    }

    /** The papers of these records, by id; one of which nothing was read is left out. */
    Map<Long, PaperRead> of(Collection<MatchedRecord> portion) {
        Map<Long, PaperRead> read = new HashMap<>();
        Map<Long, StoredPaper> wanted = new TreeMap<>();
        for (MatchedRecord one : portion) {
            for (Edge edge : one.edges()) {
                PaperRead known = kept.get(edge.paper());
                if (known == null) {
                    wanted.put(edge.paper(), papers.get(edge.paper()));
                } else {
                    read.put(edge.paper(), known);
                }
            }
        }
        read.putAll(read(wanted));
        portion.forEach(one -> one.edges().forEach(edge -> used(edge.paper(), read)));
        return read;
    }

    private void used(long paper, Map<Long, PaperRead> read) {
        int left = uses.merge(paper, -1, Integer::sum);
        if (left == 0) {
            kept.remove(paper);
        } else if (read.containsKey(paper)) {
            kept.put(paper, read.get(paper));
        }
    }

    private Map<Long, PaperRead> read(Map<Long, StoredPaper> wanted) {
        List<Long> documents =
                wanted.values().stream().map(StoredPaper::documentId).distinct().toList();
        Map<Long, List<PaperReading>> found = new HashMap<>();
        Portions.of(documents, Portions.ROWS).forEach(some -> found.putAll(readings.of(some)));
        Map<Long, PaperRead> read = new HashMap<>();
        wanted.forEach((id, paper) -> found.getOrDefault(paper.documentId(), List.of()).stream()
                .filter(reading -> reading.part() == paper.part())
                .findFirst()
                .ifPresent(reading -> read.put(id, new PaperRead(paper, reading, PaperForm.of(paper.kind())))));
        return read;
    }
}
