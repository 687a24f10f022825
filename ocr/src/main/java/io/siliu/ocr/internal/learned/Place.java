package io.siliu.ocr.internal.learned;

import io.siliu.ocr.internal.layout.Span;

/**
 * A value that a paper prints somewhere.
 *
 * @param row its row's place among the rows of the text
 * @param cell its cell's place in the row
 */
record Place(Form form, Span span, int row, int cell) {}
