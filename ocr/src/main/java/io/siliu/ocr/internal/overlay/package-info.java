/**
 * What is painted over text that was set before: a letter that is hidden, in whole or in part, by a picture, a shape or an
 * annotation is not what people see on the page.
 */
package io.siliu.ocr.internal.overlay;
