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
    HEIC,
    WEBP,
    EXECUTABLE,
    OFFICE,
    UNKNOWN;

    /** Whether this is a picture that can be decoded here. */
    public boolean isPicture() {
        return this == PNG || this == JPEG || this == GIF || this == BMP || this == TIFF;
    }
}
