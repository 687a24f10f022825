/**
 * Text with positions, whatever it came from: glyphs become rows, rows become labels and values. The same templates read
 * a PDF's text layer, an OFD's text objects and recognised characters.
 */
package io.siliu.ocr.internal.layout;
