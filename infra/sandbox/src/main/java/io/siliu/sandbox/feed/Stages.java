package io.siliu.sandbox.feed;

import java.util.Map;

/** What the product's counts say in sum: how far it is, and whether anything still moves. */
record Stages(Map<String, Long> counts) {

    /** At least so many papers and records are in, every paper is read or refused, every record screened and anchored. */
    boolean atRest(long papers, long records) {
        return of("documents.received") == 0
                && of("documents.total") >= papers
                && of("records.total") >= records
                && of("records.open") == 0
                && of("records.sealed") == 0
                && of("blocks.waiting") == 0
                && of("entries.pending") == 0;
    }

    /** Whether so many papers and records are in, moving or not. */
    boolean holds(long papers, long records) {
        return of("documents.total") >= papers && of("records.total") >= records;
    }

    String line() {
        return of("documents.read") + " papers read, " + of("records.screened") + " of " + of("records.total")
                + " records screened, " + of("entries.anchored") + " entries anchored";
    }

    long of(String name) {
        return counts.getOrDefault(name, 0L);
    }
}
