package io.siliu.ocr;

/** Why a file was not read. Each names something that the sender can mend; {@link #READING_FAILED} is ours. */
public enum RefusalCode {
    EMPTY_FILE,
    FILE_TOO_LARGE,
    /** Programs and whatever is not known: a format that is not read and has no code of its own. */
    FORMAT_NOT_SUPPORTED,
    /** HEIC or AVIF, in which phones keep their pictures. */
    PHONE_PICTURE,
    /** A file of a word processor or a spreadsheet, old or new. */
    OFFICE_FILE,
    /** RAR, 7z, gzip: packed, and no ZIP. */
    OTHER_ARCHIVE,
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
