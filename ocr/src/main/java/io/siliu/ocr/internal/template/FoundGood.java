package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An acceptance that names no task of ours and has no title of one: a letter, a message, a page of an app, a sheet of weights. It says
 * that work was found good, how much or for what sum, by whom and when. Asked where no other kind was told, and never certain.
 */
final class FoundGood {

    private static final String LOOKED = "(?:验收|核验|检收|终审|质检|检验|核查|查验|复核)";

    private static final String NOT_BEFORE = "(?<![未不待请拟后需应须将可免]|申请|等待|尚未|组织|提醒|方可|才能|予|免)";

    private static final String NOT_BEHIND = "(?![后前率数单标时方才者与或的]|之[后前日]|并|且开|即付|条件|与否|可|再)";

    /** What says that it is good: as a sentence, as a result, by a tick, or in English. */
    private static final Pattern GOOD = Pattern.compile(NOT_BEFORE + LOOKED
            + "(?:已|均|全部|结果)*(?:为|是|:)?(?:合格|通过|完成|无误|认可|满意|完好|OK)"
            + NOT_BEHIND + "|(?:[准同][予意]|同意通过|予以|正式|一致同意|算|已(?:由[^。,;]{1,24})?(?:完成|通过)?)(?:终审|验收)(?:通过|合格)?"
            + NOT_BEHIND
            + "|(?:结果|结论|意见|状态|总评|评定|判定)(?:[为是:]|\\t)*[^\\p{L}□☐○◻()\\uE000-\\uF8FF]{0,3}(?:全部|均)?(?:合格|通过|达标|已接受|已验收|Accepted)"
            + NOT_BEHIND
            + "|(?<![\\p{IsHan}])(?:合格|满意|通过)[☑√✓✔■]|[☑√✓✔✅■](?:[^□☐,。\\s]{0,12}[,，])?[^□☐,。\\s]{0,12}(?:合格|通过|满意|认可|完好)"
            + "|(?:看过|质量|成品|数量|效果)[^。不未]{0,8}(?:合格|满意|没问题)" + NOT_BEHIND + "|数过了,?验收|已通过(?:终审|质检)|已完成质检"
            + "|[,;:。](?:均|全部|一致)?合格。|(?:客户|用户|业主|顾客|雇主|家属|甲方)(?:表示|非常|很|均|都)*满意(?!度|率|后|与)"
            + "|(?<![请能给望])予以认可|已(?:同意|确认)并?(?:确认|同意)?验收" + NOT_BEHIND + "|接受日期:?20\\d{2}"
            + "|(?i:reviewedandaccepted|acceptedwithout|status:accepted|acceptedby:?\\p{L}{2})");

    /** A page that names who accepted, or when, or the sum that was accepted, speaks of what is over. */
    private static final Pattern ACCEPTED_VALUES = Pattern.compile(
            "(?:(?:验收|接受)(?:人员?|编辑|员|方|代表)(?:签[字名])?|验收签[字名]):?\\p{IsHan}{2,8}(?:\\([^)]{0,14}\\))?(?:日期:?)?(?:20\\d{2}|二[〇○零])"
                    + "|(?:验收|接受)(?:日期|时间|日):?20\\d{2}|(?<!申请|计划|待)验收(?:字数|数量|总?量|金额|件数|面积|条数|页数|张数|单量|工时|课时|亩数|株数|吨数|米数|场次|台数)(?:\\([^)]{1,6}\\))?:?\\d|(?:验收|核验|检验)?合格:?\\d[\\d,.]*(?!%|[\\d.]*%)[\\p{IsHan}㎡]");

    /** Asked for, planned, refused, only a condition or a form, or other business. */
    private static final Pattern NOT_YET = Pattern.compile(
            "[待拟未](?:验收|核验|审核|确认)|未通过|不合格(?![□☐:：]?0|件|数|品)(?![□☐])|(?<![□☐○])不通过|不予(?!计)|尚未|验收申请|申请验收|(?<![聘邀])请(?!假)[^。;]{0,16}(?:验收|审核|复验|核验)(?!结果)|验收计划|计划验收|预计验收|报验|复验|"
                    + "整改|(?:验收|审核|质检)(?:合格|通过)?(?:之?后|方可|才)[^。;]{0,12}(?:支付|付清|付款|发确认)|如验收|若验收|样表|样张|范本|模板|填表说明|代签|草稿|征求意见|自检|自查|"
                    + "仅表示收到|不代表|以[^。;]{0,12}(?:核算|确认函|验收)为准|违约责任|仲裁|管辖|报价|询价|投标|至今|尚欠|拖欠|恳请|[贵你][司方公单][^,。;]{0,12}(?:验收|核验|确认)|本人(?:已|于|共?完成|应得|申报)|应得|退货|到货|送货|发货单|采购订单号?:|入职|考核|绩效");

    private static final String OTHER_HEADS =
            "申请|办法|须知|公告|范本|模板|草稿|样张|样表|报价|发票|报销|对账|合同|协议|计划|催|派工|派单|任务书|周报|月报|日报|周例会|纪要|会议|送货|发货|出库|(?<!签|验)收条|收据|借条|预约|预订|下单|整改|未通过|待验收|不合格|自动回复|签到|考勤|检验报告|检测报告|体检|年检|竣工备案|邀请|拟";

    /** What tells of accepting by its own name, whatever such papers are of else. */
    private static final Pattern OF_ACCEPTING =
            Pattern.compile("(?:验收|核验|质检|检验)[^,。]{0,6}?(?:通知|回复|说明|报告|函)|履约验收|(?:通知|消息)中心|采购订单号?");

    static final SupportedKind KIND = new SupportedKind(
            DocumentKind.ACCEPTANCE_RECEIPT,
            Pattern.compile("验|质检|合格|满意|接受|(?i:accept)"),
            1800,
            8,
            List.of(
                    Support.needs(evidence -> isFound(evidence)),
                    Support.needs(evidence -> evidence.reads(FieldNames.QUANTITY) || evidence.reads(FieldNames.AMOUNT)),
                    Support.needs(evidence ->
                            evidence.reads(FieldNames.ACCEPTED_BY) && evidence.reads(FieldNames.ACCEPTED_ON)),
                    Support.reads(2, FieldNames.QUANTITY),
                    Support.reads(2, FieldNames.AMOUNT),
                    Support.reads(2, FieldNames.ACCEPTED_BY),
                    Support.reads(2, FieldNames.ACCEPTED_ON),
                    new Support(2, evidence -> evidence.says(GOOD)),
                    Support.neverSays(NOT_YET.pattern()),
                    Support.never(evidence -> AcceptanceContent.isRefusal(evidence.all())),
                    Support.neverLabelled("实[付发领]|个税|代扣|税后|到账|打款|流水号|应收(?!件)|已收|余额|附单据|报销|规格型号|税率(?!:0)"),
                    Support.neverHeaded(OTHER_HEADS),
                    Support.never(evidence -> LetterWords.OTHER_BUSINESS
                            .matcher(OF_ACCEPTING.matcher(evidence.head()).replaceAll(""))
                            .find())),
            List.of(evidence -> false));

    /** The same in the words of a customer. */
    private static final Pattern FOUND = Pattern.compile(GOOD.pattern()
            + "|(?:意见|评价)[:：]?(?![\\p{IsHan},，、/|]{0,16}(?:不(?!错)|未|差|一般))[\\p{IsHan},，]{0,14}(?:满意|很好|不错|没问题)");

    private FoundGood() {}

    /** Whether a paper says that work was found good and nothing of its being asked for, by all its words without blanks. */
    static boolean isSaid(String all) {
        return FOUND.matcher(all).find() && !NOT_YET.matcher(all).find();
    }

    private static boolean isFound(Evidence evidence) {
        return evidence.says(GOOD) || evidence.says(ACCEPTED_VALUES);
    }
}
