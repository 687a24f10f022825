package io.siliu.platform.document;

/** A rectangle on a page, origin at the top left, in the unit of the paper: points, pixels or millimetres. */
public record FieldBox(double x, double y, double width, double height) {}
