package io.siliu.ocr;

/** Why a file was not read. Each names something that the sender can mend; {@link #READING_FAILED} is ours. */
public enum RefusalCode {
    EMPTY_FILE,
    FILE_TOO_LARGE,
    /** HEIC, executables, office files: a format that is not read. */
    FORMAT_NOT_SUPPORTED,
    /** Damaged or cut off. */
    FILE_DAMAGED,
    PDF_ENCRYPTED,
    TOO_MANY_PAGES,
    IMAGE_TOO_LARGE,
    /** Too many entries, too much expanded data, or an entry whose name leaves the package. */
    ARCHIVE_UNSAFE,
    /** A password is needed to unpack it. */
    ARCHIVE_LOCKED,
    /** A document type declaration, external entity or absurd depth. */
    XML_UNSAFE,
    READING_TOO_SLOW,
    READING_FAILED
}
