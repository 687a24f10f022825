package io.siliu.ocr.internal;

import io.siliu.ocr.RefusalCode;

/** What is said of a format that is known and not read. */
final class UnreadFormat {

    private UnreadFormat() {}

    static RefusedPaper refused(Format format) {
        String what = switch (format) {
            case HEIC -> "The picture is in HEIC, the format of a phone's own album.";
            case AVIF -> "The picture is in AVIF.";
            case EXECUTABLE -> "The file is a program, whatever its name says.";
            case OFFICE -> "The file is an old office document.";
            default -> "The format of the file is not known here.";
        };
        String remedy = format == Format.HEIC || format == Format.AVIF
                ? "Save it as JPEG or PDF and send that; phones call the setting \"most compatible\"."
                : "Send each paper as XML, OFD, PDF, PNG or JPEG.";
        return new RefusedPaper(RefusalCode.FORMAT_NOT_SUPPORTED, what, remedy);
    }
}
