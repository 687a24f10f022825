package io.siliu.ocr.internal.image;

import java.awt.geom.AffineTransform;

/** How a camera held the picture (EXIF tag 0x0112, values 1 to 8). Mirrored forms are treated as their plain turn. */
enum ExifOrientation {
    UPRIGHT,
    UPSIDE_DOWN,
    TURNED_RIGHT,
    TURNED_LEFT;

    private static final int ORIENTATION_TAG = 0x0112;

    boolean swapsSides() {
        return this == TURNED_RIGHT || this == TURNED_LEFT;
    }

    /** The move that turns a stored picture of this size upright. */
    AffineTransform transform(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case TURNED_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TURNED_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** The orientation a JPEG declares; anything else, or anything odd, is upright. */
    static ExifOrientation of(byte[] bytes) {
        if (bytes.length < 4 || (bytes[0] & 0xff) != 0xff || (bytes[1] & 0xff) != 0xd8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 4 < bytes.length && (bytes[at] & 0xff) == 0xff && (bytes[at + 1] & 0xff) != 0xda) {
            int length = number(bytes, at + 2, 2, true);
            if ((bytes[at + 1] & 0xff) == 0xe1 && length >= 8 && number(bytes, at + 4, 4, true) == 0x45786966) {
                return inTiff(bytes, at + 10, Math.min(bytes.length, at + 2 + length));
            }
            at += 2 + Math.max(2, length);
        }
        return UPRIGHT;
    }

    private static ExifOrientation inTiff(byte[] bytes, int start, int end) {
        if (start + 8 > end) {
            return UPRIGHT;
        }
        boolean big = bytes[start] == 'M';
        int directory = start + number(bytes, start + 4, 4, big);
        if (directory < start || directory + 2 > end) {
            return UPRIGHT;
        }
        int entries = number(bytes, directory, 2, big);
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= end; i++) {
            int entry = directory + 2 + 12 * i;
            if (number(bytes, entry, 2, big) == ORIENTATION_TAG) {
                return ofValue(number(bytes, entry + 8, 2, big));
            }
        }
        return UPRIGHT;
    }

    private static ExifOrientation ofValue(int value) {
        return switch (value) {
            case 3, 4 -> UPSIDE_DOWN;
            case 5, 6 -> TURNED_RIGHT;
            case 7, 8 -> TURNED_LEFT;
            default -> UPRIGHT;
        };
    }

    private static int number(byte[] bytes, int at, int length, boolean big) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            int index = big ? at + i : at + length - 1 - i;
            value = value << 8 | (index < bytes.length ? bytes[index] & 0xff : 0);
        }
        return value;
    }
}
