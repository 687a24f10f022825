/**
 * What is painted over text that was set before, and beside its numbers: a letter that is hidden, in whole or in part, by a picture,
 * a shape or an annotation is not what people see on the page, nor is a number to which a figure or a point is drawn.
 */
package io.siliu.ocr.internal.overlay;
