package io.siliu.platform.document;

import java.util.List;

/** Port: somebody takes what was read, in the transaction that stores it. Throwing rolls the reading back. */
@FunctionalInterface
public interface ReadingSink {

    /** @param documents with all that stands on them, read anew or for the first time; mostly one, many of a package */
    void accept(List<ReadDocument> documents);
}
