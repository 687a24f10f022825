package io.siliu.ocr;

/**
 * Where a value was read, best first: a lower source corroborates or contradicts a higher one, and never overwrites it.
 */
public enum Source {
    /** An invoice's own XML, alone or attached to an OFD. */
    XML,
    /** Tags, custom data or text objects of an OFD. */
    OFD,
    /** The text layer of a PDF. */
    PDF_TEXT,
    /** A QR code in an image or embedded in an OFD. */
    QR,
    /** Character recognition of an image. */
    OCR,
    /** A person who looked at the paper. */
    PERSON
}
