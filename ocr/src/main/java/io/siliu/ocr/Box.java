package io.siliu.ocr;

/**
 * A rectangle on a page, origin at the top left, y growing downwards. The unit is that of the paper: points (1/72 inch)
 * of the upright page for a PDF, pixels of the upright picture (turned as its EXIF orientation asks) for an image,
 * millimetres for an OFD and for a page that is drawn of data.
 */
public record Box(double x, double y, double width, double height) {

    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("A box has no negative side: " + width + " x " + height);
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether the middle of another box lies in this one. */
    public boolean holds(Box other) {
        return other.centreX() > x && other.centreX() < right() && other.centreY() > y && other.centreY() < bottom();
    }

    /** This box in another unit or resolution. */
    public Box scaled(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }
}
