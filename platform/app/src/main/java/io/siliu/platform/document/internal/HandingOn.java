package io.siliu.platform.document.internal;

import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.ReadingSink;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands what stands on documents to whoever takes it, in the caller's transaction: when it was read, and at each new version. */
@Component
final class HandingOn {

    private final ObjectProvider<ReadingSink> sinks;

    HandingOn(ObjectProvider<ReadingSink> sinks) {
        this.sinks = sinks;
    }

    void handOn(List<ReadDocument> documents) {
        sinks.orderedStream().forEach(sink -> sink.accept(documents));
    }
}
