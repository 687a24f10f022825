/**
 * Pictures: what a header declares before anything is decoded, decoding within limits, and drawing of pages and
 * cut-outs. Nothing here interprets what a picture shows.
 */
package io.siliu.ocr.internal.image;
