package io.siliu.ocr.internal.neural;

/**
 * One letter that was read.
 *
 * @param left of its place, in pixels of the picture, as top, right and bottom are
 * @param confidence what the network says of it, from 0 to 1
 */
public record Letter(String text, double left, double top, double right, double bottom, float confidence) {}
