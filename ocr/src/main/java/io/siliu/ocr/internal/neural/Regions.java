package io.siliu.ocr.internal.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes lines of the pixels of text that touch each other. */
final class Regions {

    /** In the mean over a line; noise is below. */
    private static final double LINE = 0.5;

    private static final int LEAST_HEIGHT = 3;

    private static final int FEW = 4_096;

    private final TextMap map;
    private final boolean[] seen;

    /** Grows with the largest region: room for all of the map would be as large as the map. */
    private int[] waiting = new int[FEW];

    private Regions(TextMap map) {
        this.map = map;
        this.seen = new boolean[map.size()];
    }

    /** The lines, in pixels of the map. */
    static List<TextLine> of(TextMap map) {
        Regions regions = new Regions(map);
        List<TextLine> lines = new ArrayList<>();
        for (int pixel = 0; pixel < map.size(); pixel++) {
            if (!regions.seen[pixel] && map.isText(pixel)) {
                Region region = regions.from(pixel);
                if (region.likelihood() >= LINE && region.height() >= LEAST_HEIGHT) {
                    lines.add(region.line());
                }
            }
        }
        return lines;
    }

    private Region from(int first) {
        Region region = new Region();
        int count = 0;
        waiting[count++] = first;
        seen[first] = true;
        while (count > 0) {
            int pixel = waiting[--count];
            int x = pixel % map.width();
            int y = pixel / map.width();
            region.add(x, y, map.at(pixel));
            count = visit(x > 0, pixel - 1, count);
            count = visit(x < map.width() - 1, pixel + 1, count);
            count = visit(y > 0, pixel - map.width(), count);
            count = visit(y < map.height() - 1, pixel + map.width(), count);
        }
        return region;
    }

    private int visit(boolean inside, int pixel, int count) {
        if (!inside || seen[pixel] || !map.isText(pixel)) {
            return count;
        }
        seen[pixel] = true;
        if (count == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * count);
        }
        waiting[count] = pixel;
        return count + 1;
    }
}
