package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.neural.NeuralReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** The characters of a page as the engine gave them, made like those of a text layer. */
final class RecognisedText {

    /** The lines of a table, read as characters. */
    private static final Pattern RULED_LINE = Pattern.compile("[|‖丨│_]+");

    /** Words that a business paper the right way up can hardly avoid. */
    private static final List<String> COMMON = List.of(
            "名称", "日期", "金额", "号码", "账号", "公司", "银行", "合同", "协议", "甲方", "乙方", "发票", "收款", "付款", "地址", "编号", "单号", "单位",
            "姓名", "身份", "税率", "合计", "备注", "经营", "登记", "中国", "通知", "关于", "工作", "人民", "验收", "结算", "机关", "有效", "性别", "出生");

    /** Stands for a letter that the networks do not know. */
    static final String UNKNOWN = NeuralReader.UNKNOWN;

    private static final double SLENDER = 5;

    private RecognisedText() {}

    static List<Glyph> of(Recognition.Recognised read) {
        return read.glyphs().stream()
                .filter(glyph -> !RULED_LINE.matcher(glyph.text()).matches())
                .map(glyph -> new Glyph(wide(glyph.text()), glyph.page(), glyph.box(), glyph.confidence()))
                .toList();
    }

    /** Recognition does not tell the widths of brackets apart; Chinese papers print them wide. */
    static String wide(String text) {
        return text.replace('(', '（').replace(')', '）');
    }

    /**
     * How many of the words that papers are full of are there. The engine's confidence does not tell a page on its head: it
     * reads characters there and is sure of them.
     */
    static int commonWords(List<Glyph> glyphs) {
        if (runSideways(glyphs)) {
            return 0;
        }
        StringBuilder letters = new StringBuilder();
        glyphs.forEach(glyph -> letters.append(glyph.text()));
        String all = letters.toString();
        return (int) COMMON.stream().filter(all::contains).count();
    }

    /** The engine finds lines that run up or down by itself; their letters have the height of the whole line. */
    private static boolean runSideways(List<Glyph> glyphs) {
        return median(glyphs.stream().mapToDouble(glyph -> glyph.box().height()))
                > SLENDER
                        * median(
                                glyphs.stream().mapToDouble(glyph -> glyph.box().width()));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
