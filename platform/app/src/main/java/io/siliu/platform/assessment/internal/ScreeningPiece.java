package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.rules.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a screening said and the salts of its commitment, in one piece: a byte that says so, the salts of facts, screening and
 * verdict, and what it said, packed. So they are enciphered and stored once. Before, there was no salt of a verdict, and before
 * that each stood alone as JSON.
 */
final class ScreeningPiece {

    private static final byte WITHOUT_VERDICT = 1;
    private static final byte WITH_VERDICT = 2;

    private static final int REMEMBERED = 1_000;
    private static final Map<Quiet, byte[]> KNOWN = new ConcurrentHashMap<>();

    private ScreeningPiece() {}

    /**
     * What all screenings say that hit nothing, which most do, if they share their answers and their decision.
     *
     * @param stale what was behind, for a while the same for all records that are sealed
     */
    private record Quiet(String shared, Decision decision, List<Stale> stale) {}

    static byte[] write(StoredScreening said, ScreeningSalts salts) {
        byte[] packed = packed(said);
        byte[] drawn = salts.bytes();
        byte[] piece = new byte[said(WITH_VERDICT) + packed.length];
        if (1 + drawn.length != said(WITH_VERDICT)) {
            throw new IllegalArgumentException("Salts of " + drawn.length + " bytes");
        }
        piece[0] = WITH_VERDICT;
        System.arraycopy(drawn, 0, piece, 1, drawn.length);
        System.arraycopy(packed, 0, piece, said(WITH_VERDICT), packed.length);
        return piece;
    }

    /** Where what was said begins, behind one salt more than the byte says. */
    private static int said(byte form) {
        return 1 + (form + 1) * ScreeningSalts.BYTES;
    }

    private static byte[] packed(StoredScreening said) {
        if (!isQuiet(said)) {
            return PackedJson.pack(Json.MAPPER.writeValueAsBytes(said));
        }
        Quiet quiet = new Quiet(said.shared(), said.decision(), said.stale());
        byte[] known = KNOWN.get(quiet);
        if (known == null) {
            known = PackedJson.pack(Json.MAPPER.writeValueAsBytes(said));
            if (KNOWN.size() >= REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(quiet, known);
        }
        return known;
    }

    private static boolean isQuiet(StoredScreening said) {
        return said.shared() != null
                && said.hits().isEmpty()
                && said.answers() == null
                && said.unanswered().isEmpty()
                && said.conclusions().isEmpty();
    }

    /** @param opened a piece, or a screening that stands alone */
    static StoredScreening said(byte[] opened) {
        byte[] packed = isPiece(opened) ? Arrays.copyOfRange(opened, said(opened[0]), opened.length) : opened;
        return Json.STORED.readValue(PackedJson.unpack(packed), StoredScreening.class);
    }

    /** @param opened a piece, or salts that stand alone */
    static ScreeningSalts salts(byte[] opened) {
        return isPiece(opened)
                ? ScreeningSalts.read(Arrays.copyOfRange(opened, 1, said(opened[0])))
                : Json.STORED.readValue(PackedJson.unpack(opened), ScreeningSalts.class);
    }

    /** JSON, packed or not, never begins with these bytes. */
    private static boolean isPiece(byte[] opened) {
        return opened.length > 0
                && (opened[0] == WITHOUT_VERDICT || opened[0] == WITH_VERDICT)
                && opened.length > said(opened[0]);
    }
}
