package io.siliu.ocr.internal.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Labels of two letters one of which was read as any other one, 杲号 for 账号: set far apart, each letter is recognised by itself,
 * and nothing beside it helps. The letter that was read and the form of the value tell the label where no other word of labels
 * ends so.
 */
final class LabelsOfValues {

    private static final String DAY = "20\\d{2}[-－年./].*|20\\d{6}";

    /** Which phase of a matter, or which house: 二期, 3号. */
    private static final String COUNTED = "一二三四五六七八九十〇零";

    private static final List<Label> LABELS = List.of(
            new Label(
                    "账号",
                    "帐卡单编流序批型户行工票文案证税学件座车货柜台款商会机包口代信记暗订运支联电外租房店网证楼幢栋栏项合契约" + COUNTED,
                    "\\d{12,30}|\\d{4,}\\*+\\d{2,}"),
            new Label("金额", "税余总差限小大全份面定数扣费款价" + COUNTED, "[¥￥]?\\d[\\d,]*[.]\\d{2}元?"),
            new Label("日期", "账帐工到效定限学周假长短前后分首末早延预活本上下当同近租款还交" + COUNTED, DAY),
            new Label("时间", "期之中空房夜民晚世" + COUNTED, DAY));

    /**
     * A label and how it is told.
     *
     * @param others what stands before its last letter in other words
     * @param value the form of its value
     */
    private record Label(String word, String others, Pattern value) {

        Label(String word, String others, String value) {
            this(word, others, Pattern.compile(value));
        }

        boolean isOf(String read, String said) {
            return read.charAt(1) == word.charAt(1)
                    && others.indexOf(read.charAt(0)) < 0
                    && value.matcher(said).matches();
        }
    }

    private LabelsOfValues() {}

    /**
     * The label that two letters are.
     *
     * @param value what stands behind them, up to the next gap
     */
    static Optional<String> label(String read, String value) {
        return LABELS.stream()
                .filter(label -> label.isOf(read, value))
                .map(Label::word)
                .findFirst();
    }

    /** The label of which only the last letter was seen, 号, where its value is an account; or the letter. */
    static String lone(String letter, String value) {
        Label account = LABELS.get(0);
        return account.word().endsWith(letter) && account.value().matcher(value).matches() ? account.word() : letter;
    }
}
