package io.siliu.kernel.canonical;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How JSON was packed before, zlib (RFC 1950) with or without a list of words: it is read, and no longer written. */
final class ZlibPacking {

    /** Frozen: what was packed with these words is read with them alone. */
    private static final byte[] WORDS = words("packed-json-1.txt");

    private static final byte ZLIB = 0x78;

    private ZlibPacking() {}

    private static byte[] words(String list) {
        try (InputStream file = requireNonNull(ZlibPacking.class.getResourceAsStream(list), list)) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static boolean packed(byte[] kept) {
        return kept.length > 0 && kept[0] == ZLIB;
    }

    /** @throws IllegalStateException when what was kept is damaged */
    static byte[] unpack(byte[] kept) {
        Inflater inflater = new Inflater();
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
            inflater.end();
        }
    }
}
