package io.siliu.ocr.internal.image;

/**
 * Counts the pages of a TIFF along its chain of directories. The JDK's own count follows a chain that bites its tail until
 * the memory is full.
 */
final class TiffPages {

    private static final int ENTRY = 12;

    private final byte[] bytes;
    private final boolean big;

    private TiffPages(byte[] bytes) {
        this.bytes = bytes;
        this.big = bytes.length > 0 && bytes[0] == 'M';
    }

    /** The pages, counted no further than one more than the most. A chain that leaves the file is a file cut off. */
    static int count(byte[] bytes, int most) {
        return new TiffPages(bytes).count(most);
    }

    private int count(int most) {
        int pages = 0;
        long directory = number(4, 4);
        while (directory > 0 && pages <= most) {
            if (directory + 2 > bytes.length) {
                throw Picture.damaged("its chain of pages leaves the file");
            }
            pages++;
            directory = number(directory + 2 + ENTRY * number(directory, 2), 4);
        }
        return pages;
    }

    private long number(long at, int length) {
        if (at < 0 || at + length > bytes.length) {
            return 0;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[(int) (big ? at + i : at + length - 1 - i)] & 0xff;
        }
        return value;
    }
}
