package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The labels a kind of paper prints, and how they are told in a text. Letters may stand apart, and one of
 * them may have been recognised as another one ({@link MisreadLabels}).
 */
final class LabelWords {

    static final String BLANKS = "[ \\t]*";

    /** A unit or a remark behind a label: 金额(元). */
    private static final Pattern REMARKED = Pattern.compile("\\([^)]{1,8}\\)$");

    /** What is printed as a label is called whether or not we know it: no value ends so. */
    private static final Pattern LIKE_A_LABEL = Pattern.compile(
            "(?!示例)\\p{IsHan}{0,6}(?:编号|单号|流水号|账号|帐号|卡号|银行卡|金额|日期|时间|状态|户名|姓名|税额|税费|单价|标志|标识|类型|种类|类别|方式|渠道|方向|"
                    + "名称|全称|性质|附言|摘要|用途|备注|税率|利率|号码|识别号|代码|数量|签字|签章|盖章|时间戳|机构号|行号|网点号|柜员号|验证码|校验码|"
                    + "防伪码|次数)");

    /** How wide a blank is, in heights of the letters beside it. */
    private static final double BLANK = 0.2;

    /** Shorter labels are too much like each other, and like words that are no labels. */
    static final int LONG = 4;

    private final List<String> known;
    private final Set<String> words;
    private final Pattern any;
    private final Pattern together;
    private final Map<PageText, Letters> letters = new IdentityHashMap<>();

    /** The labels of the text that run together; looked for once. */
    private List<PageText.Found> heads;

    /** @param text the text that will be searched most: only labels that it holds are looked for by pattern */
    LabelWords(List<String> known, PageText text) {
        this.words = new LinkedHashSet<>(known);
        this.known = List.copyOf(words);
        Letters held = letters.computeIfAbsent(text, Letters::of);
        List<String> printed = this.known.stream().filter(held::hold).toList();
        String one = printed.isEmpty() ? "(?!)" : "(?:" + alternatives(printed) + ")";
        this.any = Pattern.compile(one + BLANKS + ":?");
        this.together = Pattern.compile(one + "(?:" + BLANKS + one + ")+");
    }

    /** A pattern for any of the labels. Longer ones are tried first. */
    static String alternatives(List<String> labels) {
        return labels.stream()
                .sorted((left, right) -> right.length() - left.length())
                .map(LabelWords::spaced)
                .collect(Collectors.joining("|"));
    }

    /** Whether a cell is a label and nothing else. */
    boolean isLabel(String plain) {
        return isKnown(plain) || LIKE_A_LABEL.matcher(unremarked(plain)).matches();
    }

    private boolean isKnown(String plain) {
        return words.contains(bare(plain)) || words.contains(unremarked(plain));
    }

    private static String bare(String plain) {
        String word = plain.strip();
        String label = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
        return Gloss.without(label).replaceAll("[ \\t]", "");
    }

    private static String unremarked(String plain) {
        return REMARKED.matcher(bare(plain)).replaceFirst("");
    }

    /** Whether a recognised cell is a long label but for one letter: the head of the next column, misread, is no value. */
    boolean isNearlyLabel(String plain) {
        String word = plain.replaceAll("[ \\t:]", "");
        return word.length() >= LONG && !MisreadLabels.nearest(known, word).isEmpty();
    }

    /** The labels of a piece that is nothing but labels, as the heads of narrow columns are read; otherwise the piece. */
    List<Span> apart(Span piece) {
        if (isKnown(piece.plain()) || !together.matcher(piece.plain()).matches()) {
            return List.of(piece);
        }
        return any.matcher(piece.plain())
                .results()
                .map(match -> piece.sub(match.start(), match.end()))
                .toList();
    }

    private List<PageText.Found> runTogether(PageText text, String label) {
        if (heads == null) {
            heads = IntStream.range(0, text.rows().size())
                    .boxed()
                    .flatMap(row -> text.rows().get(row).chunks().stream()
                            .map(this::apart)
                            .filter(cells -> cells.size() > 1)
                            .flatMap(List::stream)
                            .map(cell -> new PageText.Found(row, cell)))
                    .toList();
        }
        return heads.stream()
                .filter(head -> head.span().plain().replaceAll("\\s", "").equals(label))
                .toList();
    }

    /** Any label with a colon behind it, and the separators before it. */
    Pattern next() {
        return Pattern.compile("[ ;,，；]*(?:" + any.pattern().replaceAll(":\\?$", ":") + ")");
    }

    /** Whether the text holds a word, or may hold it misread. */
    boolean mayHold(PageText text, String word) {
        Letters all = letters.computeIfAbsent(text, Letters::of);
        return all.hold(word) || all.nearlyHold(word);
    }

    List<PageText.Found> find(PageText text, String label) {
        Letters all = letters.computeIfAbsent(text, Letters::of);
        if (!all.hold(label) && (label.length() < LONG || !all.nearlyHold(label))) {
            return List.of();
        }
        List<PageText.Found> exact = text.findAll(whole(spaced(label)));
        if (!exact.isEmpty()) {
            return exact;
        }
        List<PageText.Found> among = runTogether(text, label);
        if (!among.isEmpty()) {
            return among;
        }
        if (label.length() < LONG) {
            return text.findAll(beforeAValue(label)).stream()
                    .filter(found -> isLongest(label, found.span())
                            && (isSetApart(found.span()) || text.isRecognised() && label.length() == LONG - 1))
                    .toList();
        }
        List<PageText.Found> crowded = Stream.concat(
                        text.findAll(behindAValue(label)).stream(),
                        text.findAll(beforeAValue(label)).stream().filter(found -> isLongest(label, found.span())))
                .toList();
        return !crowded.isEmpty() || !text.isRecognised() ? crowded : MisreadLabels.find(known, text, label);
    }

    /** Where a value fills its cell, the label of the next one follows it without a gap, and ends a cell itself. */
    Optional<Integer> crowding(String plain) {
        return known.stream()
                .filter(label -> label.length() >= LONG && plain.endsWith(label) && plain.length() > label.length())
                .map(label -> plain.length() - label.length())
                .min(Integer::compare);
    }

    /** A label behind a value long enough to have filled its cell. */
    private static Pattern behindAValue(String label) {
        return Pattern.compile("(?<=[\\p{IsHan})]{" + LONG + "})(" + spaced(label) + ")(?=[ ]?\\t)");
    }

    /** A label that fills its own cell, so that the value follows it without a gap; where cells do that, no colons are set. */
    private static Pattern beforeAValue(String label) {
        return Pattern.compile("(?<=^|\\t)(" + spaced(label)
                + ")(?=(?:\\p{IsHan}{2}|.{0,3}(?:19|20)\\d{2}[-年./]|[A-Z]{0,6}\\d{6})[^\\t:]*(?:\\t|$))");
    }

    /** Whether a blank was printed behind a label: between two Chinese letters none is kept. */
    private static boolean isSetApart(Span label) {
        Box next = label.run().span(label.to(), label.to() + 1).box();
        return label.plain().length() > 1
                && next.x() - label.box().right() > BLANK * label.box().height();
    }

    private boolean isLongest(String label, Span found) {
        String rest = found.run().plain().substring(found.from());
        return known.stream().noneMatch(other -> other.length() > label.length() && rest.startsWith(other));
    }

    /**
     * A label that continues another word is not this label: 打印日期 is not 日期, and 户名/账号 labels two values. What is counted
     * before it ends with its measure: 打印次数：1 次 记账日期, 增值税：12.87元 附加税. In a reckoning of words, 应结佣金 - 代扣税款, none is one.
     */
    static Pattern whole(String label) {
        return Pattern.compile(
                "(?:(?<![\\p{IsHan}A-Za-z])|(?<=:[ ]?\\d{1,3}[ ]?[次张笔份页][ ]?)|(?<=\\.\\d{2}[ ]?元[ ]?))(?:" + label
                        + ")(?![\\p{IsHan}&&[^\\t]]|/[ ]?\\p{IsHan})");
    }

    static String spaced(String label) {
        return label.chars()
                .mapToObj(character -> Pattern.quote(String.valueOf((char) character)))
                .collect(Collectors.joining(BLANKS));
    }
}
