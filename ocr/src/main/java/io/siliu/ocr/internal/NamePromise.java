package io.siliu.ocr.internal;

import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the ending of a file's name promises. The content decides how a file is read; that a name promises something else is
 * said, because renamed files are how other things are passed off as papers.
 */
public final class NamePromise {

    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("jpg", Format.JPEG),
            Map.entry("jpeg", Format.JPEG),
            Map.entry("png", Format.PNG),
            Map.entry("gif", Format.GIF),
            Map.entry("bmp", Format.BMP),
            Map.entry("tif", Format.TIFF),
            Map.entry("tiff", Format.TIFF),
            Map.entry("webp", Format.WEBP),
            Map.entry("heic", Format.HEIC),
            Map.entry("heif", Format.HEIC),
            Map.entry("avif", Format.AVIF),
            Map.entry("pdf", Format.PDF),
            Map.entry("ofd", Format.ZIP),
            Map.entry("zip", Format.ZIP),
            Map.entry("xml", Format.XML));

    private NamePromise() {}

    /** The outcome, with a warning on its first reading when the name promised another format. */
    public static ReadOutcome checked(ReadOutcome outcome, byte[] bytes, String name) {
        Format is = Sniffer.formatOf(bytes);
        Optional<Format> promised = promiseOf(name).filter(format -> format != is);
        return promised.isEmpty()
                ? outcome
                : outcome.fold(
                        read -> new ReadOutcome.Read(warned(read.readings(), promised.get(), is), read.attached()),
                        refused -> refused);
    }

    private static Optional<Format> promiseOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FORMATS.get(ending));
    }

    private static List<Reading> warned(List<Reading> readings, Format promised, Format is) {
        Warning warning = Warning.ofPaper(
                Warning.Code.FORMAT_DISAGREES_WITH_NAME,
                "The name promises " + promised + ", the content is " + is + "; it was read as what it is.");
        List<Reading> all = new ArrayList<>(readings);
        all.set(0, readings.get(0).warnedOf(List.of(warning)));
        return all;
    }
}
