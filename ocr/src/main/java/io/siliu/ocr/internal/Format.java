package io.siliu.ocr.internal;

/** What the first bytes of a file say it is. */
public enum Format {
    XML,
    /** A zip; whether it is an OFD shows inside. */
    ZIP,
    PDF,
    PNG,
    JPEG,
    GIF,
    BMP,
    TIFF,
    WEBP,
    /** HEIC and HEIF, what phones keep in their own album. */
    HEIC,
    AVIF,
    EXECUTABLE,
    OFFICE,
    /** RAR, 7z, gzip. */
    ARCHIVE,
    UNKNOWN;

    /** Whether this is a picture that can be decoded here. */
    public boolean isPicture() {
        return switch (this) {
            case PNG, JPEG, GIF, BMP, TIFF, WEBP -> true;
            case XML, ZIP, PDF, HEIC, AVIF, EXECUTABLE, OFFICE, ARCHIVE, UNKNOWN -> false;
        };
    }
}
