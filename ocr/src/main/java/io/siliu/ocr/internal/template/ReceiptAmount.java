package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sum of a receipt: beside its label, as large as its capitals say, or the one in the largest figures. */
final class ReceiptAmount {

    private static final String B = "[ \\t]*";
    private static final Pattern WORDS = Pattern.compile("([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,40}[圆元][零壹贰叁肆伍陆柒捌玖角分整正]*)");
    private static final Pattern LABEL = Pattern.compile("(小" + B + "写|交" + B + "易" + B + "金" + B + "额|转" + B + "账" + B
            + "金" + B + "额|金" + B + "额|人" + B + "民" + B + "币)");
    private static final Pattern MONEY = InvoiceTemplate.MONEY;

    /** What a bank takes for itself, what is left, or what another transaction was of, is not what was paid. */
    private static final Pattern NOT_PAID = Pattern.compile(
            ".*(?:手续费|工本费|邮电费|费用|余额|费|提交|失败|申请|审减|核减|扣减|退货|退款)(?:金额)?(?:\\([^)]{1,6}\\))?[ \\t:]*(?:人民币|CNY|RMB)?[ \\t¥]*$|.*(?:总笔数|批次笔数|笔数/金额|批次总?金额|累计|限额|首笔|前笔|[上下前][一1]?笔|原(?:交易|付款|汇款|转账|收|笔)).*");

    private static final Pattern MARKED = Pattern.compile("((?:¥|CNY|RMB|人民币)" + B
            + "-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}(?![\\d%])|(?<=^|\\t)[-+]" + B
            + "(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}(?=\\t|$)|-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2}" + B + "元)");

    /** One figure a box. */
    private static final Pattern BOXES = Pattern.compile("(?<![\\d.])((?:\\d[ \\t]+){2,11}\\d)(?![\\d.])");

    private static final List<String> FEES = List.of("手续费", "手续费金额", "汇划费", "电子汇划费", "工本费");

    /** What left the account, a fee of the bank with it perhaps. */
    private static final List<String> DEBITED =
            List.of("扣款金额", "扣款总额", "扣款合计", "扣账金额", "借记金额", "借方金额", "支出金额", "合计金额", "金额合计", "合计");

    private final PageText text;
    private final Labels labels;

    ReceiptAmount(PageText text, Labels labels) {
        this.text = text;
        this.labels = labels;
    }

    void read(Draft draft) {
        put(draft, labels.value(ReceiptWords.NET_SUMS, Direction::isSum));
        put(draft, labels.value(Direction.SUMS, Direction::isSum).map(this::withoutFee));
        put(draft, inLabelledRow().map(this::withoutFee));
        put(
                draft,
                labels.value(
                        ReceiptWords.SUMS, span -> LabelledValues.money(span).isPresent()));
        text.find(WORDS).ifPresent(found -> {
            draft.amountInWords(found.span().plain());
            ChineseCapitals.parse(found.span().plain()).ifPresent(sum -> {
                put(draft, figures(sum));
                inBoxes(draft, sum, found.span());
            });
        });
        if (draft.get(FieldNames.AMOUNT).isEmpty()) {
            draft.put(FieldNames.AMOUNT, largest(), ReceiptAmount::unsigned, Ground.ALONE);
        }
    }

    /** Telephones print a sum that left the account in large type with a minus and no currency: what was paid is the sum. */
    private static Optional<String> unsigned(Span figures) {
        boolean left = figures.plain().startsWith("-");
        return Values.money(figures.raw()).map(sum -> left ? Money.of(sum).abs().toString() : sum);
    }

    /** Where what left the account is another sum and the bank's fee, the other one was paid: 扣款金额, 手续费, 汇款金额. */
    private Span withoutFee(Span whole) {
        Optional<Money> debited = money(whole)
                .filter(sum ->
                        sums(DEBITED).flatMap(span -> money(span).stream()).anyMatch(sum::equals));
        List<Money> fees = sums(FEES).flatMap(span -> money(span).stream()).toList();
        return debited.flatMap(sum -> sums(ReceiptWords.SUMS)
                        .filter(span -> isRest(span, sum, fees))
                        .findFirst())
                .orElse(whole);
    }

    private static boolean isRest(Span paid, Money debited, List<Money> fees) {
        return money(paid)
                .filter(sum -> fees.stream().anyMatch(fee -> sum.plus(fee).equals(debited)))
                .isPresent();
    }

    private Stream<Span> sums(List<String> names) {
        return names.stream().filter(labels::mayHold).flatMap(name -> labels.values(name, Direction::isSum).stream());
    }

    private static Optional<Money> money(Span sum) {
        return Values.money(sum.raw()).map(Money::of);
    }

    private static void put(Draft draft, Optional<Span> figure) {
        draft.put(
                FieldNames.AMOUNT,
                figure.filter(span -> !BOXES.matcher(span.plain()).find()),
                span -> Values.money(span.raw()));
    }

    private Optional<Span> inLabelledRow() {
        return text.findAll(LABEL).stream()
                .filter(label ->
                        isPaid(text.rows().get(label.row()), label.span().from()))
                .flatMap(label -> figureBehind(label).stream())
                .findFirst();
    }

    private Optional<Span> figureBehind(Found label) {
        Row row = text.rows().get(label.row());
        return row.text().findAll(MONEY).stream()
                .filter(span -> span.from() >= label.span().to())
                .filter(span -> isPaid(row, span.from()))
                .findFirst();
    }

    private static boolean isPaid(Row row, int at) {
        return !NOT_PAID.matcher(row.text().plain().substring(0, at)).matches();
    }

    /** Forms print a box for each figure and no point between them: what the capitals say is read, and confirmed by the boxes. */
    private void inBoxes(Draft draft, Money sum, Span capitals) {
        String cents = sum.toString().replaceAll("\\D", "").replaceFirst("^0+", "");
        Optional<Span> boxes = text.findAll(BOXES).stream()
                .map(Found::span)
                .filter(span -> span.plain().replaceAll("\\s", "").equals(cents))
                .findFirst();
        Draft.Reading reading = place -> Optional.of(sum.toString());
        draft.put(FieldNames.AMOUNT, boxes, reading);
        draft.put(FieldNames.AMOUNT, Optional.of(capitals), reading, Ground.ALONE);
    }

    /** The figures that say what the capitals say. */
    private Optional<Span> figures(Money sum) {
        return text.findAll(MONEY).stream()
                .map(Found::span)
                .filter(span -> Values.money(span.raw()).map(Money::of).equals(Optional.of(sum)))
                .findFirst();
    }

    /** The figures with a mark of the currency, in larger type than all others of the kind. */
    private Optional<Span> largest() {
        List<Span> marked = text.findAll(MARKED).stream()
                .filter(found ->
                        isPaid(text.rows().get(found.row()), found.span().from()))
                .map(Found::span)
                .toList();
        return marked.stream().max(Comparator.comparingDouble(span -> span.box().height()));
    }
}
