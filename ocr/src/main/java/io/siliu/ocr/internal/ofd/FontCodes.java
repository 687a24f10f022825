package io.siliu.ocr.internal.ofd;

import java.nio.ByteBuffer;

/**
 * Looks at the map from characters to glyphs of an embedded font before the font is read: the library writes its ranges out
 * code by code, and a small map can name the same million of them again and again.
 */
final class FontCodes {

    private static final int MAP = 0x636d6170;
    private static final int DIRECTORY_ENTRY = 16;
    private static final long MOST = 400_000;

    private final ByteBuffer font;
    private long codes;

    private FontCodes(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /** Whether the map names more codes than any font has; a font that cannot be looked at is left to the library. */
    static boolean areBeyondMeasure(byte[] font) {
        try {
            return new FontCodes(font).count() > MOST;
        } catch (IndexOutOfBoundsException damaged) {
            return false;
        }
    }

    private long count() {
        int tables = font.getShort(4) & 0xffff;
        for (int i = 0; i < tables; i++) {
            int entry = 12 + DIRECTORY_ENTRY * i;
            if (font.getInt(entry) == MAP) {
                countMaps(font.getInt(entry + 8));
            }
        }
        return codes;
    }

    private void countMaps(int map) {
        int count = font.getShort(map + 2) & 0xffff;
        for (int i = 0; i < count && codes <= MOST; i++) {
            int table = map + font.getInt(map + 4 + 8 * i + 4);
            switch (font.getShort(table)) {
                case 4 -> segments(table);
                case 8, 12, 13 -> groups(table + (font.getShort(table) == 8 ? 12 + 8_192 : 12));
                default -> codes += 0x1_0000;
            }
        }
    }

    private void segments(int table) {
        int length = font.getShort(table + 6) & 0xfffe;
        for (int i = 0; i < length; i += 2) {
            int last = font.getShort(table + 14 + i) & 0xffff;
            int first = font.getShort(table + 16 + length + i) & 0xffff;
            codes += Math.max(0, last - first + 1);
        }
    }

    private void groups(int at) {
        long count = Integer.toUnsignedLong(font.getInt(at));
        for (long i = 0; i < count && codes <= MOST; i++) {
            int group = (int) (at + 4 + 12 * i);
            codes += Math.max(0, (long) font.getInt(group + 4) - font.getInt(group) + 1);
        }
    }
}
