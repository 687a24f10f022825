package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.SaltedRecord;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The salts under which the fields of a screening stand in its commitment, in hex.
 *
 * @param verdict null where it was committed to before the verdict was
 * @param gate of what became of the payment; null where none was screened
 */
record ScreeningSalts(String facts, String screening, String verdict, String gate) {

    /** Of each salt. */
    static final int BYTES = 16;

    private static final HexFormat HEX = HexFormat.of();
    private static final int LEAST = 2;
    private static final int MOST = 4;

    /** Fresh ones for the screening of a record. */
    static ScreeningSalts ofRecord(SecureRandom random) {
        return of(SaltedRecord.newSalts(MOST - 1, random));
    }

    /** Fresh ones for a screening before payment. */
    static ScreeningSalts ofGate(SecureRandom random) {
        return of(SaltedRecord.newSalts(MOST, random));
    }

    private static ScreeningSalts of(List<String> salts) {
        List<String> all = new ArrayList<>(salts);
        while (all.size() < MOST) {
            all.add(null);
        }
        return new ScreeningSalts(all.get(0), all.get(1), all.get(2), all.get(3));
    }

    /**
     * Those that are there, one behind the other.
     *
     * @throws IllegalArgumentException when one of them has another length
     */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(MOST * BYTES);
        Stream.of(facts, screening, verdict, gate).filter(Objects::nonNull).forEach(salt -> {
            byte[] one = HEX.parseHex(salt);
            if (one.length != BYTES) {
                throw new IllegalArgumentException("A salt of " + one.length + " bytes");
            }
            bytes.writeBytes(one);
        });
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException when there are fewer than two of them, more than four, or parts of one */
    static ScreeningSalts read(byte[] bytes) {
        int count = bytes.length / BYTES;
        if (bytes.length % BYTES != 0 || count < LEAST || count > MOST) {
            throw new IllegalArgumentException("Salts of " + bytes.length + " bytes");
        }
        List<String> salts = new ArrayList<>();
        for (int start = 0; start < bytes.length; start += BYTES) {
            salts.add(HEX.formatHex(bytes, start, start + BYTES));
        }
        return of(salts);
    }
}
