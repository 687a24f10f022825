package io.siliu.ocr.internal.learned;

import io.siliu.ocr.DocumentKind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
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

    private final Weights kinds;
    private final Map<LearnedField.Group, Weights> fields;
    private final long papers;

    /**
     * @param kinds a question for each of {@link #KINDS}
     * @param fields a question for each field of a group
     * @param papers the digest of the papers that were learned from
     */
    Learned(Weights kinds, Map<LearnedField.Group, Weights> fields, long papers) {
        this.kinds = kinds;
        this.fields = fields;
        this.papers = papers;
    }

    static Learned shipped() {
        return Shipped.ALL;
    }

    Weights kinds() {
        return kinds;
    }

    Weights fields(LearnedField.Group group) {
        return fields.get(group);
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
        Weights kinds = Weights.read(input);
        Map<LearnedField.Group, Weights> fields = new HashMap<>();
        for (LearnedField.Group group : LearnedField.GROUPS) {
            fields.put(group, Weights.read(input));
        }
        return new Learned(kinds, fields, papers);
    }

    void write(OutputStream kept) throws IOException {
        try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(kept))) {
            output.writeLong(papers);
            kinds.write(output);
            for (LearnedField.Group group : LearnedField.GROUPS) {
                fields.get(group).write(output);
            }
        }
    }
}
