package io.siliu.kernel.canonical;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * JSON in few bytes (zlib, RFC 1950), before it is encrypted: packing costs a fraction of what enciphering and storing the
 * bytes it saves would. JSON that was kept before this is recognised: none begins with the first byte of zlib.
 */
public final class PackedJson {

    private static final byte ZLIB = 0x78;
    private static final int WORTH_IT = 400;

    /** They hold hundreds of kilobytes that are cleared at their making, more work than to pack a text. */
    private static final ThreadLocal<Deflater> PACKING =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private static final ThreadLocal<Inflater> UNPACKING = ThreadLocal.withInitial(Inflater::new);

    private PackedJson() {}

    /** @param json in UTF-8; a short one stays as it is */
    public static byte[] pack(byte[] json) {
        if (json.length < WORTH_IT) {
            return json;
        }
        Deflater deflater = PACKING.get();
        try {
            deflater.setInput(json);
            deflater.finish();
            byte[] packed = new byte[json.length / 2];
            int length = deflater.deflate(packed);
            while (!deflater.finished()) {
                packed = Arrays.copyOf(packed, packed.length + json.length);
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.reset();
        }
    }

    /** @throws IllegalStateException when what was kept is damaged */
    public static byte[] unpack(byte[] kept) {
        if (kept.length == 0 || kept[0] != ZLIB) {
            return kept;
        }
        Inflater inflater = UNPACKING.get();
        try {
            inflater.setInput(kept);
            byte[] json = new byte[kept.length * 4];
            int length = 0;
            while (!inflater.finished()) {
                if (length == json.length) {
                    json = Arrays.copyOf(json, 2 * json.length);
                }
                int more = inflater.inflate(json, length, json.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalStateException("Packed JSON ends before its end");
                }
                length += more;
            }
            return Arrays.copyOf(json, length);
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("Packed JSON is damaged", damaged);
        } finally {
            inflater.reset();
        }
    }
}
