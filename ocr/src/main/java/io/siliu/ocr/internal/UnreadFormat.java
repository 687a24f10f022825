package io.siliu.ocr.internal;

import io.siliu.ocr.RefusalCode;

/** What is said of a format that is known and not read. */
public final class UnreadFormat {

    private static final String ONE_BY_ONE = "Send each paper as XML, OFD, PDF, PNG or JPEG.";
    private static final String PHONE =
            "Save it as JPEG or PDF and send that; phones call the setting \"most compatible\".";

    private UnreadFormat() {}

    static RefusedPaper refused(Format format) {
        return switch (format) {
            case HEIC ->
                new RefusedPaper(
                        RefusalCode.PHONE_PICTURE, "The picture is in HEIC, the format of a phone's own album.", PHONE);
            case AVIF -> new RefusedPaper(RefusalCode.PHONE_PICTURE, "The picture is in AVIF.", PHONE);
            case EXECUTABLE ->
                new RefusedPaper(
                        RefusalCode.FORMAT_NOT_SUPPORTED, "The file is a program, whatever its name says.", ONE_BY_ONE);
            case OFFICE -> office("The file is an old office document.");
            case ARCHIVE ->
                new RefusedPaper(
                        RefusalCode.OTHER_ARCHIVE,
                        "The file is packed as RAR, 7z or gzip.",
                        "Unpack it and send the papers, or pack them as a ZIP.");
            default ->
                new RefusedPaper(
                        RefusalCode.FORMAT_NOT_SUPPORTED, "The format of the file is not known here.", ONE_BY_ONE);
        };
    }

    /** What is said of a file of a word processor or a spreadsheet. */
    public static RefusedPaper office(String what) {
        return new RefusedPaper(RefusalCode.OFFICE_FILE, what, "Save it as PDF where it was written and send that.");
    }
}
