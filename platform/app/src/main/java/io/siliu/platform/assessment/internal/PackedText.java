package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * JSON text in few bytes (zlib, RFC 1950), before it is encrypted. A text that was kept before this is recognised: no JSON
 * begins with the first byte of zlib.
 */
final class PackedText {

    private static final byte ZLIB = 0x78;
    private static final int WORTH_IT = 400;
    private static final int BUFFER = 8192;

    private PackedText() {}

    static byte[] pack(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length < WORTH_IT) {
            return bytes;
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static String unpack(byte[] kept) {
        if (kept.length == 0 || kept[0] != ZLIB) {
            return new String(kept, UTF_8);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(kept);
            ByteArrayOutputStream text = new ByteArrayOutputStream(kept.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalStateException("A packed text ends before its end");
                }
                text.write(buffer, 0, length);
            }
            return text.toString(UTF_8);
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("A packed text is damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
