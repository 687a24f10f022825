package io.siliu.ocr;

import java.time.Duration;

/**
 * How much a single file may ask of the reader.
 *
 * @param bytes size of the file
 * @param pages pages of a PDF or OFD
 * @param pixels width times height of an image, checked in its header before anything is decoded
 * @param archiveEntries entries of an OFD package
 * @param expandedBytes everything an OFD package unpacks to
 * @param time wall time of one file, recognition included
 */
public record ReadingLimits(long bytes, int pages, long pixels, int archiveEntries, long expandedBytes, Duration time) {

    public ReadingLimits {
        if (bytes <= 0 || pages <= 0 || pixels <= 0 || archiveEntries <= 0 || expandedBytes <= 0) {
            throw new IllegalArgumentException("Every limit is positive");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("The time limit is positive");
        }
    }

    /** 20 MB, 50 pages, 60 million pixels, 2,000 entries, 100 MB expanded, 60 seconds. */
    public static ReadingLimits defaults() {
        return new ReadingLimits(20L << 20, 50, 60_000_000L, 2_000, 100L << 20, Duration.ofSeconds(60));
    }

    public ReadingLimits withBytes(long limit) {
        return new ReadingLimits(limit, pages, pixels, archiveEntries, expandedBytes, time);
    }

    public ReadingLimits withTime(Duration limit) {
        return new ReadingLimits(bytes, pages, pixels, archiveEntries, expandedBytes, limit);
    }
}
