package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Digest;
import io.siliu.kernel.crypto.CryptoSuite;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A sealed record whose every field carries its own random salt. The commitment is a digest over the digests of the
 * fields, so a field can be withheld, or erased with its salt, and what remains still proves the same commitment.
 *
 * <pre>
 * field digest = digest(JCS([salt in hex, name, value]))
 * commitment   = digest(JCS({"encodingVersion":1,"kind":…,"id":…,"revision":…,"fields":{name: field digest}}))
 * </pre>
 *
 * @param kind what was sealed, such as {@code FOUR_FLOW_RECORD}
 * @param id the public number of what was sealed
 * @param revision counts from 1
 * @param fields the fields that are disclosed, each with its salt
 * @param withheld the digests of the fields that are not disclosed
 */
public record SaltedRecord(
        String kind,
        String id,
        int revision,
        String algorithm,
        SortedMap<String, SaltedField> fields,
        SortedMap<String, Digest> withheld) {

    /** Changes only together with a new form of the bytes; never edited for an old form. */
    public static final int ENCODING_VERSION = 1;

    private static final int SALT_BYTES = 16;

    /**
     * One field and the salt that hides its digest from guessing.
     *
     * @param salt 16 random bytes in hex
     */
    public record SaltedField(String salt, JsonNode value) {

        private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");

        public SaltedField {
            requireNonNull(value, "value is null");
            if (!SALT.matcher(salt).matches()) {
                throw new IllegalArgumentException("A salt has 16 bytes in lower-case hex");
            }
        }
    }

    /** @throws IllegalArgumentException when a field is both disclosed and withheld, or the revision is below 1 */
    public SaltedRecord {
        requireNonNull(kind, "kind is null");
        requireNonNull(id, "id is null");
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, this is " + revision);
        }
        CryptoSuite.ofDigest(algorithm);
        fields = new TreeMap<>(fields);
        withheld = new TreeMap<>(withheld);
        for (String name : withheld.keySet()) {
            if (fields.containsKey(name)) {
                throw new IllegalArgumentException("Field both disclosed and withheld: " + name);
            }
        }
    }

    /** Seals the given fields, drawing a fresh salt for each. */
    public static SaltedRecord seal(
            CryptoSuite suite,
            String kind,
            String id,
            int revision,
            Map<String, JsonNode> values,
            SecureRandom random) {
        SortedMap<String, SaltedField> fields = new TreeMap<>();
        values.forEach((name, value) -> {
            fields.put(name, new SaltedField(newSalt(random), value));
        });
        return new SaltedRecord(kind, id, revision, suite.digestName(), fields, new TreeMap<>());
    }

    /** The same record with one field's value and salt taken away; the commitment stays. */
    public SaltedRecord withhold(String name) {
        if (!fields.containsKey(name)) {
            throw new IllegalArgumentException("No such field to withhold: " + name);
        }
        SortedMap<String, SaltedField> rest = new TreeMap<>(fields);
        SortedMap<String, Digest> hidden = new TreeMap<>(withheld);
        hidden.put(name, digestOf(name, rest.remove(name)));
        return new SaltedRecord(kind, id, revision, algorithm, rest, hidden);
    }

    /** The bytes whose digest is the commitment. */
    public byte[] commitmentBytes() {
        SortedMap<String, Digest> digests = new TreeMap<>(withheld);
        fields.forEach((name, field) -> digests.put(name, digestOf(name, field)));
        return CommittedBytes.of(kind, id, revision, digests);
    }

    public Digest commitment() {
        return CryptoSuite.ofDigest(algorithm).digest(commitmentBytes());
    }

    private Digest digestOf(String name, SaltedField field) {
        return fieldDigest(CryptoSuite.ofDigest(algorithm), field.salt(), name, CanonicalJson.ofTree(field.value()));
    }

    /**
     * The digest of one field, for whoever has the canonical bytes of its value at hand: an array is written without
     * blanks, so they stand in it as they are.
     *
     * @param value canonical bytes (RFC 8785)
     */
    public static Digest fieldDigest(CryptoSuite suite, String salt, String name, byte[] value) {
        byte[] head = head(salt, name);
        byte[] whole = Arrays.copyOf(head, head.length + value.length + 1);
        System.arraycopy(value, 0, whole, head.length, value.length);
        whole[whole.length - 1] = ']';
        return suite.digest(whole);
    }

    /** The array up to its value; what needs no escape, as names of ours do not, is written as it stands. */
    private static byte[] head(String salt, String name) {
        if (CommittedBytes.isPlain(salt) && CommittedBytes.isPlain(name)) {
            return ("[\"" + salt + "\",\"" + name + "\",").getBytes(US_ASCII);
        }
        byte[] array =
                CanonicalJson.ofTree(Json.MAPPER.createArrayNode().add(salt).add(name));
        array[array.length - 1] = ',';
        return array;
    }

    /** A fresh salt in hex. */
    public static String newSalt(SecureRandom random) {
        return newSalts(1, random).get(0);
    }

    /** So many fresh salts in hex, drawn in one go: asking for random bytes costs more than the bytes. */
    public static List<String> newSalts(int count, SecureRandom random) {
        byte[] drawn = new byte[count * SALT_BYTES];
        random.nextBytes(drawn);
        List<String> salts = new ArrayList<>();
        for (int start = 0; start < drawn.length; start += SALT_BYTES) {
            salts.add(HexFormat.of().formatHex(drawn, start, start + SALT_BYTES));
        }
        return salts;
    }
}
