/**
 * How a paper is read: sniffed, read through every channel it has, and fused into one reading. The channels lie in the
 * sub-packages; this package holds the order they are asked in and the rules by which their answers are weighed.
 */
package io.siliu.ocr.internal;
