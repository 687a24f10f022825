package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;

/** A row of {@code paper} on which nothing was read but what is said here. */
final class StoredPaperBuilder {

    private final long id;
    private final PaperKind kind;
    private long enterpriseId = Arrivals.UNRESOLVED;
    private long documentId;
    private String taskNumbers;
    private byte[] numberKey;
    private byte[] toCode;
    private Long amountCents;
    private Instant arrivedAt = Instant.EPOCH;

    private StoredPaperBuilder(long id, PaperKind kind) {
        this.id = id;
        this.kind = kind;
        this.documentId = id;
    }

    /** Of no enterprise, from the document of the same number. */
    static StoredPaperBuilder paper(long id, PaperKind kind) {
        return new StoredPaperBuilder(id, kind);
    }

    StoredPaperBuilder of(long enterprise) {
        enterpriseId = enterprise;
        return this;
    }

    StoredPaperBuilder from(long document) {
        documentId = document;
        return this;
    }

    StoredPaperBuilder naming(String task) {
        taskNumbers = task;
        return this;
    }

    StoredPaperBuilder over(long cents) {
        amountCents = cents;
        return this;
    }

    /** It carries the number of this key. */
    StoredPaperBuilder numbered(byte[] key) {
        numberKey = key;
        return this;
    }

    /** It names the person of this keyed code. */
    StoredPaperBuilder naming(byte[] code) {
        toCode = code;
        return this;
    }

    /** It was read when it arrived. */
    StoredPaperBuilder arrived(Instant at) {
        arrivedAt = at;
        return this;
    }

    StoredPaper stored() {
        return new StoredPaper(
                enterpriseId,
                id,
                documentId,
                0,
                kind,
                0,
                new byte[32],
                "",
                taskNumbers,
                null,
                numberKey,
                null,
                null,
                null,
                null,
                toCode,
                null,
                null,
                null,
                amountCents,
                null,
                null,
                null,
                null,
                false,
                arrivedAt,
                arrivedAt);
    }
}
