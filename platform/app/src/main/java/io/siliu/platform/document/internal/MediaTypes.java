package io.siliu.platform.document.internal;

import io.siliu.ocr.PaperPackage;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Tells the media type of a file from its first bytes; what it does not know it calls a stream of octets. */
final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";
    static final String ZIP = "application/zip";
    static final String OFD = "application/ofd";
    static final String PDF = "application/pdf";
    static final String XML = "application/xml";

    /** What phones keep their pictures in; it is told and not read. */
    static final String HEIC = "image/heic";

    private static final Set<String> HEIC_BRANDS =
            Set.of("ftypheic", "ftypheif", "ftypheix", "ftyphevc", "ftypmif1", "ftypmsf1");

    private MediaTypes() {}

    static String of(byte[] bytes) {
        if (starts(bytes, "%PDF-")) {
            return PDF;
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return PaperPackage.isOfd(bytes) ? OFD : ZIP;
        }
        if (starts(bytes, "\u0089PNG\r\n")) {
            return "image/png";
        }
        if (starts(bytes, "\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (starts(bytes, "GIF8")) {
            return "image/gif";
        }
        if (starts(bytes, "BM")) {
            return "image/bmp";
        }
        if (starts(bytes, "II*\u0000") || starts(bytes, "MM\u0000*")) {
            return "image/tiff";
        }
        if (starts(bytes, "RIFF") && bytes.length > 12 && "WEBP".equals(latin(bytes, 8, 12))) {
            return "image/webp";
        }
        if (bytes.length > 12 && HEIC_BRANDS.contains(latin(bytes, 4, 12))) {
            return HEIC;
        }
        return looksLikeXml(bytes) ? XML : UNKNOWN;
    }

    private static boolean looksLikeXml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return head.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private static boolean starts(byte[] bytes, String latin) {
        return bytes.length >= latin.length() && latin(bytes, 0, latin.length()).equals(latin);
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
