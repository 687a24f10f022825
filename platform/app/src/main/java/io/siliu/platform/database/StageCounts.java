package io.siliu.platform.database;

import java.util.Map;

/**
 * How many things of a module stand at each stage. Each module with stages declares one bean; the status of the
 * installation ({@code GET /api/v1/status} and the start page) is all of them together.
 */
@FunctionalInterface
public interface StageCounts {

    /** How long one count may take, for {@code @Options(timeout)}: longer than any page waits, for those that count whole tables. */
    int SECONDS = 600;

    /** Counts by name, such as {@code documents.read} or {@code records.sealed}; the names are part of the API. */
    Map<String, Long> counts();
}
