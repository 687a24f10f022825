package io.siliu.ocr;

import java.util.Objects;

/**
 * A page to look at, with what is needed to draw the boxes of its fields over it.
 *
 * @param png the bytes of the picture; not to be changed
 * @param width pixels
 * @param height pixels
 * @param scale pixels of this picture for one unit of the paper's boxes
 * @param page from 1
 * @param pages how many pages the paper has
 * @param quarters how often the page was turned by 90° to the right, 0 to 3
 */
public record PagePicture(byte[] png, int width, int height, double scale, int page, int pages, int quarters) {

    public PagePicture {
        Objects.requireNonNull(png, "png");
    }

    /** Where a box of the paper stands in this picture, in its pixels. */
    public Box placed(Box box) {
        boolean side = quarters % 2 != 0;
        return box.scaled(scale).turned(quarters, side ? height : width, side ? width : height);
    }
}
