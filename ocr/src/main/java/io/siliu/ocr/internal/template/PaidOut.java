package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A slip that says little: whom it pays for work, what that one gets and when, in a message or on a scrap of paper, and perhaps nothing of
 * taxes. Asked where no other kind was told, and never certain.
 */
final class PaidOut {

    private static final Pattern OF_WORK =
            Pattern.compile("劳务|报酬|工钱|工资|日结|[课稿]酬|课时费|稿费|[拍派]费|佣金|作业费|兼职|零工|临时工|加班|工时|夜班|班次|骑手|单量|采摘|搬运|分拣");

    private static final Pattern PAID = Pattern.compile("实[付发领得]|已(?:结算|支付|发放|到账|转|汇|打款|付)|到手|打给[您你]|转入|扫码转账|付清|付讫");

    private static final String NOT_PAID =
            "待(?:审|付|支付|打款|发放|结算)|拟[付发]|审批|申请|预计|失败|退回|借款|贷款|押金退|退款|房租|分红|赔|报价|合同编号|社保|公积金|养老|底薪|绩效|验收人|验收日期";

    static final SupportedKind KIND = new SupportedKind(
            DocumentKind.PAYMENT_SLIP,
            Pattern.compile("实[付发领得]|到手|打给[您你]|税后|已扣税"),
            800,
            6,
            List.of(
                    Support.needs(evidence -> evidence.reads(FieldNames.NET_AMOUNT)),
                    Support.needs(evidence -> evidence.reads(FieldNames.PAYEE_NAME)),
                    Support.needs(evidence -> evidence.reads(FieldNames.PAID_AT)),
                    Support.needs(evidence -> evidence.says(OF_WORK)),
                    Support.needs(evidence -> evidence.says(PAID)),
                    Support.reads(2, FieldNames.NET_AMOUNT),
                    Support.reads(2, FieldNames.PAYEE_NAME),
                    Support.reads(2, FieldNames.PAID_AT),
                    Support.neverSays(NOT_PAID),
                    Support.never(PaidOut::contradictsItself),
                    Support.never(evidence -> Employment.names(evidence.all())),
                    Support.never(evidence -> PaymentSlipTemplate.sheet(evidence.text())
                            .filter(sheet -> sheet.isOfSeveral() || sheet.isUnsummed())
                            .isPresent()),
                    Support.neverHeaded("表|清单|汇总|申请|通知单?$|证明|收据|借|对账|发票|合同|协议|验收|考勤|规则|公告")),
            List.of(evidence -> false));

    private PaidOut() {}

    /** Whether what was earned and withheld is not what was paid. */
    private static boolean contradictsItself(Evidence evidence) {
        return evidence.reads(FieldNames.GROSS_AMOUNT)
                && evidence.reads(FieldNames.TAX_AMOUNT)
                && !SlipArithmetic.closes(evidence.draft());
    }
}
