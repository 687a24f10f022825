package io.siliu.ocr.internal.template;

import java.util.regex.Pattern;

/** How contracts say from when until when they hold: a pattern has the first day (1) and the last one (2), or one day (1). */
final class TermWords {

    private static final String B = "[ \t]*";
    private static final String UP_TO = "(?:至|到|[-~〜]{1,2})";

    /** What of a contract has a time of its own: keeping secrets, a warranty, a delivery. */
    private static final String OF_A_PART =
            "保密|竞业(?:限制|禁止)?|质保|保修|质量保证|付款|支付|结算|考核|验收|试用|宽限|保险|投标|报名|报价|申报|缴费|证件|身份证|执照|许可证?|资质|交[付货]|供货|提交|初稿|终稿|设计稿|方案|使用|授权|肖像|派遣|试运营|培训|推荐";

    /** The days of an event or of one task may be all that a contract is for, or the first of many. */
    private static final String AN_EVENT = "(?:任务|用工|工作|活动)时间";

    /** How long a term is may be said before its days: 合作期限为2年, 自. */
    private static final String SO_LONG = "(?:(?:\\d{1,3}|[一二两三四五六七八九十壹贰叁肆伍]{1,3})(?:个自然月|个月|周年|年|天|日)[^0-9二]{0,12})?";

    /** 含当日, in brackets. */
    private static final String NOTED = "(?:\\([^()0-9]{1,8}\\))?";

    private static final String BETWEEN = "[^0-9二]{0,24}?" + SO_LONG + "(" + ContractDates.DATE + ")"
            + ContractDates.HOUR + "[^0-9二]{0,10}?起?" + NOTED + "[^0-9二]{0,4}?(?:" + UP_TO
            + "|(?<=起)[,，](?=[^。;]{0,40}止))[^0-9二]{0,6}(" + ContractDates.DATE + ")";

    static final Pattern TERM = Pattern.compile("(?<!" + OF_A_PART
            + ")(?:期限|期间|有效期|合作期|服务期|履行期|工期|[任聘租]期|起止[日时][期间]|(?:服务|合作|承揽|合同|协议)时间|(?:服务|合作|开发|制作|实施|项目|履行|执行)周期)"
            + BETWEEN);

    /** The time of a part is that of the whole where no other is named; a person has to tell. */
    static final Pattern TERM_OF_A_PART =
            Pattern.compile("(?:(?:" + OF_A_PART + ")(?:期限?|期间|有效期|时间|周期)|" + AN_EVENT + ")" + BETWEEN);

    private static final String FROM_TO = "(" + ContractDates.DATE + ")" + ContractDates.HOUR + B
            + NOTED + "(?:之日)?(?:起|开始|始|干|做)?" + NOTED + "(?:生效|执行|施行|履行|计算)?[,，]?(?:有效期|直)?" + B + UP_TO
            + "[^0-9二。]{0,4}("
            + ContractDates.DATE + ")";
    /** Not behind what says that these are the days of a part. */
    static final Pattern FROM_ON = Pattern.compile(
            "(?<!(?:(?:" + OF_A_PART + ")(?:期限?|期间|有效期|时间|周期)?|" + AN_EVENT + ")[:为]?[ ]?)[自从]" + B + FROM_TO);

    /** 自2026年3月1日起生效，于2027年2月28日终止: of this contract, or of one that it refers to. */
    static final Pattern FROM_UNTIL = Pattern.compile("[自从于]" + B + "(" + ContractDates.DATE + ")" + B
            + "(?:之日)?(?:起|开始)?(?:(?:生效|执行|施行|履行)[,，]?[并且]?[于至]?|[,，]?[并且]?于)" + B + "(" + ContractDates.DATE + ")" + B
            + "(?:终止|届满|失效|到期|期满|结束)");

    /** What is done on the first day and on the last: 3月15日开工，7月31日前完工; 自3月16日起交付使用，至次年3月15日收回. */
    static final Pattern BEGUN_AND_ENDED = Pattern.compile("(" + ContractDates.DATE
            + ")(?:起?(?:开工|进场|开始|上岗|上户)[,，;；]?\\p{IsHan}{0,4}|起[,，]?[\\p{IsHan}\\n]{2,24}[,，][至到])("
            + ContractDates.DATE
            + ")前?(?:时|止)?(?:完工|竣工|结束|退场|收回|归还|终止|届满)");

    /** Two days with nothing before them may be those of a delivery or of a settlement. */
    static final Pattern ANY_TERM = Pattern.compile(FROM_TO);

    /** Whatever stands before such a word may have the day: Delivery Start Date, 交货日期 Date. */
    private static final String IN_ENGLISH = ContractDates.UNQUALIFIED_ENGLISH;

    private static final String ENGLISH_DAY = "[ ]?(?:Date)?" + B + ":?" + B + "(" + ContractDates.DATE + ")";

    /** A permit and an insurance are effective and expire too. */
    static final Pattern EFFECTIVE = Pattern.compile(IN_ENGLISH + "Effective" + ENGLISH_DAY);

    static final Pattern EXPIRY = Pattern.compile(IN_ENGLISH + "(?:Expiry|Expiration)" + ENGLISH_DAY);

    static final Pattern FROM = Pattern.compile("(?<!" + OF_A_PART
            + "|版本|发布|更新|规则|价格|标准)(?:起始|开始|生效|起算|起租|开工|始期|开始(?:工作|服务|合作|履行|作业)|" + IN_ENGLISH
            + "(?:Start|Commencement)[ ]?|(?<![\\p{IsHan}])起)"
            + B + "(?:日期|时间|日|Date)?" + B + "(?:\\([^()0-9]{1,12}\\))?(?:为|[:])?" + B + "(" + ContractDates.DATE + ")");
    /** 本合同自2026年3月1日起生效, whatever is said of its end; a law, a price or an older contract has such a day too. */
    static final Pattern FROM_ITS_DAY = Pattern.compile("本\\p{IsHan}{0,4}(?:合同|协议|约定)书?\\p{IsHan}{0,3}[自从]" + B + "("
            + ContractDates.DATE + ")" + ContractDates.HOUR + B + "(?:之日)?起?(?:开始)?(?:生效|施行|执行)(?!,?[并且]?于)");

    static final Pattern TO = Pattern.compile("(?<!" + OF_A_PART
            + ")(?:终止|结束|截止|到期|届满|失效|完工|竣工|有效期至|(?:结束|终止)(?:工作|服务|合作|履行|作业)|" + IN_ENGLISH
            + "End[ ]?|(?<![\\p{IsHan}])止)" + B
            + "(?:日期|时间|日|Date)?" + B + "(?:\\([^()0-9]{1,12}\\))?(?:为|[:])?" + B + "(" + ContractDates.DATE + ")");

    /** From its first day on it holds so long; the last day is not printed. */
    static final Pattern COUNTED = Pattern.compile("(?<!" + OF_A_PART
            + ")(?:期限|期间|有效期|合作期|服务期|聘期|租期|工期)[^。;；0-9二]{0,6}?(?=\\d|[一二两三四五六七八九十壹贰叁])" + SO_LONG.replace(")?", ")")
            + "[自从](" + ContractDates.DATE + ")(?:之日)?起");

    /** From when it is signed up to a day: 服务期限：自合同签订之日起至2026年9月30日. */
    static final Pattern FROM_SIGNING = Pattern.compile("(?<!" + OF_A_PART
            + ")(?:期限|期间|有效期|合作期|服务期|聘期|工期)[^。;；0-9二]{0,12}(?:签[订署字]|盖章|生效)(?:之日|日)?起?[^。;；0-9二]{0,6}[至到][ ]?("
            + ContractDates.DATE + ")");

    /** An older contract goes on to a new last day. */
    static final Pattern EXTENDED =
            Pattern.compile("(?:延[长期续展]|顺延|续[签期订]|展期)[^。;；0-9二]{0,6}[至到](" + ContractDates.DATE + ")");

    /** What has days of its own, said before them in the same clause. */
    static final Pattern OTHER = Pattern.compile(
            "(?:许可证|经营许可|资格证|证书|健康证|上岗证|操作证|退休证|资质|保险|强险|商业险|保函|保单|版本|收费标准|审查证明|劳动合同|劳动关系)[^。;；]{0,60}$");

    private TermWords() {}
}
