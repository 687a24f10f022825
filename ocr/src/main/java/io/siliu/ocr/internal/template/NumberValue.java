package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the number of a receipt is made of what is printed behind its label. */
final class NumberValue {

    /** A long code of letters with a few figures among them. */
    private static final Pattern CODE = Pattern.compile("(?=(?:[A-Z]*\\d){2})[0-9A-Z]{12,40}");

    /** A number, and in brackets what may be done with it. */
    private static final Pattern EXPLAINED = Pattern.compile("^(.*\\d)[ ]*[(（]\\p{IsHan}[^)）]*[)）]$");

    /** A form repeats the label in the cell of the value. */
    private static final Pattern LABELLED = Pattern.compile("^[ ]*(\\p{IsHan}{2,10})[ ]*[:：][ ]*(.+)$");

    /** What is printed behind the number in the same line: 0720001730552  柜员 00218, 2026030500017 第1次打印 */
    private static final Pattern GOES_ON =
            Pattern.compile("^((?!20\\d{6}(?![0-9A-Za-z-]))(?=.*\\d{6})[0-9A-Za-z-]{8,40})"
                    + "(?:[ \\u3000]+\\p{IsHan}|柜员|第\\d{1,3}次|补打|打印|验证).*$");

    private static final Pattern BEHIND_FIGURES = Pattern.compile("\\d\\p{IsHan}|[:：]");

    /** Below an empty place of its own may stand the label of another number. */
    private static final Set<String> LABELS = Set.copyOf(ReceiptNumberWords.OF_A_RECEIPT);

    private static final Pattern BLANKS = Pattern.compile("[ \\u3000]+");

    /** Shorter parts are the groups that a long number is printed in. */
    private static final int WHOLE = 8;

    private NumberValue() {}

    /** A number of a receipt: figures and letters, some of them figures; noughts fill a place that has none. */
    static Optional<String> of(Span span) {
        String printed = unlabelled(span.raw()).strip();
        String first = isOfTwo(printed) ? BLANKS.split(printed)[0] : printed;
        String alone = GOES_ON.matcher(first).replaceFirst("$1");
        String number = Values.identifier(EXPLAINED.matcher(Values.item(alone)).replaceFirst("$1"));
        boolean isOne = (number.matches(".*\\d{3}.*") || CODE.matcher(number).matches())
                && !number.matches("0+")
                && !BEHIND_FIGURES.matcher(number).find();
        return isOne ? Optional.of(number) : Optional.empty();
    }

    private static String unlabelled(String raw) {
        Matcher label = LABELLED.matcher(raw);
        return label.matches() && LABELS.contains(label.group(1)) ? label.group(2) : raw;
    }

    /** Whether two numbers stand in one place, which the blank between them parts: groups of one are of the same length. */
    static boolean isOfTwo(String printed) {
        List<String> parts = List.of(BLANKS.split(Plain.of(printed).strip()));
        int first = parts.get(0).length();
        boolean grouped = first < WHOLE
                && parts.stream().limit(parts.size() - 1L).allMatch(part -> part.length() == first)
                && parts.get(parts.size() - 1).length() <= first;
        return parts.size() > 1 && !grouped && parts.stream().allMatch(part -> part.matches("[0-9A-Za-z-]{3,}"));
    }
}
