package io.siliu.ocr.internal.learned;

import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a text prints: days, figures, numbers, and whatever words stand apart. */
final class Places {

    private static final String MONTH = "(?:(?i)Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[.]?";

    private static final Pattern DAY = Pattern.compile(
            "(?:(?<!\\d)(?:19|20)\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?[日号]?"
                    + "|(?<![\\d.])\\d{1,2}[./-]\\d{1,2}[./-]20\\d{2}(?!\\d)|(?<!\\d)20\\d{6}(?!\\d)|(?<!\\d)\\d{1,2}[ -]?"
                    + MONTH
                    + "[ ,-]{0,2}20\\d{2}|" + MONTH + " ?\\d{1,2}, ?20\\d{2}"
                    + "|[二][〇○零Ｏ]二[一二三四五六七八九〇○零]年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
                    + "(?:[ T]{0,2}(?:[(]?(?:星期|周)[一二三四五六日天][)]?)?[ T-]{0,2}[上下]?午?[ ]?\\d{1,2}[:时](?:\\d{2}|\\d(?=分))(?:[:分](?:\\d{2}秒?|\\d秒)|分)?)?");

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z*×•]{2,}(?:[ -][0-9A-Za-z*×•]{2,})*");
    private static final Pattern NUMBERING = Pattern.compile("(?:[^0-9*×]*[0-9*×]){4}.*");
    private static final Pattern FIGURE = Pattern.compile("[-+−]?\\d[\\d,]*(?:\\.\\d+)?");
    private static final int LONGEST_FIGURE = 15;

    private static final Pattern PIECE = Pattern.compile("[^,，。;；、:：()（）\\[\\]\\s“”\"‘’'《》「」『』【】]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LABEL_END = Pattern.compile("[:：][ ]*");
    private static final Pattern STOP = Pattern.compile("[,，。;；(（]|[ ]");
    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{3,16}");
    private static final Pattern FIRM = Pattern.compile(
            "(?<=[由向与和给为经:： ]|^)(\\p{IsHan}[\\p{IsHan}()（）]{2,30}?(?:公司|中心|工作室|支行|分行|医院|学院|大学|[部店厂社行]))(?!\\p{IsHan}{0,3}(?:公司|支行|分行))");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 5;

    /** More than any paper of ours prints; what lies beyond is not looked at. */
    private static final int MOST = 4_000;

    private static final int LONGEST_CELL = 400;

    private final List<Place> found = new ArrayList<>();
    private final Sheet sheet;

    private Places(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Place> of(Sheet sheet) {
        Places places = new Places(sheet);
        for (int row = 0; row < sheet.size(); row++) {
            for (int cell = 0; cell < sheet.row(row).size() && places.found.size() < MOST; cell++) {
                places.look(row, cell);
            }
        }
        return places.found;
    }

    private void look(int row, int cell) {
        Span span = sheet.row(row).get(cell).span();
        String text = span.plain();
        if (text.length() > LONGEST_CELL) {
            return;
        }
        boolean[] taken = new boolean[text.length()];
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            add(Form.DAY, span.sub(day.start(), day.end()), row, cell);
            Arrays.fill(taken, day.start(), day.end(), true);
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (!taken[number.start()] && NUMBERING.matcher(number.group()).matches()) {
                add(Form.NUMBER, span.sub(number.start(), number.end()), row, cell);
            }
        }
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            if (!taken[figure.end() - 1] && figure.group().length() <= LONGEST_FIGURE) {
                add(Form.FIGURE, span.sub(figure.start(), figure.end()), row, cell);
            }
        }
        words(text).forEach(piece -> {
            if (LETTER.matcher(text.substring(piece.from(), piece.to())).find()) {
                add(Form.WORDS, span.sub(piece.from(), piece.to()), row, cell);
            }
        });
    }

    private record Piece(int from, int to) {}

    /** The cell itself, what stands behind a colon, whole and up to the next stop, each piece between stops and its ends, and firms. */
    private static Set<Piece> words(String text) {
        Set<Piece> pieces = new LinkedHashSet<>();
        pieces.add(new Piece(0, text.length()));
        Matcher label = LABEL_END.matcher(text);
        while (label.find()) {
            if (label.end() < text.length()) {
                pieces.add(new Piece(label.end(), text.length()));
                Matcher stop = STOP.matcher(text);
                if (stop.find(label.end()) && stop.start() > label.end()) {
                    pieces.add(new Piece(label.end(), stop.start()));
                }
            }
        }
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(new Piece(piece.start(), piece.end()));
            if (NAMES.matcher(piece.group()).matches()) {
                endsOf(text, piece.start(), piece.end(), pieces);
            }
        }
        Matcher firm = FIRM.matcher(text);
        while (firm.find()) {
            pieces.add(new Piece(firm.start(1), firm.end(1)));
        }
        pieces.removeIf(
                each -> each.to() - each.from() < SHORTEST_NAME || isCut(text, each.from()) || isCut(text, each.to()));
        return pieces;
    }

    /** Whether a piece would begin or end inside the mark of what is invented. */
    private static boolean isCut(String text, int at) {
        return at > 0 && text.startsWith(Sheet.INVENTED, at - 1);
    }

    /** A name that words run into on either side: the letters that say it is invented are no letters of it. */
    private static void endsOf(String text, int from, int to, Set<Piece> pieces) {
        for (int length = SHORTEST_NAME; length <= LONGEST_NAME && length < to - from; length++) {
            int head = text.startsWith(Sheet.INVENTED, from) ? Sheet.INVENTED.length() : 0;
            pieces.add(new Piece(from, Math.min(to, from + head + length)));
            int begin = to - length;
            boolean marked = text.startsWith(Sheet.INVENTED, begin - Sheet.INVENTED.length());
            pieces.add(new Piece(marked ? begin - Sheet.INVENTED.length() : begin, to));
        }
    }

    private void add(Form form, Span span, int row, int cell) {
        if (!span.isEmpty() && found.size() < MOST) {
            found.add(new Place(form, span, row, cell));
        }
    }
}
