package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a payment is for: what whoever pays says of it, before what the bank notes. A bank's note often only repeats what kind of
 * transfer it was (摘要：网银转账); then another note says what it is for, and where none does, a person has to look.
 */
final class ReceiptPurpose {

    /** What a payment is for may end as labels do (变更用途); behind a colon it is none. */
    private static final Pattern LIKE_A_LABEL =
            Pattern.compile("(?<!\\p{IsHan})(?:" + Labels.alternatives(ReceiptWords.PURPOSES)
                    + ") ?: ?(\\p{IsHan}{1,6}(?:用途|渠道|方式|数量|代码|名称|类型|备注))(?=\\t|$)");

    /** A kind of transfer, with a code before it perhaps: 1013 网上支付, 跨行来账. */
    private static final Pattern KIND_OF_TRANSFER = Pattern.compile(
            "(?:\\d{2,6}[- ]?)?(?:网银|网上|网络|网上银行|企业|个人|对公|对私|跨行|行内|本行|他行|同行|同城|异地|实时|普通|加急|大额|小额|手机|手机银行|柜面|柜台|电子|批量|单笔|超级网银|银联|二代|支付系统|内部|资金|境内|国内|人民币|互联){0,6}"
                    + "(?:转账|汇款|汇兑|支付|转支|付款|收款|转出|转入|往账|来账|汇出|汇入|转存|转取|支取|存入|划款|划转|贷记|借记|入账|出账|电汇|转款|交易|汇划|对外){1,3}(?:业务|支出|收入|系统)?");

    /** No kind of transfer has more letters; what a purpose may be is as long as a paper. */
    private static final int LONGEST_KIND = 30;

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    ReceiptPurpose(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    void read() {
        put(ReceiptWords.PURPOSES_OF_THE_PAYER, ReceiptPurpose::saying);
        if (draft.get(FieldNames.PURPOSE).isEmpty()) {
            put(ReceiptWords.PURPOSES, ReceiptPurpose::saying);
            if (isAKindNoted()) {
                draft.ground(List.of(FieldNames.PURPOSE), Ground.LOOSE_LABEL);
            }
        }
        draft.put(
                FieldNames.PURPOSE,
                text.find(LIKE_A_LABEL).map(Found::span).filter(span -> !ReceiptWords.ALL.contains(span.plain())),
                ReceiptValues::purpose);
        if (draft.get(FieldNames.PURPOSE).isEmpty()) {
            put(ReceiptWords.PURPOSES, ReceiptValues::purpose);
            put(ReceiptWords.UNSURE_PURPOSES, ReceiptValues::purpose);
            draft.ground(List.of(FieldNames.PURPOSE), Ground.LOOSE_LABEL);
        }
    }

    /** What a note says beyond the kind of transfer. */
    private static Optional<String> saying(Span note) {
        return ReceiptValues.purpose(note).filter(words -> !isKindOfTransfer(words));
    }

    /** Whether the bank noted the kind of transfer; another note may then be of anything. */
    private boolean isAKindNoted() {
        return labels.value(
                        ReceiptWords.PURPOSES,
                        span -> ReceiptValues.purpose(span)
                                .filter(ReceiptPurpose::isKindOfTransfer)
                                .isPresent())
                .isPresent();
    }

    static boolean isKindOfTransfer(String words) {
        String plain = Plain.of(words).strip();
        return plain.length() <= LONGEST_KIND && KIND_OF_TRANSFER.matcher(plain).matches();
    }

    private void put(List<String> names, Draft.Reading reading) {
        BrokenReceiptValues.put(labels, FieldNames.PURPOSE, names, reading, draft);
    }
}
