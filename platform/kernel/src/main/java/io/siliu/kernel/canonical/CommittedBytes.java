package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.siliu.kernel.Digest;
import java.util.Map;
import java.util.SortedMap;

/**
 * The bytes whose digest is the commitment of a {@link SaltedRecord}: canonical JSON (RFC 8785), written as it stands where
 * nothing in it needs an escape, as names and numbers of ours do not.
 */
final class CommittedBytes {

    private CommittedBytes() {}

    static byte[] of(String kind, String id, int revision, SortedMap<String, Digest> digests) {
        return isPlain(kind) && isPlain(id) && digests.keySet().stream().allMatch(CommittedBytes::isPlain)
                ? written(kind, id, revision, digests)
                : general(kind, id, revision, digests);
    }

    /** For names of any letters. */
    static byte[] general(String kind, String id, int revision, SortedMap<String, Digest> digests) {
        return CanonicalJson.bytes(Map.of(
                "encodingVersion",
                SaltedRecord.ENCODING_VERSION,
                "kind",
                kind,
                "id",
                id,
                "revision",
                revision,
                "fields",
                digests));
    }

    private static byte[] written(String kind, String id, int revision, SortedMap<String, Digest> digests) {
        StringBuilder out = new StringBuilder("{\"encodingVersion\":")
                .append(SaltedRecord.ENCODING_VERSION)
                .append(",\"fields\":{");
        String before = "";
        for (Map.Entry<String, Digest> field : digests.entrySet()) {
            out.append(before).append('"').append(field.getKey()).append("\":\"");
            out.append(field.getValue()).append('"');
            before = ",";
        }
        out.append("},\"id\":\"").append(id).append("\",\"kind\":\"").append(kind);
        out.append("\",\"revision\":").append(revision).append('}');
        return out.toString().getBytes(US_ASCII);
    }

    static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            boolean plain = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '-' && letter <= '9'
                    || letter == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
