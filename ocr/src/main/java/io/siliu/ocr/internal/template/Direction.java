package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a bank's customer paid or was paid: told by a word of direction (借 or 贷, 支出 or 收入), by the column that holds the sum,
 * or, not for certain, by the title or the sign of the sum.
 *
 * @param ground what it is told by
 */
record Direction(boolean isOwnPaying, Ground ground) {

    private static final List<String> DIRECTIONS = together(
            joined(
                    List.of("借贷", "收支", "收付", "进出", "往来", "来往", "往来账", "来往账"),
                    List.of("标志", "标识", "方向", "类型", "标记", "性质", "别")),
            List.of("借贷", "收支"),
            joined(List.of("交易", "资金", "发生", "记账", "转账", "业务"), List.of("方向", "流向")),
            List.of("借/贷", "收/支", "收/付", "方向", "流向", "动账方向", "动账类型", "交易类型"));

    private static final List<String> SUMS_PAID = List.of("借方发生额", "借方金额", "支出金额", "付出金额", "支出", "付出", "支取金额");
    private static final List<String> SUMS_RECEIVED = List.of("贷方发生额", "贷方金额", "收入金额", "存入金额", "收入", "存入");

    /** Labels of the sum itself; the one of the two that has a sum also tells the direction. */
    static final List<String> SUMS = together(SUMS_PAID, SUMS_RECEIVED);

    private static final Pattern DIRECTION = Pattern.compile(
            "(?<!\\p{IsHan})(?:" + Labels.alternatives(DIRECTIONS)
                    + ")[ \\t]*:?[ \\t]*((?:[借贷支收付出入进往来汇转划存流扣]\\p{IsHan}{0,4}|[CD][A-Z]{0,6})(?!\\p{IsHan}))(?![ \\t]*(?:借方|贷方|收入|支出|付出|存入)(?!\\p{IsHan}))");
    private static final Pattern PAYS = Pattern.compile("(?:借|支|付|转出|出|往|汇出|划出|扣|流出|D).*");
    private static final Pattern RECEIVES = Pattern.compile("(?:贷|收|转入|入|来|汇入|进|存|划入|流入|C).*");

    /** Kinds of business that begin as words of direction do, and those that run against the direction they name. */
    private static final Pattern NO_DIRECTION =
            Pattern.compile("支付宝.*|支票.*|贷款.*|借款.*|收费.*|收取.*|.*(?:退|冲正|提现|还款|手续费|放款).*");

    private static final Pattern TITLE_PAYS =
            Pattern.compile("(?:付款|支出|借记|出账|往账|汇出|转出|扣款|支付|代发)\\p{IsHan}{0,4}(?:回单|凭证|回执|通知|凭单)");
    private static final Pattern TITLE_RECEIVES =
            Pattern.compile("(?:收款|入账|贷记|来账|进账|汇入|转入|到账|存入)\\p{IsHan}{0,4}(?:回单|凭证|回执|通知|凭单|单)");

    /** Every label that tells the direction. */
    static final List<String> LABELS = together(DIRECTIONS, SUMS);

    /** Labels that begin as words of direction do: behind a label of direction they head the next column. */
    private static final Set<String> HEADS = Stream.concat(ReceiptWords.ALL.stream(), SUMS.stream())
            .filter(label -> label.length() > 2)
            .collect(Collectors.toUnmodifiableSet());

    private static final int TITLE_ROWS = 6;

    static Direction of(PageText text, Labels labels) {
        Optional<Boolean> word = said(text, labels);
        Optional<Boolean> column = column(labels);
        if (word.isPresent() && column.isPresent() && !word.equals(column)) {
            return new Direction(word.get(), Ground.ORDER);
        }
        return word.or(() -> column)
                .map(pays -> new Direction(pays, Ground.MARK))
                .or(() -> titled(text).or(() -> signed(labels)).map(pays -> new Direction(pays, Ground.TITLE)))
                .orElse(new Direction(true, Ground.ORDER));
    }

    /** The word behind a label of direction is often a label of other papers itself, so that it is looked for by pattern first. */
    private static Optional<Boolean> said(PageText text, Labels labels) {
        Optional<Boolean> behind = text.findAll(DIRECTION).stream()
                .map(found -> found.span().plain())
                .filter(word -> !HEADS.contains(word))
                .flatMap(word -> pays(word).stream())
                .findFirst();
        return behind.isPresent() ? behind : below(labels);
    }

    private static Optional<Boolean> below(Labels labels) {
        return labels.value(DIRECTIONS, word -> pays(word.plain()).isPresent()).flatMap(word -> pays(word.plain()));
    }

    private static Optional<Boolean> pays(String printed) {
        String word = printed.replaceAll("[\\s(]", "");
        return NO_DIRECTION.matcher(word).matches()
                ? Optional.empty()
                : either(PAYS.matcher(word).matches(), RECEIVES.matcher(word).matches());
    }

    private static Optional<Boolean> column(Labels labels) {
        return either(hasSum(labels, SUMS_PAID), hasSum(labels, SUMS_RECEIVED));
    }

    private static Optional<Boolean> titled(PageText text) {
        String head = text.rows().stream()
                .limit(TITLE_ROWS)
                .map(row -> row.text().plain().replaceAll("\\s", ""))
                .reduce("", (upper, lower) -> upper + "\n" + lower);
        return either(
                TITLE_PAYS.matcher(head).find(), TITLE_RECEIVES.matcher(head).find());
    }

    private static Optional<Boolean> signed(Labels labels) {
        Optional<String> sum = labels.value(
                        ReceiptWords.SUMS, span -> Values.money(span.raw()).isPresent())
                .map(Span::plain);
        return either(
                sum.filter(plain -> plain.matches("[^\\d]*-.*")).isPresent(),
                sum.filter(plain -> plain.contains("+")).isPresent());
    }

    private static boolean hasSum(Labels labels, List<String> columns) {
        return labels.value(columns, Direction::isSum).isPresent();
    }

    /** Whether a cell holds a sum; the column of the other direction has none, or nothing. */
    static boolean isSum(Span cell) {
        return Values.money(cell.raw())
                .map(Money::of)
                .filter(sum -> !sum.equals(Money.ZERO))
                .isPresent();
    }

    private static Optional<Boolean> either(boolean pays, boolean receives) {
        return pays == receives ? Optional.empty() : Optional.of(pays);
    }
}
