package io.siliu.ocr;

import java.time.Duration;

/**
 * How much a single file may ask of the reader. Besides these, XML is at most 100 elements deep and 500,000 large, and a
 * package inside a paper is opened once: a package inside that one is not.
 *
 * @param bytes size of the file
 * @param pages pages of a PDF, OFD or TIFF
 * @param pixels width times height of an image, checked in its header before anything is decoded
 * @param archiveEntries entries of an OFD package
 * @param expandedBytes everything an OFD package or the attachments of a PDF unpack to
 * @param time processor time of one file that needs no recognition, or of one page; as the last resort it is ended after six times as
 *     long where the processor worked for others
 * @param pageTime what every further page that must be recognised adds to it
 * @param longestTime the upper bound of both, however many pages there are. It bounds as well how long a reading waits for a thread,
 *     and how long for workers and memory in all: from its arrival none takes longer than three times this
 */
public record ReadingLimits(
        long bytes,
        int pages,
        long pixels,
        int archiveEntries,
        long expandedBytes,
        Duration time,
        Duration pageTime,
        Duration longestTime) {

    /** A reading that stood so many times longer than the processor may work for it will not end. */
    private static final int LAST_RESORT = 6;

    public ReadingLimits {
        if (bytes <= 0 || pages <= 0 || pixels <= 0 || archiveEntries <= 0 || expandedBytes <= 0) {
            throw new IllegalArgumentException("Every limit is positive");
        }
        if (time.isNegative() || time.isZero() || pageTime.isNegative() || longestTime.compareTo(time) < 0) {
            throw new IllegalArgumentException("The time limit is positive, and the longest time is no shorter");
        }
    }

    /**
     * 20 MB, 50 pages, 60 million pixels, 2,000 entries, 100 MB expanded; 60 seconds of the processor, 20 more for each further page that
     * must be recognised; its turn is over after six times that, and never lasts more than 10 minutes, nor does either wait for others.
     */
    public static ReadingLimits defaults() {
        return new ReadingLimits(
                20L << 20,
                50,
                60_000_000L,
                2_000,
                100L << 20,
                Duration.ofSeconds(60),
                Duration.ofSeconds(20),
                Duration.ofMinutes(10));
    }

    /** How long the processor may work for a file of which so many pages must be recognised. */
    public Duration timeFor(int recognisedPages) {
        return shorter(time.plus(pageTime.multipliedBy(Math.max(0, recognisedPages - 1))), longestTime);
    }

    /** After what time a file of which so many pages must be recognised is ended, however little the processor worked for it. */
    public Duration turnFor(int recognisedPages) {
        return shorter(timeFor(recognisedPages).multipliedBy(LAST_RESORT), longestTime);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    public ReadingLimits withBytes(long limit) {
        return new ReadingLimits(limit, pages, pixels, archiveEntries, expandedBytes, time, pageTime, longestTime);
    }

    public ReadingLimits withPages(int limit) {
        return new ReadingLimits(bytes, limit, pixels, archiveEntries, expandedBytes, time, pageTime, longestTime);
    }

    public ReadingLimits withPixels(long limit) {
        return new ReadingLimits(bytes, pages, limit, archiveEntries, expandedBytes, time, pageTime, longestTime);
    }

    /** For packages of so many entries and so many bytes unpacked. */
    public ReadingLimits withPackages(int entries, long expanded) {
        return new ReadingLimits(bytes, pages, pixels, entries, expanded, time, pageTime, longestTime);
    }

    /** One time of the processor for every file, however many pages it has; as the last resort six times as long. */
    public ReadingLimits withTime(Duration limit) {
        Duration longest = limit.multipliedBy(LAST_RESORT);
        return new ReadingLimits(bytes, pages, pixels, archiveEntries, expandedBytes, limit, Duration.ZERO, longest);
    }
}
