package io.siliu.kernel.canonical;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * JSON in few bytes (zlib, RFC 1950), before it is encrypted: packing costs a fraction of what enciphering and storing the
 * bytes it saves would. The words that records and readings have in common are known before the first byte, which halves
 * most of them. JSON that was kept before this is recognised: none begins with the first byte of zlib.
 */
public final class PackedJson {

    /** Frozen: what was packed with these words is read with them alone. New words are a second list beside this one. */
    private static final byte[] WORDS = words("packed-json-1.txt");

    private static final byte ZLIB = 0x78;
    private static final int WORTH_IT = 400;

    /** They hold hundreds of kilobytes that are cleared at their making, more work than to pack a text. */
    private static final ThreadLocal<Deflater> PACKING =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private static final ThreadLocal<Inflater> UNPACKING = ThreadLocal.withInitial(Inflater::new);

    private PackedJson() {}

    private static byte[] words(String list) {
        try (InputStream file = requireNonNull(PackedJson.class.getResourceAsStream(list), list)) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param json in UTF-8; a short one stays as it is */
    public static byte[] pack(byte[] json) {
        if (json.length < WORTH_IT) {
            return json;
        }
        Deflater deflater = PACKING.get();
        try {
            deflater.setDictionary(WORDS);
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
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(WORDS);
                } else if (more == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("Packed JSON ends before its end");
                }
                length += more;
            }
            return Arrays.copyOf(json, length);
        } catch (DataFormatException | IllegalArgumentException damaged) {
            throw new IllegalStateException("Packed JSON is damaged", damaged);
        } finally {
            inflater.reset();
        }
    }
}
