package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.SealReason;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a revision becomes fields with salts, and back. Frozen: the names and forms of these fields stand under commitments
 * in the log, so a change of {@link RecordContent} that alters them needs a new encoding version, never an edit.
 */
final class SealedForm {

    /** The kind of record that stands under the commitment. */
    static final String KIND = "FOUR_FLOW_RECORD";

    /** Withheld from every proof file that is handed out without a right to it. */
    static final String IDENTITY = "workerIdentity";

    /** Where on the pages of this platform a side is shown; version one of the form does not hold it. */
    private static final String PART = "part";

    static final String DISCREPANCIES = "discrepancies";
    static final String WHY = "sealedBecause";

    private SealedForm() {}

    /** Draws a fresh salt for each field. */
    static Sealed seal(
            CryptoSuite suite, String number, int revision, SortedMap<String, byte[]> fields, SecureRandom random) {
        SortedMap<String, String> salts = new TreeMap<>();
        SortedMap<String, Digest> digests = new TreeMap<>();
        Iterator<String> drawn = SaltedRecord.newSalts(fields.size(), random).iterator();
        fields.forEach((name, value) -> {
            String salt = drawn.next();
            salts.put(name, salt);
            digests.put(name, SaltedRecord.fieldDigest(suite, salt, name, value));
        });
        // A field stands under the commitment by its digest alone, whether it is disclosed or not.
        SaltedRecord proof = new SaltedRecord(KIND, number, revision, suite.digestName(), new TreeMap<>(), digests);
        return new Sealed(suite.digestName(), fields, salts, proof.commitment());
    }

    /**
     * A revision as it is kept.
     *
     * @param fields canonical bytes (RFC 8785)
     * @param salts in hex
     */
    record Sealed(
            String algorithm, SortedMap<String, byte[]> fields, SortedMap<String, String> salts, Digest commitment) {}

    static SortedMap<String, JsonNode> fields(RecordContent content, SealReason why) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        Json.tree(content).properties().forEach(field -> {
            if (!field.getKey().equals("complete")) {
                fields.put(field.getKey(), field.getValue());
            }
        });
        fields.get(DISCREPANCIES).forEach(each -> {
            ((ObjectNode) each.get("expected")).remove(PART);
            ((ObjectNode) each.get("found")).remove(PART);
        });
        fields.put(WHY, Json.tree(why));
        return fields;
    }

    /** Whether two contents would be sealed as the same fields. */
    static boolean sameFields(RecordContent one, RecordContent other) {
        return one.equals(other) || fields(one, SealReason.COMPLETE).equals(fields(other, SealReason.COMPLETE));
    }

    static RecordContent content(SaltedRecord form) {
        ObjectNode content = Json.MAPPER.createObjectNode();
        form.fields().forEach((name, field) -> {
            if (!name.equals(WHY)) {
                content.set(name, field.value());
            }
        });
        return Json.MAPPER.treeToValue(content, RecordContent.class);
    }
}
