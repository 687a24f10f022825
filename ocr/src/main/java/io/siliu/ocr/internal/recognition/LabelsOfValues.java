package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.layout.Glyph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Labels of two letters one of which was read as another one, 杲号 for 账号: set far apart, each letter is recognised by itself, and
 * nothing beside it helps. A letter of the shape of the label's and the form of the value tell the label together: numbers, sums and
 * days stand behind so many words that neither of them does alone. What was read surely is what is printed.
 */
final class LabelsOfValues {

    /** One day to the end of the value, with its time perhaps; what goes on is a term. */
    private static final String DAY =
            "20\\d{2}[-－年./]\\d{1,2}[-－月./]\\d{1,2}日?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?|20\\d{6}";

    /** Not one that begins with a day as flow numbers do. */
    private static final String ACCOUNT =
            "(?!20[0-4]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))\\d{12,30}|\\d{4,}\\*+\\d{2,}";

    /** Letters of its shape, and what 账 read by itself was seen as; 早 and 甲 are rather 单, and 帐号 is a label too. */
    private static final String LIKE_ACCOUNT = "杲呆果保堡长胀怅涨賬赈败贩贱贻";

    private static final Label OF_AN_ACCOUNT = new Label("账号", LIKE_ACCOUNT, ACCOUNT);

    private static final List<Label> LABELS = List.of(
            OF_AN_ACCOUNT,
            new Label("金额", "佥全仓釜", "[¥￥]?\\d[\\d,]*[.]\\d{2}元?"),
            new Label("日期", "旦曰目", DAY),
            new Label("时间", "晌肘吋", DAY));

    /**
     * A label and how it is told.
     *
     * @param twins what its first letter may have been read as
     * @param value the form of its value
     */
    private record Label(String word, String twins, Pattern value) {

        Label(String word, String twins, String value) {
            this(word, twins, Pattern.compile(value));
        }

        boolean isOf(String read, String said) {
            return read.charAt(1) == word.charAt(1)
                    && twins.indexOf(read.charAt(0)) >= 0
                    && value.matcher(said).matches();
        }
    }

    private LabelsOfValues() {}

    /**
     * The label that two letters are.
     *
     * @param sure how surely the first of them was read
     * @param value what stands behind them, up to the next gap
     */
    static Optional<String> label(String read, double sure, String value) {
        if (sure >= Glyph.SURE) {
            return Optional.empty();
        }
        return LABELS.stream()
                .filter(label -> label.isOf(read, value))
                .map(Label::word)
                .findFirst();
    }

    /**
     * The label of which only the last letter was seen, 号, where its value is an account; or the letter.
     *
     * @param sure how surely it was read
     */
    static String lone(String letter, double sure, String value) {
        boolean isAccount = sure < Glyph.SURE
                && OF_AN_ACCOUNT.word().endsWith(letter)
                && OF_AN_ACCOUNT.value().matcher(value).matches();
        return isAccount ? OF_AN_ACCOUNT.word() : letter;
    }
}
