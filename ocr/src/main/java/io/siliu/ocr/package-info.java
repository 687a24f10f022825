/**
 * Bytes of a paper in, typed fields with provenance out: the public face of document reading. Nothing here knows
 * Spring, SQL or the application; everything below {@code internal} may change without notice.
 */
package io.siliu.ocr;
