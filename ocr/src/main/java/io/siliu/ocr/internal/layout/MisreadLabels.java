package io.siliu.ocr.internal.layout;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Labels of a recognised text. One letter of a long label may be another one, unless that makes it as much like another label:
 * 付款人账号 is not 收款人账号.
 */
final class MisreadLabels {

    private MisreadLabels() {}

    /** Where a label stands but for one letter. */
    static List<PageText.Found> find(Collection<String> known, PageText text, String label) {
        String variants = IntStream.range(0, label.length())
                .mapToObj(i -> withAnother(label, i))
                .collect(Collectors.joining("|"));
        return text.findAll(LabelWords.whole(variants)).stream()
                .filter(found -> nearest(known, found.span().plain().replaceAll("\\s", ""))
                        .equals(Set.of(label)))
                .filter(found -> mayBeMisread(found.span(), label))
                .toList();
    }

    /** What was read surely is another label: 打印日期 is no 打款日期. */
    private static boolean mayBeMisread(Span found, String label) {
        String plain = found.plain();
        int letter = 0;
        for (int at = 0; at < plain.length() && letter < label.length(); at++) {
            if (Character.isWhitespace(plain.charAt(at))) {
                continue;
            }
            if (plain.charAt(at) != label.charAt(letter)) {
                return found.sub(at, at + 1).confidence() < Glyph.SURE;
            }
            letter++;
        }
        return true;
    }

    /**
     * The label with another letter in one place. Recognition takes Chinese for Chinese; and what stands behind a wide gap is
     * the value's first letter, not the label's last.
     */
    private static String withAnother(String label, int place) {
        boolean last = place == label.length() - 1;
        String before =
                place == 0 ? "" : LabelWords.spaced(label.substring(0, place)) + (last ? "[ ]*" : LabelWords.BLANKS);
        String after =
                last ? "" : (place == 0 ? "[ ]*" : LabelWords.BLANKS) + LabelWords.spaced(label.substring(place + 1));
        return before + "[^\\s:0-9A-Za-z]" + after;
    }

    /** The known labels that differ from a word in no more than one letter. */
    static Set<String> nearest(Collection<String> known, String word) {
        return known.stream().filter(label -> differences(label, word) <= 1).collect(Collectors.toSet());
    }

    private static int differences(String label, String word) {
        return label.length() != word.length()
                ? Integer.MAX_VALUE
                : (int) IntStream.range(0, label.length())
                        .filter(i -> label.charAt(i) != word.charAt(i))
                        .count();
    }
}
