package io.siliu.ocr.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How the C library of Linux gives a worker's memory back: what a network needs for a page, some hundred megabytes in large
 * pieces, it would otherwise keep.
 */
final class WorkerMemory {

    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    /**
     * Each layer of a network gives back its pieces above 4 MB and the next one asks for them again. In pages of 2 MB that
     * costs next to nothing; glibc asks for such pages from 2.35 on.
     */
    private static final Map<String, String> GIVEN_BACK_AT_ONCE = Map.of(
            "MALLOC_ARENA_MAX", "1",
            "MALLOC_MMAP_THRESHOLD_", "4194304",
            "MALLOC_TRIM_THRESHOLD_", "16777216",
            "GLIBC_TUNABLES", "glibc.malloc.hugetlb=1");

    /** In pages of 4 KB it would take twice the time of the network that finds lines, so more is kept. */
    private static final Map<String, String> KEPT = Map.of(
            "MALLOC_ARENA_MAX", "1",
            "MALLOC_MMAP_THRESHOLD_", "33554432",
            "MALLOC_TRIM_THRESHOLD_", "67108864");

    private WorkerMemory() {}

    /** What is put into the surroundings of a worker process. */
    static Map<String, String> settings() {
        return hasHugePages() ? GIVEN_BACK_AT_ONCE : KEPT;
    }

    private static boolean hasHugePages() {
        try {
            return !Files.readString(HUGE_PAGES).contains("[never]");
        } catch (IOException unknown) {
            return false;
        }
    }
}
