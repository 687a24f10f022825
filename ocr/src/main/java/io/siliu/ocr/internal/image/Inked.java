package io.siliu.ocr.internal.image;

/** Whether anything to speak of stands on a page: writing, a photograph, a seal. The back of a sheet has specks and holes. */
public final class Inked {

    /** Every so many pixels one is looked at. */
    private static final int STEP = 3;

    /** Shadows and holes of a binder lie nearer to the edge than this share of the page. */
    private static final double MARGIN = 0.05;

    /** Of light from 0 to 255: what differs more from most of the page is no paper, be it darker or, on a dark page, lighter. */
    private static final int DIFFERENT = 48;

    /** The share of such pixels of a page with some three lines. */
    private static final double SHARE = 0.003;

    private Inked() {}

    /** @param page as it was made ready */
    public static boolean is(KeptPage page) {
        int[] light = new int[256];
        byte[] row = new byte[3 * page.width()];
        int left = (int) (MARGIN * page.width());
        int top = (int) (MARGIN * page.height());
        for (int y = top; y < page.height() - top; y += STEP) {
            page.row(0, y, row);
            for (int x = left; x < page.width() - left; x += STEP) {
                light[lightOf(row, 3 * x)]++;
            }
        }
        return isInked(light);
    }

    /** The weights of {@link Grey.Weights#LUMINANCE}, blue first. */
    private static int lightOf(byte[] row, int at) {
        return (29 * (row[at] & 0xff) + 150 * (row[at + 1] & 0xff) + 77 * (row[at + 2] & 0xff)) >> 8;
    }

    private static boolean isInked(int[] light) {
        long all = 0;
        for (int count : light) {
            all += count;
        }
        int paper = 0;
        for (long seen = light[0]; 2 * seen < all && paper < 255; seen += light[++paper]) {
            // counts up to the middle of all pixels
        }
        long different = 0;
        for (int level = 0; level < light.length; level++) {
            different += Math.abs(level - paper) > DIFFERENT ? light[level] : 0;
        }
        return different > SHARE * all;
    }
}
