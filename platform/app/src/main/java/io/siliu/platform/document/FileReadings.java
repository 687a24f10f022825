package io.siliu.platform.document;

import java.util.List;

/** Puts what was read where everything that was read lies. */
public interface FileReadings {

    /**
     * Files the readings of several documents that were received, by statements for all of them: they are stored, what is
     * in doubt is listed, names are learned, and whoever takes readings is told. It happens in the caller's transaction;
     * what fails for one of them fails for all, and the caller then files them one by one.
     *
     * @param documents each once, each with at least one reading, and each with a key by now
     */
    void file(List<ReadDocument> documents);
}
