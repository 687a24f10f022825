package io.siliu.platform.document;

/** Where a value was read, best first; a person who looked at the paper comes last and never overwrites it. */
public enum FieldSource {
    XML,
    OFD,
    PDF_TEXT,
    QR,
    OCR,
    PERSON;

    /** Whether the characters came with the file, so that nothing was taken for something like it. */
    public boolean isExact() {
        return this == XML || this == OFD || this == PDF_TEXT;
    }
}
