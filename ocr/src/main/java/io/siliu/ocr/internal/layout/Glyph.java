package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;

/**
 * One printed character (rarely several, for a ligature) and its place.
 *
 * @param page from 1
 * @param confidence 0 to 1; 1 where the paper itself names the character
 */
public record Glyph(String text, int page, Box box, double confidence) {}
