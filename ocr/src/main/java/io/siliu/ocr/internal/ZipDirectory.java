package io.siliu.ocr.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a zip: what its packer says is in it, told without unpacking anything. The names of files
 * inside its files do not stand there, whether those are compressed or not. It is only a hint: what is unpacked counts.
 */
public final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCKED = 1;

    private ZipDirectory() {}

    /**
     * One line of it.
     *
     * @param locked whether a password is needed to unpack it
     */
    public record Line(String name, boolean locked) {}

    /** Its lines, byte for byte in Latin letters; none where the zip is cut off or has no directory. */
    public static List<Line> of(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        if (end < 0) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        // Counted back from its end: what somebody put before the zip moves the place that the end names.
        long start = end - Integer.toUnsignedLong(bytes.getInt(end + 12));
        for (int at = (int) Math.max(0, start); isEntry(bytes, at, end); ) {
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int rest = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
            if (at + ENTRY_LENGTH + name > end) {
                break;
            }
            lines.add(new Line(
                    new String(zip, at + ENTRY_LENGTH, name, StandardCharsets.ISO_8859_1),
                    (bytes.getShort(at + 8) & LOCKED) != 0));
            at += ENTRY_LENGTH + name + rest;
        }
        return lines;
    }

    private static boolean isEntry(ByteBuffer bytes, int at, int end) {
        return at + ENTRY_LENGTH <= end && bytes.getInt(at) == ENTRY;
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }
}
