package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TwoLineLabels;
import java.util.List;
import java.util.Optional;

/** 付款单, 结算单: the payer's own slip of one payment. */
final class PaymentSlipTemplate {

    private static final List<String> IIT = List.of("代扣个人所得税", "代扣个税", "个人所得税", "个税");
    private static final List<String> VAT = List.of("代办增值税及附加", "增值税及附加税费", "代办增值税", "代缴增值税", "增值税及附加", "增值税");

    private static final LabelledPaper FORM = new LabelledPaper()
            .field(FieldNames.BATCH_NUMBER, LabelledPaper::identifier, "结算批次号", "结算批次", "批次号", "批次编号", "批次")
            .field(
                    FieldNames.TASK_NUMBER,
                    span -> TaskNumber.parse(span.plain()).map(TaskNumber::value),
                    "任务单号",
                    "任务编号",
                    "任务单编号",
                    "任务号")
            .field(
                    FieldNames.PAYEE_NAME,
                    LabelledPaper::text,
                    "收款人姓名",
                    "收款人户名",
                    "收款人名称",
                    "收款户名",
                    "收款人",
                    "收款方",
                    "户名",
                    "姓名")
            .field(
                    FieldNames.PAYEE_ACCOUNT,
                    LabelledPaper::identifier,
                    "收款人账号",
                    "收款账号",
                    "收款银行卡号",
                    "收款卡号",
                    "银行卡号",
                    "银行账号",
                    "卡号",
                    "账号")
            .field(FieldNames.GROSS_AMOUNT, LabelledPaper::money, "应付金额", "应付总额", "应发金额", "税前金额", "结算金额", "应付")
            .field(
                    FieldNames.TAX_AMOUNT,
                    LabelledPaper::money,
                    "代扣代缴税费",
                    "代扣代缴合计",
                    "税费合计",
                    "代扣税款",
                    "代扣税费",
                    "扣税合计",
                    "代扣税额",
                    "税额")
            .field(FieldNames.NET_AMOUNT, LabelledPaper::money, "实付金额", "实发金额", "实际付款金额", "到账金额", "实付", "实发")
            .field(FieldNames.PAID_AT, LabelledPaper::dateTime, "打款时间", "付款时间", "支付时间", "打款日期", "付款日期", "支付日期")
            .field(FieldNames.STATUS, LabelledPaper::text, "打款状态", "付款状态", "支付状态", "状态")
            .alsoPrinted(IIT.toArray(String[]::new))
            .alsoPrinted(VAT.toArray(String[]::new))
            .alsoPrinted(
                    "序号", "结算周期", "身份证", "身份证号", "证件号码", "平台服务费", "打款渠道", "渠道", "渠道流水号", "付款单位", "付款方", "付款人", "开户行",
                    "备注", "币种", "流水号", "制单人", "复核人", "单号", "付款账号", "用工企业", "服务费");

    private PaymentSlipTemplate() {}

    static void read(PageText text, Draft draft) {
        FORM.read(text, draft);
        if (draft.get(FieldNames.TAX_AMOUNT).isEmpty()) {
            withheld(FORM.labels(TwoLineLabels.joined(text, FORM.known())), draft);
        }
    }

    /** A slip that prints the two taxes apart withholds their sum. */
    private static void withheld(Labels labels, Draft draft) {
        Optional<Span> income = labels.value(IIT, PaymentSlipTemplate::isMoney);
        Optional<Span> vat = labels.value(VAT, PaymentSlipTemplate::isMoney);
        Optional<Span> place = income.or(() -> vat);
        place.ifPresent(span -> draft.put(Candidate.computed(
                span, FieldNames.TAX_AMOUNT, money(income).plus(money(vat)).toString())));
    }

    private static boolean isMoney(Span span) {
        return Values.money(span.raw()).isPresent();
    }

    private static Money money(Optional<Span> span) {
        return span.flatMap(place -> Values.money(place.raw())).map(Money::of).orElse(Money.ZERO);
    }
}
