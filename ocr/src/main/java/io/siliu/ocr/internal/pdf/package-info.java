/**
 * PDF: its text layer as glyphs with positions, its pages as pictures, and the files attached to it. An encrypted,
 * damaged or endless PDF is refused here, before anything is interpreted.
 */
package io.siliu.ocr.internal.pdf;
