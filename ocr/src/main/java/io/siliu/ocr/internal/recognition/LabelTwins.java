package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Labels of two letters one of which was taken for another of its shape: 长号 for 账号. Of two letters one says too little to go by
 * ({@code MisreadLabels}); where they are no word, stand where labels do, and the value begins as that of the label must, the
 * shape tells which label it is.
 */
final class LabelTwins {

    /** What the letters of labels are taken for; no exchange below makes another word that papers print. */
    private static final Map<String, String> TAKEN_FOR = Map.ofEntries(
            Map.entry("账号", "长胀怅张"),
            Map.entry("账户", "长胀怅张"),
            Map.entry("卡号", "下"),
            Map.entry("户名", "卢尸各"),
            Map.entry("名称", "各祢"),
            Map.entry("姓名", "性各"),
            Map.entry("金额", "颔颜"),
            Map.entry("税额", "悦说颔颜"),
            Map.entry("日期", "曰目斯"),
            Map.entry("时间", "肘问"),
            Map.entry("单价", "革阶"),
            Map.entry("数量", "呈"),
            Map.entry("编号", "偏遍"),
            Map.entry("单号", "革"),
            Map.entry("批号", "挑"));

    /** Labels whose value is words, which tell nothing of the label: only a colon does. */
    private static final String OF_WORDS = "户名 名称 姓名";

    /** Letters that names of persons begin or end with too: before a gap and figures, 张号 and 金颜 are persons. */
    private static final String OF_NAMES = "张颜";

    /** What 开 is taken for before 户行 and 户银行, wherever that stands: no other word ends so. */
    private static final String OPENED = "并井升卉弁";

    /** What a side of a payment is marked with, letter below letter, before the labels of its rows. */
    private static final String OF_MARKS = "付收款人方";

    private LabelTwins() {}

    /** The letters with those of such labels as they are printed. */
    static List<Glyph> mended(List<Glyph> glyphs) {
        List<Glyph> mended = new ArrayList<>(glyphs);
        for (int at = 0; at + 2 < glyphs.size(); at++) {
            Glyph first = glyphs.get(at);
            Glyph second = glyphs.get(at + 1);
            if (isLone(glyphs, at)) {
                mended.set(
                        at, named(first, LabelsOfValues.lone(first.text(), first.confidence(), value(glyphs, at + 1))));
            } else if (isOpened(glyphs, at)) {
                mended.set(at, named(first, "开"));
            } else if (isIdeographic(first)
                    && isIdeographic(second)
                    && RecognisedText.isBefore(first, second)
                    && begins(glyphs, at)) {
                String label = label(glyphs, at);
                mended.set(at, named(first, label.substring(0, 1)));
                mended.set(at + 1, named(second, label.substring(1)));
            }
        }
        return mended;
    }

    /** A letter before a gap, with nothing of its own word before it: the first letter of a label set apart may be lost. */
    private static boolean isLone(List<Glyph> glyphs, int at) {
        Glyph letter = glyphs.get(at);
        boolean wordBefore = at > 0
                && RecognisedText.isInLine(glyphs.get(at - 1), letter)
                && isIdeographic(glyphs.get(at - 1))
                && !OF_MARKS.contains(glyphs.get(at - 1).text());
        return !wordBefore && behind(letter, glyphs.get(at + 1)) == Behind.FIGURE;
    }

    private static boolean isOpened(List<Glyph> glyphs, int at) {
        Glyph first = glyphs.get(at);
        Glyph second = glyphs.get(at + 1);
        return OPENED.contains(first.text())
                && second.text().equals("户")
                && glyphs.get(at + 2).text().matches("[行银]")
                && RecognisedText.isBefore(first, second)
                && RecognisedText.isBefore(second, glyphs.get(at + 2));
    }

    /** By its shape, or else by what stands behind it. */
    private static String label(List<Glyph> glyphs, int at) {
        String word = glyphs.get(at).text() + glyphs.get(at + 1).text();
        Behind behind = behind(glyphs, at);
        String label = label(word, behind);
        return behind == Behind.OTHER || !label.equals(word)
                ? label
                : LabelsOfValues.label(word, glyphs.get(at).confidence(), value(glyphs, at + 2))
                        .orElse(word);
    }

    /** What follows in the same line up to the next gap. */
    private static String value(List<Glyph> glyphs, int from) {
        int first = glyphs.get(from).text().matches("[:：]") ? from + 1 : from;
        StringBuilder value = new StringBuilder();
        for (int at = first; at < glyphs.size(); at++) {
            if (at > first && !RecognisedText.isBefore(glyphs.get(at - 1), glyphs.get(at))) {
                break;
            }
            value.append(glyphs.get(at).text());
        }
        return value.toString();
    }

    private enum Behind {
        COLON,
        FIGURE,
        OTHER
    }

    private static Behind behind(List<Glyph> glyphs, int at) {
        return behind(glyphs.get(at + 1), glyphs.get(at + 2));
    }

    private static Behind behind(Glyph second, Glyph next) {
        if (RecognisedText.isBefore(second, next)) {
            return next.text().matches("[:：]") ? Behind.COLON : Behind.OTHER;
        }
        boolean sameLine = next.page() == second.page()
                && next.box().x() > second.box().x()
                && Math.abs(next.box().centreY() - second.box().centreY())
                        < second.box().height() / 2;
        return sameLine && next.text().matches("[0-9A-Z¥￥*]") ? Behind.FIGURE : Behind.OTHER;
    }

    /** The label that a word of two letters is, or the word. */
    private static String label(String word, Behind behind) {
        if (behind == Behind.OTHER) {
            return word;
        }
        List<String> labels = TAKEN_FOR.entrySet().stream()
                .filter(entry -> isTwin(word, entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(label -> behind == Behind.COLON || !OF_WORDS.contains(label) && !isName(word, label))
                .toList();
        return labels.size() == 1 ? labels.get(0) : word;
    }

    private static boolean isName(String word, String label) {
        return OF_NAMES.indexOf(word.charAt(word.charAt(0) == label.charAt(0) ? 1 : 0)) >= 0;
    }

    private static boolean isTwin(String word, String label, String twins) {
        boolean sameFirst = word.charAt(0) == label.charAt(0);
        boolean sameSecond = word.charAt(1) == label.charAt(1);
        return sameFirst != sameSecond && twins.indexOf(word.charAt(sameFirst ? 1 : 0)) >= 0;
    }

    private static Glyph named(Glyph glyph, String letter) {
        return glyph.text().equals(letter)
                ? glyph
                : new Glyph(letter, glyph.page(), glyph.box(), Math.min(glyph.confidence(), Glyph.EXCHANGED));
    }

    private static boolean begins(List<Glyph> glyphs, int at) {
        return at == 0 || !RecognisedText.isBefore(glyphs.get(at - 1), glyphs.get(at));
    }

    static boolean isIdeographic(Glyph glyph) {
        return Character.isIdeographic(glyph.text().codePointAt(0));
    }
}
