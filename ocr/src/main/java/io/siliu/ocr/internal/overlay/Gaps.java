package io.siliu.ocr.internal.overlay;

import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The gaps beside and between the digits of a page, and what is drawn in them, whenever it is painted. Used for one page. */
final class Gaps {

    /** Of a letter's size: letters whose middles are nearer than that stand in one row. */
    private static final double ONE_ROW = 0.3;

    private static final String OPENING = "（【《「";
    private static final String CLOSING = "：；，。、）】》」";

    private final List<Glyph> glyphs;
    private final List<Ink> inks;
    private final List<Place> places = new ArrayList<>();
    private final List<Neighbours> neighbours = new ArrayList<>();
    private double highest;

    /** A gap, the digits that it changes, and what is drawn in it by now. */
    private static final class Place {

        private final Gap gap;
        private final int[] digits;
        private Rectangle2D drawn;

        private Place(Gap gap, int... digits) {
            this.gap = gap;
            this.digits = digits;
        }

        private double top() {
            return gap.place().getMinY();
        }

        private void add(Rectangle2D more) {
            drawn = drawn == null ? more : drawn.createUnion(more);
        }

        private boolean isFilled() {
            return drawn != null && gap.isFilled(drawn);
        }
    }

    /** A digit and the letter set close to it that is none. */
    private record Neighbours(int digit, int other) {}

    private Gaps(List<Glyph> glyphs, List<Ink> inks) {
        this.glyphs = glyphs;
        this.inks = inks;
    }

    static Gaps of(List<Glyph> glyphs, List<Ink> inks) {
        Gaps gaps = new Gaps(glyphs, inks);
        if (IntStream.range(0, glyphs.size()).anyMatch(gaps::isDigit)) {
            gaps.findRows();
            gaps.places.sort(Comparator.comparingDouble(Place::top));
            gaps.highest = gaps.places.stream()
                    .mapToDouble(place -> place.gap.place().getHeight())
                    .max()
                    .orElse(0);
        }
        return gaps;
    }

    private void findRows() {
        List<Integer> order = IntStream.range(0, glyphs.size())
                .boxed()
                .sorted(Comparator.comparingDouble(this::middle))
                .toList();
        int start = 0;
        for (int at = 1; at <= order.size(); at++) {
            boolean ends = at == order.size()
                    || middle(order.get(at)) - middle(order.get(start))
                            > ONE_ROW * inks.get(order.get(start)).size();
            if (ends) {
                findIn(order.subList(start, at).stream()
                        .sorted(Comparator.comparingDouble(this::left))
                        .toList());
                start = at;
            }
        }
    }

    private void findIn(List<Integer> row) {
        for (int at = 0; at < row.size(); at++) {
            Stopped.check();
            int letter = row.get(at);
            double reach = Gap.REACH * width(letter);
            boolean first = at == 0 || left(letter) - right(row.get(at - 1)) > reach;
            boolean last = at == row.size() - 1 || left(row.get(at + 1)) - right(letter) > reach;
            if (isDigit(letter) && first) {
                places.add(new Place(Gap.atTheEdge(inks.get(letter), left(letter) - reach, width(letter)), letter));
            }
            if (isDigit(letter) && last) {
                places.add(new Place(Gap.atTheEdge(inks.get(letter), right(letter), width(letter)), letter));
            }
            if (!last) {
                beside(letter, row.get(at + 1));
            }
        }
    }

    private void beside(int letter, int next) {
        if (isDigit(letter) && isDigit(next)) {
            double meeting = (right(letter) + left(next)) / 2;
            double top = glyphs.get(letter).box().y();
            places.add(new Place(Gap.between(inks.get(letter), meeting, top, width(letter)), letter, next));
        } else if (isDigit(letter)) {
            neighbours.add(new Neighbours(letter, next));
        } else if (isDigit(next)) {
            neighbours.add(new Neighbours(next, letter));
        }
    }

    private boolean isDigit(int letter) {
        String text = glyphs.get(letter).text();
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }

    private double middle(int letter) {
        return inks.get(letter).place().getCenterY();
    }

    /** Marks as wide as a letter leave one half of their box empty, where a figure has room. */
    private double left(int letter) {
        Glyph glyph = glyphs.get(letter);
        return glyph.box().x() + (OPENING.contains(glyph.text()) ? glyph.box().width() / 2 : 0);
    }

    private double right(int letter) {
        Glyph glyph = glyphs.get(letter);
        return glyph.box().right()
                - (CLOSING.contains(glyph.text()) ? glyph.box().width() / 2 : 0);
    }

    private double width(int letter) {
        return glyphs.get(letter).box().width();
    }

    /**
     * Something is painted, before the letters or after them.
     *
     * @param most looks that it may take; beyond, what is painted is not followed any further
     * @return how many it took
     */
    long paint(Cover cover, long most) {
        Rectangle2D painted = cover.place();
        long looks = 1;
        for (int at = firstFrom(painted.getMinY() - highest); at < places.size() && looks <= most; at++) {
            Stopped.check();
            Place place = places.get(at);
            if (place.top() > painted.getMaxY()) {
                break;
            }
            looks++;
            if (painted.intersects(place.gap.place())) {
                looks += cover.parts();
                cover.inked(place.gap).ifPresent(place::add);
            }
        }
        return looks;
    }

    private int firstFrom(double top) {
        int from = 0;
        int to = places.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (places.get(middle).top() < top) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Digits count as hidden that may be others of another number to whoever looks at the page. */
    void spread(boolean[] hidden) {
        boolean[] before = hidden.clone();
        neighbours.stream().filter(both -> before[both.other()]).forEach(both -> hidden[both.digit()] = true);
        places.stream().filter(Place::isFilled).forEach(place -> {
            for (int digit : place.digits) {
                hidden[digit] = true;
            }
        });
    }
}
