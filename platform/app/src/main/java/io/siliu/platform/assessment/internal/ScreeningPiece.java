package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.rules.Decision;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a screening said and the salts of its commitment, in one piece: a byte that says so, the salt of the facts, that of the
 * screening, and what it said, packed. So they are enciphered and stored once. Before, each stood alone as JSON.
 */
final class ScreeningPiece {

    private static final byte SALTED = 1;
    private static final int SALT_BYTES = 16;
    private static final int SAID = 1 + 2 * SALT_BYTES;
    private static final HexFormat HEX = HexFormat.of();

    private static final int REMEMBERED = 1_000;
    private static final Map<Quiet, byte[]> KNOWN = new ConcurrentHashMap<>();

    private ScreeningPiece() {}

    /** What all screenings say that hit nothing, which most do, if they share their answers and their decision. */
    private record Quiet(String shared, Decision decision) {}

    static byte[] write(StoredScreening said, ScreeningSalts salts) {
        byte[] packed = packed(said);
        byte[] piece = new byte[SAID + packed.length];
        piece[0] = SALTED;
        put(piece, 1, salts.facts());
        put(piece, 1 + SALT_BYTES, salts.screening());
        System.arraycopy(packed, 0, piece, SAID, packed.length);
        return piece;
    }

    private static void put(byte[] piece, int place, String salt) {
        byte[] bytes = HEX.parseHex(salt);
        if (bytes.length != SALT_BYTES) {
            throw new IllegalArgumentException("A salt of " + bytes.length + " bytes");
        }
        System.arraycopy(bytes, 0, piece, place, SALT_BYTES);
    }

    private static byte[] packed(StoredScreening said) {
        if (!isQuiet(said)) {
            return PackedJson.pack(Json.MAPPER.writeValueAsBytes(said));
        }
        Quiet quiet = new Quiet(said.shared(), said.decision());
        byte[] known = KNOWN.get(quiet);
        if (known == null) {
            known = PackedJson.pack(Json.MAPPER.writeValueAsBytes(said));
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(quiet, known);
            }
        }
        return known;
    }

    private static boolean isQuiet(StoredScreening said) {
        return said.shared() != null
                && said.hits().isEmpty()
                && said.answers() == null
                && said.unanswered().isEmpty()
                && said.conclusions().isEmpty()
                && said.stale().isEmpty();
    }

    /** @param opened a piece, or a screening that stands alone */
    static StoredScreening said(byte[] opened) {
        byte[] packed = isPiece(opened) ? Arrays.copyOfRange(opened, SAID, opened.length) : opened;
        return Json.STORED.readValue(PackedJson.unpack(packed), StoredScreening.class);
    }

    /** @param opened a piece, or salts that stand alone */
    static ScreeningSalts salts(byte[] opened) {
        if (!isPiece(opened)) {
            return Json.STORED.readValue(PackedJson.unpack(opened), ScreeningSalts.class);
        }
        return new ScreeningSalts(
                HEX.formatHex(opened, 1, 1 + SALT_BYTES), HEX.formatHex(opened, 1 + SALT_BYTES, SAID));
    }

    /** JSON, packed or not, never begins with this byte. */
    private static boolean isPiece(byte[] opened) {
        return opened.length > SAID && opened[0] == SALTED;
    }
}
