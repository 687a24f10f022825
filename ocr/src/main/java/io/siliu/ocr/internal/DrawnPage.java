package io.siliu.ocr.internal;

import java.awt.image.BufferedImage;

/**
 * A page as a picture.
 *
 * @param scale pixels of the picture for one unit of the paper's boxes
 * @param pages how many pages the paper has
 */
public record DrawnPage(BufferedImage image, double scale, int pages) {}
