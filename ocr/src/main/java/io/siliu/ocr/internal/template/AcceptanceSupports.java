package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.Support.needs;
import static io.siliu.ocr.internal.template.Support.never;
import static io.siliu.ocr.internal.template.Support.neverHeaded;
import static io.siliu.ocr.internal.template.Support.neverLabelled;
import static io.siliu.ocr.internal.template.Support.neverSays;
import static io.siliu.ocr.internal.template.Support.reads;
import static io.siliu.ocr.internal.template.Support.says;
import static io.siliu.ocr.internal.template.Support.surely;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What speaks for an acceptance: the task, how much of it at what price, who accepted and when. A word of accepting and four
 * of the five are enough, or a weaker word and all.
 */
final class AcceptanceSupports {

    private static final String DONE = "(?!标准|要求|方式|方法|依据|条款|条件|[之]?前|[之以]?后|时|申请|计划|通过后|合格后|不|未)";

    /** Signing for goods or confirming figures is done on many papers. */
    private static final String WEAK = "确认|签收|接收|接受|认可|审定|核实|核准|签证|审校|完毕|完工|已完成";

    /** Who has the work done signs that it is, as on no list or report. */
    private static final String CLIENT_SIGNS =
            "(?:客户|业主|甲方|雇主|用户|委托方|发包方|需求方|用工方|品牌方)(?:代表|现场)?(?:签字|签名|签收|确认|认可|满意|验收)(?!前|后|书|标准|方式|方法|条件|处?[:：]?$)";

    /** What is done with work alone. */
    private static final Pattern FOUND = Pattern.compile("(?<![待拟应须申请])(?:验收|核验|检收|验讫|签认|核定)" + DONE);

    /** Goods are delivered and signed for, not done. */
    private static final Pattern OF_GOODS =
            Pattern.compile(".{0,4}(?:收货|发货|送货)\\p{IsHan}{0,4}(?:\\([^)]{0,8}\\))?(?::.*)?");

    /** What is only booked is not done. */
    private static final Pattern BOOKED = Pattern.compile(".{0,4}预约\\p{IsHan}{0,4}(?:\\([^)]{0,8}\\))?(?::.*)?");

    /** Who had them carried finds the carriage good. */
    private static final Pattern GOODS_FOUND_GOOD =
            Pattern.compile("(?:验收|签收|收货)(?:意见|结论|结果|情况):?[^。]{0,30}(?:验收合格|同意验收|验收通过)|收货(?:单位|人|方)[^。]{0,6}验收合格");

    static final SupportedKind KIND = new SupportedKind(
            DocumentKind.ACCEPTANCE_RECEIPT,
            Pattern.compile("RW|" + WorkConfirmed.TITLES),
            2500,
            12,
            List.of(
                    needs(evidence -> evidence.reads(FieldNames.TASK_NUMBER) || WorkConfirmed.by(evidence)),
                    reads(3, FieldNames.TASK_NUMBER),
                    new Support(3, evidence -> !evidence.reads(FieldNames.TASK_NUMBER)),
                    reads(2, FieldNames.QUANTITY),
                    reads(2, FieldNames.AMOUNT),
                    reads(2, FieldNames.ACCEPTED_BY),
                    reads(2, FieldNames.ACCEPTED_ON),
                    new Support(2, evidence -> evidence.says(FOUND)),
                    new Support(
                            3, evidence -> AcceptanceLetter.in(evidence.text()).isWritten()),
                    says(1, WEAK),
                    says(2, CLIENT_SIGNS),
                    says(1, "(?:合格|通过|无误|同意|符合|满意|属实|完好|没问题|无损坏?)" + DONE),
                    never(AcceptanceSupports::isOfOtherBusiness),
                    neverLabelled("实[付发领]|个税|代扣|税后|到账|打款|流水号|应收(?!件)|已收|余额|附单据|报销|货号|规格型号"),
                    never(evidence -> evidence.labels(BOOKED) && !isAccepted(evidence)),
                    never(evidence -> evidence.labels(OF_GOODS) && !evidence.says(GOODS_FOUND_GOOD)),
                    neverSays("违约|争议|仲裁"),
                    neverSays("[待拟]验收|[尚仍还暂]未|不予|(?<![□☐○◻])不通过|申请(?:人|日期|验收)|请[于尽在][^。]{0,20}(?:验收|确认|核对|付款|支付)"),
                    neverHeaded(
                            "申请|办法|须知|公告|范本|模板|草稿|样张|报价|询价|发票|报销|对账|订单|采购|合同|协议|计划|通知|催|派工|派单|任务书|周报|月报|日报|纪要|送货|发货|出库|入库|接单|预约|预订|下单")),
            List.of(
                    evidence -> !evidence.reads(FieldNames.TASK_NUMBER)
                            || surely(FieldNames.TASK_NUMBER).test(evidence),
                    surely(FieldNames.QUANTITY),
                    surely(FieldNames.AMOUNT),
                    surely(FieldNames.ACCEPTED_BY),
                    surely(FieldNames.ACCEPTED_ON),
                    evidence -> evidence.says(FOUND)));

    private AcceptanceSupports() {}

    /** Whether work that was booked is over: somebody is named who found it good. */
    private static boolean isAccepted(Evidence evidence) {
        return evidence.says(FOUND) && evidence.readsSurely(FieldNames.ACCEPTED_BY);
    }

    /** A report is one of its own business, unless labels in it say who accepted and when. */
    private static boolean isOfOtherBusiness(Evidence evidence) {
        AcceptanceLetter letter = AcceptanceLetter.in(evidence.text());
        boolean signed = evidence.readsSurely(FieldNames.ACCEPTED_BY) && evidence.readsSurely(FieldNames.ACCEPTED_ON);
        return signed ? letter.isNotYet() : letter.isOfOtherBusiness();
    }
}
