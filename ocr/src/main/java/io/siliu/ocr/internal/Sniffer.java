package io.siliu.ocr.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Tells a format by its first bytes. The name of the file is never asked: people rename files. */
public final class Sniffer {

    private static final int PROLOGUE = 1024;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heif", "heix", "hevc", "hevx", "hevm", "hevs", "heim", "heis", "mif1", "mif2", "msf1");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    private Sniffer() {}

    /** The format of the bytes. */
    public static Format formatOf(byte[] bytes) {
        if (starts(bytes, "25504446")) {
            return Format.PDF;
        }
        if (starts(bytes, "504B0304") || starts(bytes, "504B0506")) {
            return Format.ZIP;
        }
        Format picture = picture(bytes);
        if (picture != Format.UNKNOWN) {
            return picture;
        }
        if (starts(bytes, "4D5A")
                || starts(bytes, "7F454C46")
                || starts(bytes, "CAFEBABE")
                || starts(bytes, "CFFAEDFE")
                || starts(bytes, "2321")) {
            return Format.EXECUTABLE;
        }
        if (starts(bytes, "D0CF11E0A1B11AE1")) {
            return Format.OFFICE;
        }
        if (starts(bytes, "526172211A07") || starts(bytes, "377ABCAF271C") || starts(bytes, "1F8B08")) {
            return Format.ARCHIVE;
        }
        return text(bytes);
    }

    private static Format picture(byte[] bytes) {
        if (starts(bytes, "89504E470D0A1A0A")) {
            return Format.PNG;
        }
        if (starts(bytes, "FFD8FF")) {
            return Format.JPEG;
        }
        if (starts(bytes, "47494638")) {
            return Format.GIF;
        }
        if (starts(bytes, "49492A00") || starts(bytes, "4D4D002A")) {
            return Format.TIFF;
        }
        if (starts(bytes, "424D") && bytes.length > 26 && bytes[6] == 0 && bytes[7] == 0) {
            return Format.BMP;
        }
        if (starts(bytes, "52494646") && "WEBP".equals(ascii(bytes, 8, 4))) {
            return Format.WEBP;
        }
        return "ftyp".equals(ascii(bytes, 4, 4)) ? phone(ascii(bytes, 8, 4)) : Format.UNKNOWN;
    }

    private static Format phone(String brand) {
        if (HEIC_BRANDS.contains(brand)) {
            return Format.HEIC;
        }
        return AVIF_BRANDS.contains(brand) ? Format.AVIF : Format.UNKNOWN;
    }

    private static Format text(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.UTF_8);
        String plain = head.replace("\uFEFF", "")
                .replace("\u0000", "")
                .replace("\uFFFD", "")
                .strip();
        if (plain.toLowerCase(Locale.ROOT).startsWith("<?xml")) {
            return Format.XML;
        }
        boolean looksLikeMarkup = plain.length() > 1
                && plain.charAt(0) == '<'
                && (Character.isLetter(plain.charAt(1)) || plain.charAt(1) == '!');
        boolean page =
                plain.regionMatches(true, 0, "<!doctype html", 0, 14) || plain.regionMatches(true, 0, "<html", 0, 5);
        if (looksLikeMarkup && !page) {
            return Format.XML;
        }
        // Some writers put blank lines or a mail header before the PDF's own first line; the standard allows 1,024
        // bytes.
        return head.contains("%PDF-") ? Format.PDF : Format.UNKNOWN;
    }

    private static boolean starts(byte[] bytes, String hex) {
        byte[] magic = HexFormat.of().parseHex(hex);
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(byte[] bytes, int from, int length) {
        return bytes.length < from + length ? "" : new String(bytes, from, length, StandardCharsets.US_ASCII);
    }
}
