package io.siliu.ocr.internal.template;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.ocr.internal.ChineseCount;
import io.siliu.ocr.internal.ChineseDay;
import io.siliu.ocr.internal.Myriads;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the values of forms are made of what stands behind their labels; empty where it cannot be such a value. */
final class LabelledValues {

    /** Figures with letters before them, or more of them than sums have, are no sum. */
    private static final Pattern NUMBER_OF_SOMETHING =
            Pattern.compile("(?<!CNY|RMB|USD)(?<=[A-Za-z])\\d|(?<![\\d.,])\\d{11,}(?![\\d.])");

    /** A share of a sum is none: 预扣率3%. */
    private static final Pattern SHARE = Pattern.compile("[\\d.]+[%％]");

    /** What a title ends with behind a word that labels begin with: 提现结果通知. */
    private static final Pattern NO_STATE = Pattern.compile(".*(?:通知[单书]?|凭[证单]|回[执单]|查询|信息|详情|说明|明细)");

    /** What takes back behind a stop what was said before it. */
    private static final Pattern TAKEN_BACK = Pattern.compile("[。；;].*(?:退|失败|撤|冲|未|重新|部分|异常).*");

    /** What a state is no longer where it stands behind it: 支付成功（2026-04-11退回）. */
    private static final Pattern ENDS_IT = Pattern.compile("退|失败|撤|冲|未|重新|部分|异常|驳|拒|作废|尚|不");

    private static final int LONGEST_STATE = 80;

    /** Behind the state, when it came about or what is expected, which has figures as no state has. */
    private static final Pattern EXPLAINED =
            Pattern.compile("(?<=\\p{L})[ ]*(?:[,，、][ ]*20\\d{2}.*|[（(](?=[^)）]*\\d)[^)）]*[)）]?)$");

    private static final Pattern IN_ENGLISH = Pattern.compile("[\\p{ASCII}]+");

    /** What an English word for how a payment stands is made of; Self-employed is another status. */
    private static final Pattern STATE_IN_ENGLISH = Pattern.compile(
            "(?i:paid|success|complet|fail|pending|process|settled|return|credited|remitted|reject|cancel)");

    private LabelledValues() {}

    static Optional<String> money(Span span) {
        boolean numbers = NUMBER_OF_SOMETHING.matcher(span.plain()).find();
        // A sum in a sentence may be broken over two lines.
        return numbers || date(span).isPresent()
                ? Optional.empty()
                : Values.money(SHARE.matcher(span.raw().replace("\n", "")).replaceAll(""));
    }

    static Optional<String> date(Span span) {
        return Values.date(ChineseDay.inDigits(span.raw()));
    }

    static Optional<String> dateTime(Span span) {
        return Values.dateTime(span.raw());
    }

    static Optional<String> text(Span span) {
        return Optional.of(Values.item(span.raw())).filter(text -> !text.isEmpty());
    }

    static Optional<String> identifier(Span span) {
        return Optional.of(Values.identifier(span.raw())).filter(text -> text.matches("[0-9A-Z*-]{4,40}"));
    }

    /** An identifier some of which are figures. */
    static Optional<String> number(Span span) {
        return identifier(span).filter(number -> number.matches(".*\\d{3}.*|(?:.*\\d){4}.*"));
    }

    static Optional<String> task(Span span) {
        return TaskNumber.parse(span.plain()).map(TaskNumber::value);
    }

    /** How a payment stands: words without figures. */
    static Optional<String> state(Span span) {
        return text(span)
                .map(words -> TAKEN_BACK.matcher(words).find() ? words : words.replaceFirst("[。；;].*$", ""))
                .filter(words -> words.length() <= LONGEST_STATE)
                .map(LabelledValues::withoutExplanation)
                .filter(words -> !IN_ENGLISH.matcher(words).matches()
                        || STATE_IN_ENGLISH.matcher(words).find())
                .filter(words -> words.matches("[^\\d:]{2,16}")
                        && !NO_STATE.matcher(words).matches());
    }

    private static String withoutExplanation(String words) {
        Matcher explained = EXPLAINED.matcher(words);
        return explained.find() && !ENDS_IT.matcher(explained.group()).find()
                ? words.substring(0, explained.start())
                : words;
    }

    /** A count, perhaps with a unit behind it: {@code 126 单} is 126, and so is 一百二十六单. */
    static Optional<String> quantity(Span span) {
        Optional<String> letters = ChineseCount.parse(span.plain()).map(BigDecimal::toPlainString);
        return letters.isPresent() ? letters : figures(span);
    }

    /** A share of what was to be done counts nothing, and neither does a day. */
    private static Optional<String> figures(Span span) {
        return date(span).isPresent() ? Optional.empty() : count(span);
    }

    private static Optional<String> count(Span span) {
        return Optional.of(Myriads.inOnes(span.plain().replaceAll("[,\\s]", "")))
                .filter(text -> !Myriads.goesOn(text) && !text.contains("%"))
                .map(text -> text.replaceAll("^(\\d+(?:\\.\\d+)?).*$", "$1").replaceFirst("\\.0+$", ""))
                .filter(text -> text.matches("\\d+(?:\\.\\d+)?"));
    }
}
