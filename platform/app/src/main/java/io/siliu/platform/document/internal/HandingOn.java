package io.siliu.platform.document.internal;

import io.siliu.kernel.Digest;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.ReadingSink;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands what stands on a document to whoever takes it, in the caller's transaction: when it was read, and at each new version. */
@Component
final class HandingOn {

    private final ObjectProvider<ReadingSink> sinks;

    HandingOn(ObjectProvider<ReadingSink> sinks) {
        this.sinks = sinks;
    }

    void handOn(DocumentRecord document, List<PaperReading> readings) {
        ReadDocument read = new ReadDocument(
                document.id(),
                document.enterpriseId(),
                new Digest("sha256", document.sha256()),
                document.receivedAt(),
                readings);
        sinks.orderedStream().forEach(sink -> sink.accept(read));
    }
}
