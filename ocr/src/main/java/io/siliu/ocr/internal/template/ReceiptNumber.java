package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a receipt ({@link ReceiptNumberWords}): its own before that of what the bank did, before what it is asked for by.
 * Where several are printed and none is called the receipt's, or the place of its own is empty, a person has to tell.
 */
final class ReceiptNumber {

    /** How forms print their own number, in a cell of its own: 第864967114179号 */
    private static final Pattern NUMBERED = Pattern.compile("(?<=^第|\\t第) ?([0-9A-Z]{8,30})(?= ?号(?:\\t|$))");

    /** 支付申请号：…, 受理编号：…: of an account, a person, a merchant, a batch and what the paper was made by are others. */
    private static final Pattern OF_ANOTHER_ACT = Pattern.compile(
            "(?<!\\p{IsHan})(?!\\p{IsHan}{0,8}(?:账|帐|卡|行号|机构|网点|柜员|客户|商户|会员|证件|身份|手机|电话|批次|税|验证|校验|防伪|查询|设备|终端|打印|经办|授权|产品|费|原))"
                    + "\\p{IsHan}{0,6}(?:支付|受理|申请|业务|交易|指令|订单|委托|参考|结算|清算|转账|汇款)\\p{IsHan}{0,3}(?:号码?|编号|序号)[ ]*:?[ \\t]*([0-9A-Z-]{6,40})(?![0-9A-Za-z])",
            Pattern.CASE_INSENSITIVE);

    /** A label of the receipt's own number, with a value or without. */
    private static final Pattern OWN_LABEL = Pattern.compile("(?<!\\p{IsHan})("
            + Labels.alternatives(ReceiptNumberWords.OF_A_RECEIPT) + ")(?:\\([^)]{0,8}\\))?[ ]*(?=:|\\t|$)");

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    ReceiptNumber(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    void read() {
        boolean restsOnVoucher = ReceiptNumberWords.KINDS_OF_VOUCHERS.stream().anyMatch(labels::mayHold);
        put(restsOnVoucher ? ReceiptNumberWords.NUMBERS_BESIDE_A_VOUCHERS : ReceiptNumberWords.NUMBERS);
        doubtOneOfSeveral();
        draft.put(FieldNames.RECEIPT_NUMBER, text.find(NUMBERED).map(Found::span), NumberValue::of, Ground.FORM);
        putInPlaceOfAnother(ReceiptNumberWords.QUERY_NUMBERS);
        // A label that says of nothing that it is its number may number a line, or another paper.
        if (draft.get(FieldNames.RECEIPT_NUMBER).isEmpty()) {
            put(ReceiptNumberWords.UNSURE_NUMBERS);
            draft.ground(List.of(FieldNames.RECEIPT_NUMBER), Ground.LOOSE_LABEL);
        }
    }

    /** A receipt of a batch may have the number of that alone; whatever else was read goes before. */
    void readOfBatch() {
        putInPlaceOfAnother(ReceiptNumberWords.OF_A_BATCH);
    }

    /** Where the place of the receipt's own number was left empty, no other number is surely its own. */
    private void putInPlaceOfAnother(List<String> names) {
        if (draft.get(FieldNames.RECEIPT_NUMBER).isEmpty()) {
            put(names);
            if (text.find(OWN_LABEL).isPresent()) {
                draft.ground(List.of(FieldNames.RECEIPT_NUMBER), Ground.LOOSE_LABEL);
            }
        }
    }

    private void doubtOneOfSeveral() {
        Set<String> own = values(ReceiptNumberWords.OF_A_RECEIPT);
        Set<String> others = new LinkedHashSet<>(values(ReceiptNumberWords.OF_A_VOUCHER));
        others.addAll(values(ReceiptNumberWords.OF_AN_ACT));
        others.addAll(values(ReceiptNumberWords.BARE));
        others.addAll(othersOfActs());
        boolean leftEmpty = own.isEmpty() && text.find(OWN_LABEL).isPresent();
        if (leftEmpty || (own.isEmpty() ? others : own).size() > 1) {
            draft.ground(List.of(FieldNames.RECEIPT_NUMBER), Ground.LOOSE_LABEL);
        }
    }

    private Set<String> values(List<String> names) {
        return names.stream()
                .filter(labels::mayHold)
                .flatMap(
                        name -> labels.values(name, span -> NumberValue.of(span).isPresent()).stream())
                .flatMap(span -> NumberValue.of(span).stream())
                .collect(Collectors.toSet());
    }

    /** Numbers whose labels no list has and that say of what the bank did that it is numbered. */
    private Set<String> othersOfActs() {
        return text.findAll(OF_ANOTHER_ACT).stream()
                .flatMap(found -> NumberValue.of(found.span()).stream())
                .collect(Collectors.toSet());
    }

    private void put(List<String> names) {
        if (draft.get(FieldNames.RECEIPT_NUMBER).isPresent()) {
            return;
        }
        labels.value(names, span -> NumberValue.of(span).isPresent()).ifPresent(place -> {
            draft.put(FieldNames.RECEIPT_NUMBER, Optional.of(place), NumberValue::of);
            if (NumberValue.isOfTwo(place.raw())) {
                draft.doubt(
                        Warning.Code.SEVERAL_VALUES,
                        FieldNames.RECEIPT_NUMBER,
                        "Two numbers seem to stand in one place; look where the first of them ends.");
            }
        });
    }
}
