package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.Support.needs;
import static io.siliu.ocr.internal.template.Support.never;
import static io.siliu.ocr.internal.template.Support.neverHeaded;
import static io.siliu.ocr.internal.template.Support.neverSays;
import static io.siliu.ocr.internal.template.Support.reads;
import static io.siliu.ocr.internal.template.Support.readsSurely;
import static io.siliu.ocr.internal.template.Support.surely;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What speaks for a slip: earned less withheld is paid, to one person, for a task or in a batch. Where neither is named, the
 * state and the moment of the payment must be; an employer's payslip has no state.
 */
final class SlipSupports {

    static final SupportedKind KIND = new SupportedKind(
            DocumentKind.PAYMENT_SLIP,
            Pattern.compile("税|代扣|扣缴"),
            2500,
            9,
            List.of(
                    needs(evidence -> SlipArithmetic.closes(evidence.draft())),
                    needs(evidence ->
                            evidence.reads(FieldNames.PAYEE_NAME) || evidence.reads(FieldNames.PAYEE_ACCOUNT)),
                    needs(evidence -> evidence.reads(FieldNames.TASK_NUMBER)
                            || evidence.reads(FieldNames.BATCH_NUMBER)
                            || evidence.reads(FieldNames.STATUS)),
                    readsSurely(1, FieldNames.GROSS_AMOUNT),
                    readsSurely(1, FieldNames.TAX_AMOUNT),
                    readsSurely(1, FieldNames.NET_AMOUNT),
                    reads(2, FieldNames.TASK_NUMBER),
                    reads(2, FieldNames.BATCH_NUMBER),
                    reads(2, FieldNames.PAYEE_NAME),
                    reads(2, FieldNames.PAYEE_ACCOUNT),
                    reads(2, FieldNames.STATUS),
                    reads(1, FieldNames.PAID_AT),
                    never(evidence -> PaymentSlipTemplate.sheet(evidence.text())
                            .filter(PaymentSheet::isOfSeveral)
                            .isPresent()),
                    neverSays("社保|公积金|考勤|出勤|基本工资|岗位工资|底薪|绩效|工号|员工编号|部门|养老保险|五险"),
                    neverSays("价税合计|税率(?:为|:)?(?:1|3|6|9|13)%|完税|纳税(?:证明|记录|申报)|应收|附单据|报销|退税|报价|违约|争议"),
                    neverSays("待(?:审|付|支付|打款|发放)|拟[付发]|审批(?:中|意见)|测算|试算|预估|示例金额"),
                    neverHeaded("申请|范本|模板|草稿|样张|须知|公告|办法|报价|对账|合同|协议|发票|纳税|完税|验收|催|请款|报销|工资")),
            List.of(
                    surely(FieldNames.GROSS_AMOUNT),
                    surely(FieldNames.TAX_AMOUNT),
                    surely(FieldNames.NET_AMOUNT),
                    surely(FieldNames.PAYEE_NAME),
                    surely(FieldNames.PAYEE_ACCOUNT),
                    surely(FieldNames.TASK_NUMBER).or(surely(FieldNames.BATCH_NUMBER)),
                    surely(FieldNames.PAID_AT),
                    evidence -> evidence.reads(FieldNames.STATUS)));

    private SlipSupports() {}
}
