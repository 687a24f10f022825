package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that stand with a sum in its row: before it in its own cell, or in a cell left of it. */
final class SumWords {

    static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z]{2}");
    private static final Pattern CAPITALS =
            Pattern.compile("[(]?(?:大写|人民币|[:) ])*[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正]{3,}(?:[(: ]*小写[): ]*)?");
    private static final Pattern ONLY_MEANT = Pattern.compile("(?:[-+=−减加: ]|人民币|元|CNY|RMB|¥|小写|金额)*");
    private static final Pattern CLOSED = Pattern.compile("[ ]?[元整]{0,2}[)]");

    private SumWords() {}

    /** What stands before a sum in its cell, behind the sum before it; nothing where both stand in a remark. */
    static Optional<String> before(String cell, int from, String behind) {
        String words = cell.substring(from);
        int open = words.lastIndexOf('(');
        if (open > words.lastIndexOf(')')) {
            boolean figures = ONLY_MEANT.matcher(words.substring(open + 1)).matches()
                    && CLOSED.matcher(behind).lookingAt();
            return figures
                    ? Optional.of(CAPITALS.matcher(words.substring(0, open)).replaceAll(""))
                    : Optional.empty();
        }
        String[] parts = words.split("(?<!\\d),|,(?!\\d{3})|[;。]");
        return Optional.of(
                parts.length == 0
                        ? ""
                        : CAPITALS.matcher(parts[parts.length - 1])
                                .replaceAll("")
                                .strip());
    }

    /**
     * The cell of words left of a sum whose words tell a role, or the nearest; what only says how a sum is meant, and other sums, are
     * passed over.
     */
    static String left(List<Span> cells, int at) {
        String nearest = "";
        for (int i = at - 1; i >= 0; i--) {
            String plain = cells.get(i).plain().strip();
            String bare = REMARK.matcher(plain).replaceAll("");
            boolean figures = !WORDS.matcher(bare).find()
                    || SaidSums.SUM.matcher(bare).find()
                            && bare.replaceAll("\\D", "").length() > 2;
            boolean words = !figures
                    && !ONLY_MEANT.matcher(bare).matches()
                    && !CAPITALS.matcher(bare).matches();
            SumRole role = words ? SumRole.of(plain) : SumRole.NONE;
            if (role != SumRole.NONE && role != SumRole.OTHER) {
                return plain;
            }
            if (figures && !nearest.isEmpty()) {
                return nearest;
            }
            nearest = words && nearest.isEmpty() ? plain : nearest;
        }
        return nearest;
    }
}
