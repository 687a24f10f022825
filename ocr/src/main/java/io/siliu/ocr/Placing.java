package io.siliu.ocr;

/**
 * How places of a page lie in a picture that was made of it: enlarged, turned upright, and cut out.
 *
 * @param scale pixels of the whole page, as it lies in the file, for one unit of the paper's boxes
 * @param width of the whole page as it lies, in pixels
 * @param height of the whole page as it lies, in pixels
 * @param quarters how often the page was turned by 90° to the right, 0 to 3
 * @param left how many pixels were cut off at the left of the turned page
 * @param top how many were cut off above
 * @param factor by how much the rest was enlarged, or made smaller
 */
public record Placing(double scale, double width, double height, int quarters, double left, double top, double factor) {

    /** Where a box of the paper stands in the picture, in its pixels; what was cut off lies outside of it. */
    public Box of(Box box) {
        Box turned = box.scaled(scale).turned(quarters, width, height);
        return new Box(turned.x() - left, turned.y() - top, turned.width(), turned.height()).scaled(factor);
    }
}
