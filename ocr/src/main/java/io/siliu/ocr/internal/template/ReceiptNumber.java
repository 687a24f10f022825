package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a receipt: its own before that of what the bank did, before what it is asked for by. Beside them stand numbers of
 * other papers.
 */
final class ReceiptNumber {

    /** How forms print their own number, in a cell of its own: 第864967114179号 */
    private static final Pattern NUMBERED = Pattern.compile("(?<=^第|\\t第) ?([0-9A-Z]{8,30})(?= ?号(?:\\t|$))");

    private static final Pattern TITLED_VOUCHER = Pattern.compile("^[^:;,。]{2,30}(?:凭证|凭单|传票)(?:\\([^)]{0,12}\\))?$");

    /** 支付申请号：…, 受理编号：…: of an account, a person, a merchant, a batch and what the paper was made by are others. */
    private static final Pattern OF_ANOTHER_ACT = Pattern.compile(
            "(?<!\\p{IsHan})(?!\\p{IsHan}{0,8}(?:账|帐|卡|行号|机构|网点|柜员|客户|商户|会员|证件|身份|手机|电话|批次|税|验证|校验|防伪|查询|设备|终端|打印|经办|授权|产品|费|原))"
                    + "\\p{IsHan}{0,6}(?:支付|受理|申请|业务|交易|指令|订单|委托|参考|结算|清算|转账|汇款)\\p{IsHan}{0,3}(?:号码?|编号|序号)[ ]*:[ ]*([0-9A-Z-]{6,40})(?![0-9A-Za-z])",
            Pattern.CASE_INSENSITIVE);

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    ReceiptNumber(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    void read() {
        boolean restsOnVoucher = ReceiptWords.KINDS_OF_VOUCHERS.stream().anyMatch(labels::mayHold);
        put(restsOnVoucher ? ReceiptWords.NUMBERS_BESIDE_A_VOUCHERS : ReceiptWords.NUMBERS);
        doubtOneOfSeveral(!restsOnVoucher && Titles.has(text, TITLED_VOUCHER));
        draft.put(FieldNames.RECEIPT_NUMBER, text.find(NUMBERED).map(Found::span), ReceiptValues::number, Ground.FORM);
        if (draft.get(FieldNames.RECEIPT_NUMBER).isEmpty()) {
            put(ReceiptWords.QUERY_NUMBERS);
        }
        // A label that says of nothing that it is its number may number a line, or another paper.
        if (draft.get(FieldNames.RECEIPT_NUMBER).isEmpty()) {
            put(ReceiptWords.UNSURE_NUMBERS);
            draft.ground(List.of(FieldNames.RECEIPT_NUMBER), Ground.LOOSE_LABEL);
        }
    }

    /**
     * A number is the receipt's where it is called the receipt's, or the voucher's on a paper that calls itself one. Of several others,
     * of a voucher that it rests on and of what the bank did, a person has to tell.
     *
     * @param isVoucher whether the paper calls itself a voucher and names no other
     */
    private void doubtOneOfSeveral(boolean isVoucher) {
        Set<String> own = values(ReceiptWords.OF_A_RECEIPT);
        Set<String> vouchers = values(ReceiptWords.OF_A_VOUCHER);
        Set<String> all = new LinkedHashSet<>(vouchers);
        all.addAll(values(ReceiptWords.OF_AN_ACT));
        all.addAll(othersOfActs());
        boolean named = !own.isEmpty() || isVoucher && !vouchers.isEmpty();
        int several = own.isEmpty() ? isVoucher && named ? vouchers.size() : all.size() : own.size();
        if (several > 1) {
            draft.ground(List.of(FieldNames.RECEIPT_NUMBER), Ground.LOOSE_LABEL);
        }
    }

    private Set<String> values(List<String> names) {
        return names.stream()
                .filter(labels::mayHold)
                .flatMap(name ->
                        labels.values(name, span -> ReceiptValues.number(span).isPresent()).stream())
                .flatMap(span -> ReceiptValues.number(span).stream())
                .collect(Collectors.toSet());
    }

    /** Numbers whose labels no list has and that say of what the bank did that it is numbered. */
    private Set<String> othersOfActs() {
        return text.findAll(OF_ANOTHER_ACT).stream()
                .flatMap(found -> ReceiptValues.number(found.span()).stream())
                .collect(Collectors.toSet());
    }

    private void put(List<String> names) {
        BrokenReceiptValues.put(labels, FieldNames.RECEIPT_NUMBER, names, ReceiptValues::number, draft);
    }
}
