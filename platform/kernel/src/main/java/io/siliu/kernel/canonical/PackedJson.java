package io.siliu.kernel.canonical;

import java.io.ByteArrayOutputStream;
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
    private static final int BUFFER = 8192;

    private PackedJson() {}

    /** @param json in UTF-8; a short one stays as it is */
    public static byte[] pack(byte[] json) {
        if (json.length < WORTH_IT) {
            return json;
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(json);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length / 3);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalStateException when what was kept is damaged */
    public static byte[] unpack(byte[] kept) {
        if (kept.length == 0 || kept[0] != ZLIB) {
            return kept;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(kept);
            ByteArrayOutputStream json = new ByteArrayOutputStream(kept.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalStateException("Packed JSON ends before its end");
                }
                json.write(buffer, 0, length);
            }
            return json.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("Packed JSON is damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
