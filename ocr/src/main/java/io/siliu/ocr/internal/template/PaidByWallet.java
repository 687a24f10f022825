package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.NameShape;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of a wallet or of a telephone's bank that shows one transfer and names the account of one side at most: to whom, how much, when,
 * under which number or between which accounts, and that it was done. Asked where no other kind was told, and never certain: anybody can draw such a page.
 */
final class PaidByWallet {

    private static final Pattern DONE = Pattern.compile(
            "[^\\p{L}]*(?:(?:当前|交易|转账|支付|付款)?(?:状态|结果):?[^\\p{L}]*)?(?:(?:交易|转账|支付|付款|汇款|收款|到账)(?:已?成功|已完成)|(?:对方|收款方)?已(?:收款|收钱|到账|入账|存入零钱|转入零钱))[^\\p{L}]*");

    /** Who was paid, or who paid, is told as of a transfer between two. */
    private static final Pattern OF_A_TRANSFER = Pattern.compile("转账|转给|收款[人方]|收款账户|汇款|付款给|对方账[户号]|扫二维码付款|商户全称");

    private static final String OTHER_BUSINESS =
            "(?<!扫码)退款|退回|退还|失败|处理中|待(?:收|付|支付|确认|处理)|(?<!转账)红包|充值|提现|还款|信用卡|花呗|借呗|贷款|借款|理财|基金|保险|话费|水费|电费|燃气|停车|乘车|车费|打车|"
                    + "购买|商品|运费|优惠券|订金|押金|物业|房租|房东|捐|AA收款|亲属|亲密|社保|缴费|缴税|税款|发票|申请(?!电子回单|回单|凭证|开票)|预约|合同|甲方|验收|个税|应发|余额合计";

    static final SupportedKind KIND = new SupportedKind(
            DocumentKind.BANK_RECEIPT,
            Pattern.compile("转账|付款|收款|支付|汇款"),
            700,
            8,
            List.of(
                    Support.needs(evidence -> evidence.reads(FieldNames.AMOUNT)),
                    Support.needs(evidence -> evidence.reads(FieldNames.TRANSACTION_TIME)),
                    Support.needs(evidence -> evidence.reads(FieldNames.RECEIPT_NUMBER)
                            || evidence.reads(FieldNames.PAYER_ACCOUNT) && evidence.reads(FieldNames.PAYEE_ACCOUNT)),
                    Support.needs(evidence ->
                            names(evidence, FieldNames.PAYEE_NAME) || names(evidence, FieldNames.PAYER_NAME)),
                    Support.needs(evidence -> evidence.labels(DONE)),
                    Support.needs(evidence -> evidence.says(OF_A_TRANSFER)),
                    Support.reads(2, FieldNames.AMOUNT),
                    Support.reads(2, FieldNames.TRANSACTION_TIME),
                    Support.reads(2, FieldNames.RECEIPT_NUMBER),
                    Support.reads(2, FieldNames.PAYEE_NAME),
                    Support.reads(2, FieldNames.PAYER_NAME),
                    Support.neverSays(OTHER_BUSINESS),
                    Support.never(evidence -> PaymentList.hasEntries(evidence.text())),
                    Support.neverHeaded("申请|通知|函|对账|范本|模板|报告|纪要|收据|报价|指令|计划|催|清单|流水|明细表")),
            List.of(evidence -> false));

    private PaidByWallet() {}

    private static boolean names(Evidence evidence, String field) {
        return evidence.draft()
                .get(field)
                .filter(name -> NameShape.isOne(name.value()))
                .isPresent();
    }
}
