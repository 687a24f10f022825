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

    /**
     * The same place on the page after it was turned.
     *
     * @param quarters how often by 90° to the right, 0 to 3
     * @param pageWidth of the page before it was turned
     * @param pageHeight of the page before it was turned
     */
    public Box turned(int quarters, double pageWidth, double pageHeight) {
        return switch (quarters) {
            case 0 -> this;
            case 1 -> new Box(pageHeight - bottom(), x, height, width);
            case 2 -> new Box(pageWidth - right(), pageHeight - bottom(), width, height);
            case 3 -> new Box(y, pageWidth - right(), height, width);
            default -> throw new IllegalArgumentException("A page is turned by 0 to 3 quarters, not " + quarters);
        };
    }

    /** This box in another unit or resolution. */
    public Box scaled(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }
}
