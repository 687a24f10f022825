package io.siliu.ocr.internal.learned;

import io.siliu.ocr.DocumentKind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What was learned, as it is kept in the library: the weights of each kind's letters and of each field's surroundings. */
final class Learned {

    /** In the order in which their weights are kept. */
    static final List<DocumentKind> KINDS = List.of(
            DocumentKind.BANK_RECEIPT,
            DocumentKind.PAYMENT_SLIP,
            DocumentKind.ACCEPTANCE_RECEIPT,
            DocumentKind.CONTRACT,
            DocumentKind.OTHER);

    private static final String RESOURCE = "weights.gz";

    /** Read once, when it is first asked. */
    private static final class Shipped {
        private static final Learned ALL = read();
    }

    private final Map<DocumentKind, Weights> kinds;
    private final Map<LearnedField, Weights> fields;
    private final long papers;

    /** @param papers the digest of the papers that were learned from */
    Learned(Map<DocumentKind, Weights> kinds, Map<LearnedField, Weights> fields, long papers) {
        this.kinds = kinds;
        this.fields = fields;
        this.papers = papers;
    }

    static Learned shipped() {
        return Shipped.ALL;
    }

    Weights kind(DocumentKind kind) {
        return kinds.get(kind);
    }

    Weights field(LearnedField field) {
        return fields.get(field);
    }

    long papers() {
        return papers;
    }

    private static Learned read() {
        try (InputStream kept = Learned.class.getResourceAsStream(RESOURCE)) {
            return read(Objects.requireNonNull(kept, RESOURCE + " is not in the library"));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static Learned read(InputStream kept) throws IOException {
        DataInputStream input = new DataInputStream(new BufferedInputStream(new GZIPInputStream(kept)));
        long papers = input.readLong();
        Map<DocumentKind, Weights> kinds = new LinkedHashMap<>();
        for (DocumentKind kind : KINDS) {
            kinds.put(kind, Weights.read(input));
        }
        Map<LearnedField, Weights> fields = new LinkedHashMap<>();
        for (LearnedField field : LearnedField.ALL) {
            fields.put(field, Weights.read(input));
        }
        return new Learned(kinds, fields, papers);
    }

    void write(OutputStream kept) throws IOException {
        try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(kept))) {
            output.writeLong(papers);
            for (DocumentKind kind : KINDS) {
                kinds.get(kind).write(output);
            }
            for (LearnedField field : LearnedField.ALL) {
                fields.get(field).write(output);
            }
        }
    }
}
