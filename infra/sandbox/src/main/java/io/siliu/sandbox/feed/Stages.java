package io.siliu.sandbox.feed;

import java.util.List;
import java.util.Map;

/**
 * What the product's counts say in sum: how far it is, and whether anything still moves. A document stands at one stage,
 * a record too, so their sums are how many there are.
 */
public record Stages(Map<String, Long> counts) {

    private static final List<String> RECORD_STAGES = List.of("records.open", "records.sealed", "records.screened");

    /**
     * Whatever moves stands in one of these. A record that was screened and then changed is none of the open or sealed ones: it
     * stands in {@code blocks.due} until it is sealed anew, and in {@code revisions.waiting} until it is screened again.
     */
    private static final List<String> MOVING = List.of(
            "documents.received",
            "blocks.waiting",
            "blocks.due",
            "records.open",
            "records.sealed",
            "statements.waiting",
            "reaches.waiting",
            "revisions.waiting",
            "entries.pending");

    /** Whether so many papers and records are in, moving or not. */
    public boolean hold(long papers, long records) {
        return documents() >= papers && records() >= records;
    }

    /** So many papers and records are in, and nothing that is due now or soon is left to be done. */
    public boolean atRest(long papers, long records) {
        return hold(papers, records) && MOVING.stream().allMatch(name -> of(name) == 0);
    }

    public long documents() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith("documents."))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long records() {
        return RECORD_STAGES.stream().mapToLong(this::of).sum();
    }

    /** Papers that were handed on to matching, allocated or not. */
    public long papers() {
        return of("papers.total");
    }

    private long of(String name) {
        return counts.getOrDefault(name, 0L);
    }

    String line() {
        return of("documents.read") + " of " + documents() + " papers read, " + of("records.screened") + " of "
                + records() + " records screened, " + of("blocks.due") + " enterprises with records that rest, "
                + of("revisions.waiting") + " revisions to screen, " + of("entries.pending") + " entries to anchor";
    }
}
