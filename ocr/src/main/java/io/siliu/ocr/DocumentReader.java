package io.siliu.ocr;

import io.siliu.ocr.internal.NamePromise;
import io.siliu.ocr.internal.PaperReader;
import io.siliu.ocr.internal.ReadAsTold;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Reads papers. Format and kind are told from the content alone, never from a name. Safe for many threads; one bad
 * paper never harms the next: what goes wrong with a file becomes a {@link ReadOutcome.Refused} or a {@link Warning}.
 */
public interface DocumentReader extends AutoCloseable {

    /**
     * Which reader this is, from 1. It grows with each release in which a paper may be read otherwise than before, or read
     * at all: whoever keeps readings tells by it which of them another look may better.
     */
    int VERSION = 1;

    /**
     * Reads one file. Never throws for what the bytes hold.
     *
     * @throws ReadingPutOff when the reader or the calling thread was told to stop; read the file again later
     */
    ReadOutcome read(byte[] paper);

    /** The same for a file that has a name: the content decides, and a name that promises another format is warned about. */
    default ReadOutcome read(byte[] paper, String name) {
        return NamePromise.checked(read(paper), paper, name);
    }

    /**
     * Reads one paper of a file as the kind that a person says it is, whatever its words tell. A reader that cannot be told
     * gives what it finds of that kind by itself.
     *
     * @param kind not {@link DocumentKind#OTHER}, which has no fields
     * @param pages whether the paper stands on a page, from 1
     * @return one reading of this kind, of which nothing is certain; or why the file cannot be read
     * @throws ReadingPutOff as for {@link #read(byte[])}
     */
    default ReadOutcome readAs(byte[] paper, DocumentKind kind, IntPredicate pages) {
        return ReadAsTold.of(read(paper), kind);
    }

    /** Ends the recognition workers. */
    @Override
    void close();

    /**
     * The reader; recognition workers start when the first picture comes.
     *
     * @param faults is told, on the reading's own thread, what breaks inside the reader
     */
    static DocumentReader open(ReadingLimits limits, OcrSettings ocr, Consumer<ReadingFault> faults) {
        return new PaperReader(limits, ocr, Clock.systemUTC(), faults);
    }

    /** The reader of a caller who only wants to know that a paper could not be read, not where the reader broke. */
    static DocumentReader open(ReadingLimits limits, OcrSettings ocr) {
        return open(limits, ocr, fault -> {});
    }

    /** The reader with default limits and what this machine offers for recognition. */
    static DocumentReader open() {
        return open(ReadingLimits.defaults(), OcrSettings.defaults());
    }
}
