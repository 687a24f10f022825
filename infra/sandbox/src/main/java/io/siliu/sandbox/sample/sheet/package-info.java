/**
 * Sheets of paper as drawings in millimetres, and the three ways to put them down: as the text and lines of a PDF, as the
 * objects of an OFD page, as a picture.
 */
package io.siliu.sandbox.sample.sheet;
