package io.siliu.platform.document;

/** Port: somebody takes what was read, in the transaction that stores it. Throwing rolls the reading back. */
@FunctionalInterface
public interface ReadingSink {

    void accept(ReadDocument document);
}
