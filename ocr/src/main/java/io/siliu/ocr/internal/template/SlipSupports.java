package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.Support.needs;
import static io.siliu.ocr.internal.template.Support.never;
import static io.siliu.ocr.internal.template.Support.neverHeaded;
import static io.siliu.ocr.internal.template.Support.neverInCells;
import static io.siliu.ocr.internal.template.Support.neverSays;
import static io.siliu.ocr.internal.template.Support.reads;
import static io.siliu.ocr.internal.template.Support.readsSurely;
import static io.siliu.ocr.internal.template.Support.says;
import static io.siliu.ocr.internal.template.Support.surely;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Gloss;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What speaks for a slip: earned less withheld is paid, to one person, for a task or in a batch. Where neither is named, the
 * state of the payment must be, or its moment and its account; an employer's payslip has no state.
 */
final class SlipSupports {

    /** What papers of what somebody earned are called, besides the titles of slips: 稿费收入明细, 骑手账单, 付款通知书. */
    private static final Pattern OF_EARNINGS = Pattern.compile(
            "[^:,。\\d]{0,16}(?:劳务|个人所得税|报酬|酬金|酬劳|佣金|[稿课片]酬|[稿译运课]费|收入|收益|提成|结算|提现|打款|发放|支付|付款|到账|服务费|骑手|司机|主播|周|月)[^合协:,。]{0,14}"
                    + "(?:明细|账单|告知[单书]|通知[单书]?|详情|凭证|记录|提醒|表|单|函|查询)"
                    + "|(?i:.{0,30}(?:pay|payment|payout|earnings|remittance|settlement|commission|royalty|fee)(?:advice|statement|slip|details|note|summary))");

    private static final int TITLE_ROWS = 4;

    /** What an employer's payslip says. */
    private static final Pattern EMPLOYED = Pattern.compile(
            "社保|公积金|考勤|出勤|基本工资|岗位工资|底薪|绩效|工号|员工编号|部门|养老保险|五险|(?i:basicsalary|socialinsurance|housingfund|pension|department:)");

    /** What nobody employed is paid; an office that pays it has departments too. */
    private static final Pattern OF_FEES =
            Pattern.compile("劳务费|劳务报酬|咨询费|评审费|讲课费|稿酬|酬金|佣金|骑手|配送费|跑单|接单|临时用?工|小时工|钟点工|时薪|日结");

    /** What is still to be released is no payment. */
    private static final Pattern PLANNED =
            Pattern.compile("待(?:审|付|支付|打款|发放)(?!劳务|报酬|佣金|金额|余额)|拟[付发]|审批(?:中|意见)|测算|试算|预估|示例金额");

    /** What is done for pay; where no tax is withheld, only such words tell a slip from a claim, a loan or a deposit paid back. */
    private static final Pattern OF_WORK = Pattern.compile(
            "劳务|报酬|佣金|酬|稿|课|骑手|任务|批次|司机|主播|跑单|接单|工单|提成|兼职|零工|灵活|讲师|达人|创作|服务人员|承揽|"
                    + "(?i:contractor|freelanc|consultan|rider|driver|courier|instructor|translator|worker|commission|payout)");

    static final SupportedKind KIND = new SupportedKind(
            DocumentKind.PAYMENT_SLIP,
            Pattern.compile("税|扣|应[付发得]|(?i:tax)"),
            2500,
            9,
            List.of(
                    needs(evidence -> SlipArithmetic.closes(evidence.draft())),
                    needs(evidence -> evidence.reads(FieldNames.PAYEE_NAME)
                            || evidence.reads(FieldNames.PAYEE_ACCOUNT)
                            || isTitled(evidence)
                                    && evidence.reads(FieldNames.PAID_AT)
                                    && evidence.reads(FieldNames.STATUS)),
                    needs(evidence -> evidence.reads(FieldNames.TASK_NUMBER)
                            || evidence.reads(FieldNames.BATCH_NUMBER)
                            || evidence.reads(FieldNames.STATUS)
                            || evidence.reads(FieldNames.PAID_AT)
                                    && (evidence.reads(FieldNames.PAYEE_ACCOUNT) || reckons(evidence))
                            || isTitled(evidence)
                                    && (evidence.reads(FieldNames.PAID_AT)
                                            || evidence.reads(FieldNames.PAYEE_ACCOUNT))),
                    needs(evidence -> evidence.reads(FieldNames.TAX_AMOUNT)
                            || OF_WORK.matcher(evidence.all()).find()),
                    new Support(3, SlipSupports::isTitled),
                    says(1, "税[前后]|代扣|预扣|扣缴"),
                    readsSurely(1, FieldNames.GROSS_AMOUNT),
                    readsSurely(1, FieldNames.TAX_AMOUNT),
                    readsSurely(1, FieldNames.NET_AMOUNT),
                    new Support(2, SlipSupports::reckons),
                    reads(2, FieldNames.TASK_NUMBER),
                    reads(2, FieldNames.BATCH_NUMBER),
                    reads(2, FieldNames.PAYEE_NAME),
                    reads(2, FieldNames.PAYEE_ACCOUNT),
                    reads(2, FieldNames.STATUS),
                    reads(1, FieldNames.PAID_AT),
                    never(evidence -> PaymentSlipTemplate.sheet(evidence.text())
                            .filter(sheet -> sheet.isOfSeveral() || sheet.isUnsummed())
                            .isPresent()),
                    never(evidence -> Employment.names(evidence.all())),
                    never(evidence -> EMPLOYED.matcher(evidence.all()).find()
                            && !OF_FEES.matcher(evidence.all()).find()),
                    neverSays("价税合计|税率(?:为|:)?(?:1|3|6|9|13)%|附单据|(?<!另)(?<!另行)报销|违约"),
                    neverInCells(
                            "完税(?!信息|(?:凭证|证明)[^:]{0,8}(?:可|请|登录|查询|下载|于))|纳税(?:证明|记录|申报)|应收|退税|报价|争议|赔案|借款人|贷款|货款|股东|红利"),
                    never(evidence -> PLANNED.matcher(withoutState(evidence)).find()),
                    neverHeaded(
                            "申请|申报|范本|模板|草稿|样张|须知|公告|办法|报价|对账|合同|协议|发票|纳税|完税|验收|催|请款|报销|工资|赔款|放款|(?<!工|个体)商户|押金|退款|分红|房租|平台服务费")),
            List.of(
                    surely(FieldNames.GROSS_AMOUNT),
                    surely(FieldNames.TAX_AMOUNT),
                    surely(FieldNames.NET_AMOUNT),
                    surely(FieldNames.PAYEE_NAME),
                    surely(FieldNames.PAYEE_ACCOUNT),
                    surely(FieldNames.TASK_NUMBER).or(surely(FieldNames.BATCH_NUMBER)),
                    surely(FieldNames.PAID_AT),
                    evidence -> PaidFor.mayBeWork(evidence.all()),
                    evidence -> evidence.reads(FieldNames.STATUS)));

    private SlipSupports() {}

    /** Whether labels or words tell what was earned and what was paid, and the tax, which no fee is, or the title does. */
    private static boolean reckons(Evidence evidence) {
        return evidence.readsSurely(FieldNames.GROSS_AMOUNT)
                && evidence.readsSurely(FieldNames.NET_AMOUNT)
                && (evidence.readsSurely(FieldNames.TAX_AMOUNT) || isTitled(evidence));
    }

    /** Whether one of the first cells is such a title, whatever it says in brackets. */
    private static boolean isTitled(Evidence evidence) {
        return evidence.text().rows().stream()
                .limit(TITLE_ROWS)
                .flatMap(row -> row.chunks().stream())
                .map(cell -> cell.plain()
                        .replaceAll("\\s|\\([^)]*\\)?|^\\[(?=[^\\]]*\\]$)|\\]$", "")
                        .replaceFirst("^(?:20\\d{2}年)?\\d{1,2}月份?", ""))
                .map(Gloss::withoutInTitle)
                .anyMatch(cell -> OF_EARNINGS.matcher(cell).matches());
    }

    /** The words of a paper but for how its payment stands: where a label says that it waits, nobody takes it for paid. */
    private static String withoutState(Evidence evidence) {
        return evidence.draft()
                .get(FieldNames.STATUS)
                .filter(state -> state.ground() != Ground.FORM && state.value().matches("待(?:支付|付款|打款|发放|到账)"))
                .map(state -> evidence.all().replaceFirst(Pattern.quote(state.value()), ""))
                .orElse(evidence.all());
    }
}
