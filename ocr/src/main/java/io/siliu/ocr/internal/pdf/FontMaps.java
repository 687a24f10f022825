package io.siliu.ocr.internal.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.siliu.ocr.internal.Stopped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at the maps from codes to characters that a PDF brings with its fonts, before a font is loaded: the library writes
 * a range of a map out code by code, and one line can name four thousand million of them.
 */
final class FontMaps {

    /** All codes of two bytes. */
    private static final long WIDEST = 0x1_0000;

    private static final long MOST_CODES = 2_000_000;
    private static final int MOST_BYTES = 4 << 20;
    private static final List<COSName> MAPS = List.of(COSName.TO_UNICODE, COSName.ENCODING);
    private static final Pattern COMMENT = Pattern.compile("%[^\\r\\n]*");
    private static final Pattern RANGES = Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("<([0-9A-Fa-f\\s]*)>|\\[[^\\]]*\\]|[^\\s<\\[]+");

    private long codes;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private FontMaps() {}

    /** Whether a font of the document brings a map that nobody needs and that takes for ever to write out. */
    static boolean areBeyondMeasure(COSDocument document) {
        FontMaps maps = new FontMaps();
        maps.visit(document.getTrailer());
        while (!maps.open.isEmpty()) {
            Stopped.check();
            if (maps.wide(maps.open.pop())) {
                return true;
            }
        }
        return false;
    }

    /** Everything that can be reached, for a damaged file has objects that no list names. */
    private void visit(COSBase base) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        if ((object instanceof COSArray || object instanceof COSDictionary) && seen.add(object)) {
            open.push(object);
        }
    }

    private boolean wide(COSBase base) {
        if (base instanceof COSArray array) {
            array.forEach(this::visit);
            return false;
        }
        COSDictionary dictionary = (COSDictionary) base;
        dictionary.getValues().forEach(this::visit);
        return MAPS.stream().anyMatch(name -> wideMap(dictionary.getDictionaryObject(name)));
    }

    private boolean wideMap(COSBase map) {
        if (!(map instanceof COSStream stream)) {
            return false;
        }
        try (InputStream content = stream.createInputStream()) {
            byte[] bytes = content.readNBytes(MOST_BYTES);
            return bytes.length == MOST_BYTES || wideRanges(new String(bytes, ISO_8859_1));
        } catch (IOException | RuntimeException unreadable) {
            // The library cannot unpack it either.
            return false;
        }
    }

    private boolean wideRanges(String map) {
        Matcher ranges = RANGES.matcher(COMMENT.matcher(map).replaceAll(" "));
        while (ranges.find()) {
            if (wideRange(ranges.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** First code, last code and what they stand for, again and again. */
    private boolean wideRange(String lines) {
        Matcher token = TOKEN.matcher(lines);
        String first = null;
        for (int place = 0; token.find(); place++) {
            if (place % 3 == 0) {
                first = token.group(1);
            } else if (place % 3 == 1 && first != null && token.group(1) != null) {
                long width = width(number(first), number(token.group(1)));
                codes += Math.max(0, width);
                if (width > WIDEST || codes > MOST_CODES) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is above half of all numbers is below nothing to the library. */
    private static long width(long first, long last) {
        return Math.max(last - first, (long) (int) last - (int) first) + 1;
    }

    /** The last four bytes, which are all that the library reads; a digit that is left over is the first one of its byte. */
    private static long number(String hex) {
        String digits = hex.replaceAll("\\s", "");
        String bytes = digits.length() % 2 == 0 ? digits : digits + "0";
        String last = bytes.substring(Math.max(0, bytes.length() - 8));
        return last.isEmpty() ? 0 : Long.parseLong(last, 16);
    }
}
