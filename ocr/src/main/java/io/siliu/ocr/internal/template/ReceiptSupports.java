package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.Support.needs;
import static io.siliu.ocr.internal.template.Support.never;
import static io.siliu.ocr.internal.template.Support.neverHeaded;
import static io.siliu.ocr.internal.template.Support.neverLabelled;
import static io.siliu.ocr.internal.template.Support.neverSays;
import static io.siliu.ocr.internal.template.Support.reads;
import static io.siliu.ocr.internal.template.Support.surely;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.List;
import java.util.regex.Pattern;

/** What speaks for a receipt: two sides with an account each, the sum in figures and capitals, the moment and the number. */
final class ReceiptSupports {

    private static final Pattern ASKED = Pattern.compile("(?<!汇款|付款|应客户|应其|应贵司|应贵方)申请(?!时间|日期|编号|人账号|人户名|人名称)");

    static final SupportedKind KIND = new SupportedKind(
            DocumentKind.BANK_RECEIPT,
            Pattern.compile("账|帐|卡|钱包|(?i:account)"),
            1500,
            13,
            List.of(
                    needs(evidence -> evidence.reads(FieldNames.AMOUNT)),
                    needs(evidence -> evidence.reads(FieldNames.PAYER_NAME) || evidence.reads(FieldNames.PAYEE_NAME)),
                    needs(evidence ->
                            evidence.reads(FieldNames.PAYER_ACCOUNT) && evidence.reads(FieldNames.PAYEE_ACCOUNT)),
                    needs(evidence -> evidence.reads(FieldNames.RECEIPT_NUMBER)
                            || !evidence.draft().amountInWords().isEmpty()),
                    reads(2, FieldNames.PAYER_NAME),
                    reads(2, FieldNames.PAYEE_NAME),
                    reads(2, FieldNames.PAYER_ACCOUNT),
                    reads(2, FieldNames.PAYEE_ACCOUNT),
                    reads(2, FieldNames.AMOUNT),
                    reads(2, FieldNames.TRANSACTION_TIME),
                    reads(2, FieldNames.RECEIPT_NUMBER),
                    reads(1, FieldNames.PAYER_BANK),
                    reads(1, FieldNames.PAYEE_BANK),
                    new Support(2, evidence -> !evidence.draft().amountInWords().isEmpty()),
                    never(evidence -> PaymentList.hasEntries(evidence.text())),
                    never(evidence -> !isTitled(evidence) && evidence.says(ASKED)),
                    neverSays("请款|请[汇付]|领导签字|会计科目|附单据|支票|本票|汇票|承兑|违约"),
                    neverLabelled("审批|批准(?!日期|时间)|审核意见|甲方|乙方|税前|代扣|个税|价税合计|应[付发得]"),
                    neverSays("应收|欠款|尚欠|逾期|待(?:付|支付|复核|处理|审核)|处理中|失败|退回|撤销|拟付|计划付款|余额合计|交易笔数"),
                    neverHeaded("申请|委托|授权|通知|函|对账|范本|模板|草稿|样张|须知|公告|报告|纪要|收据|报价|订单|指令(?!执行)|计划|合同|协议|催|账单|清单|流水")),
            List.of(
                    surely(FieldNames.PAYER_NAME),
                    surely(FieldNames.PAYER_ACCOUNT),
                    surely(FieldNames.PAYEE_NAME),
                    surely(FieldNames.PAYEE_ACCOUNT),
                    surely(FieldNames.AMOUNT),
                    surely(FieldNames.TRANSACTION_TIME),
                    surely(FieldNames.RECEIPT_NUMBER),
                    Evidence::confirmsItsSum));

    private ReceiptSupports() {}

    /** Whether a title says that it is a receipt: what was asked for before is told there too. */
    private static boolean isTitled(Evidence evidence) {
        return evidence.text().rows().stream().anyMatch(Documents::titlesReceipt);
    }
}
