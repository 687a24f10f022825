package io.siliu.ocr.internal.image;

/** Takes the lines of tables out of a page: long dark runs that are thin across. Letters that cross them keep their ink. */
final class RuledLines {

    private static final int DARK = 170;
    private static final int SHORTEST_SHARE = 30;
    private static final int THICKEST = 9;
    private static final byte WHITE = (byte) 245;

    private final Grey page;
    private final boolean[] dark;

    private RuledLines(Grey page) {
        this.page = page;
        this.dark = new boolean[page.pixels().length];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (page.pixels()[i] & 0xff) < DARK;
        }
    }

    static void remove(Grey page) {
        RuledLines lines = new RuledLines(page);
        int shortest = Math.max(40, page.width() / SHORTEST_SHARE);
        for (int y = 0; y < page.height(); y++) {
            lines.along(y * page.width(), 1, page.width(), page.width(), y, page.height(), shortest);
        }
        for (int x = 0; x < page.width(); x++) {
            lines.along(x, page.width(), page.height(), 1, x, page.width(), shortest);
        }
    }

    /** Looks for runs along one row or column and whitens those that are thin across. */
    private void along(int start, int step, int length, int across, int at, int sides, int shortest) {
        int begin = -1;
        for (int i = 0; i <= length; i++) {
            boolean on = i < length && dark[start + i * step];
            if (on && begin < 0) {
                begin = i;
            } else if (!on && begin >= 0) {
                if (i - begin >= shortest) {
                    whiten(start + begin * step, step, i - begin, across, at, sides);
                }
                begin = -1;
            }
        }
    }

    private void whiten(int start, int step, int length, int across, int at, int sides) {
        for (int i = 0; i < length; i++) {
            int place = start + i * step;
            int before = 0;
            while (before < THICKEST && at - before - 1 >= 0 && dark[place - (before + 1) * across]) {
                before++;
            }
            int after = 0;
            while (after < THICKEST && at + after + 1 < sides && dark[place + (after + 1) * across]) {
                after++;
            }
            if (before + after + 1 <= THICKEST) {
                for (int d = -before - 1; d <= after + 1; d++) {
                    if (at + d >= 0 && at + d < sides) {
                        page.pixels()[place + d * across] = WHITE;
                    }
                }
            }
        }
    }
}
