package io.siliu.ocr.internal.image;

import io.siliu.ocr.internal.image.Homography.Point;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A page made ready for recognition: the sheet cut out of its surroundings and laid flat, its lines level, its letters
 * about as large as on a page of 300 dpi.
 */
public final class PreparedPage implements AutoCloseable {

    /** Longer side of a landscape sheet, in pixels. An invoice of 240 mm then has some 300 dpi. */
    private static final int LANDSCAPE = 3_000;

    private static final int PORTRAIT = 3_500;
    private static final double MOST_ENLARGED = 3;
    private static final double CLOSE_ENOUGH = 1.3;

    /** Lines that lean less than this stay as they are: every redrawing blurs. */
    private static final double LEVEL_ENOUGH = Math.toRadians(0.15);

    private static final int SKEW_SEEN_AT = 1_200;

    /** The outermost part of a sheet that was cut out, which holds its shadow and edge. */
    private static final double TRIM = 0.004;

    private final KeptPage picture;
    private final Homography toPaper;

    private PreparedPage(KeptPage picture, Homography toPaper) {
        this.picture = picture;
        this.toPaper = toPaper;
    }

    /**
     * To be closed, or the page goes on being kept.
     *
     * @param picture the picture as it came
     * @param quarterTurns how often it must be turned by 90° to the right to be upright, 0 to 3
     */
    public static PreparedPage of(BufferedImage picture, int quarterTurns) {
        BufferedImage paper = bytes(picture);
        Optional<List<Point>> sheet = PaperEdges.find(Grey.of(paper, Grey.Weights.LUMINANCE));
        List<Point> corners = turned(sheet.map(PreparedPage::trimmed).orElseGet(() -> frame(paper)), quarterTurns);
        double width =
                mean(corners.get(0).distance(corners.get(1)), corners.get(3).distance(corners.get(2)));
        double height =
                mean(corners.get(0).distance(corners.get(3)), corners.get(1).distance(corners.get(2)));
        double scale = scale(width, height);
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        Homography flat = Homography.between(
                corners, List.of(new Point(0, 0), new Point(w, 0), new Point(w, h), new Point(0, h)));
        double lean = lean(paper, flat, w, h);
        if (Math.abs(lean) >= LEVEL_ENOUGH) {
            flat = flat.then(Homography.shift(-w / 2.0, -h / 2.0))
                    .then(Homography.rotation(-lean))
                    .then(Homography.shift(w / 2.0, h / 2.0));
        } else if (sheet.isEmpty() && scale == 1 && quarterTurns == 0) {
            return new PreparedPage(KeptPage.of(paper), Homography.scaling(1));
        }
        Homography back = flat.inverse();
        return new PreparedPage(Warp.keep(paper, back, w, h), back);
    }

    /** The picture as three bytes a pixel, which is what the sums below are made on. */
    private static BufferedImage bytes(BufferedImage picture) {
        boolean whole = picture.getRaster().getParent() == null;
        return whole && picture.getType() == BufferedImage.TYPE_3BYTE_BGR ? picture : PagePictures.scaled(picture, 1);
    }

    private static double mean(double one, double other) {
        return (one + other) / 2;
    }

    private static List<Point> frame(BufferedImage paper) {
        double w = paper.getWidth();
        double h = paper.getHeight();
        return List.of(new Point(0, 0), new Point(w, 0), new Point(w, h), new Point(0, h));
    }

    private static List<Point> trimmed(List<Point> corners) {
        double cx = corners.stream().mapToDouble(Point::x).average().orElseThrow();
        double cy = corners.stream().mapToDouble(Point::y).average().orElseThrow();
        return corners.stream()
                .map(corner -> new Point(corner.x() + (cx - corner.x()) * TRIM, corner.y() + (cy - corner.y()) * TRIM))
                .toList();
    }

    /** The corner that becomes the top left one comes first. */
    private static List<Point> turned(List<Point> corners, int quarterTurns) {
        int first = (4 - quarterTurns) % 4;
        return List.of(
                corners.get(first),
                corners.get((first + 1) % 4),
                corners.get((first + 2) % 4),
                corners.get((first + 3) % 4));
    }

    private static double scale(double width, double height) {
        double longer = Math.max(width, height);
        double wanted = (height > 1.1 * width ? PORTRAIT : LANDSCAPE) / longer;
        boolean close = wanted < CLOSE_ENOUGH && wanted > 1 / CLOSE_ENOUGH;
        return close ? 1 : Math.min(MOST_ENLARGED, wanted);
    }

    private static double lean(BufferedImage paper, Homography flat, int w, int h) {
        double small = Math.min(1, (double) SKEW_SEEN_AT / Math.max(w, h));
        Homography back = flat.then(Homography.scaling(small)).inverse();
        BufferedImage seen = Warp.draw(
                paper, back, Math.max(1, (int) Math.round(w * small)), Math.max(1, (int) Math.round(h * small)));
        return Skew.of(Grey.of(seen, Grey.Weights.LUMINANCE)).angle();
    }

    /** What is recognised. */
    public KeptPage picture() {
        return picture;
    }

    /** Keeps the picture no longer; where its places lie on the paper is told all the same. */
    @Override
    public void close() {
        picture.close();
    }

    /** Where a place of {@link #picture()} lies on the picture as it came. */
    public Homography toPaper() {
        return toPaper;
    }
}
