package io.siliu.ocr.internal.template;

import java.util.regex.Pattern;

/** What clients write in a letter by which they accept work: the words before, between and behind its values. */
final class LetterWords {

    /** What was done with the work, and is now over. */
    private static final String FOUND_GOOD =
            "验收合格|验收通过|验收[^。;未不]{0,40}?(?:均|全部|都|质量)合格(?!率|数)|通过了?[^,。;]{0,8}(?:验收|核验)|验收无误|验收完[毕成]|完成验收|[予准]予?以?验收(?:通过)?|同意验收|已经?(?:由[^,。;]{0,20})?验收"
                    + "|已[^,。;]{0,60}(?:进行|完成)了?(?:现场|全部)?(?:验收|核验|检查|审校)|验收[^。;]{0,12}结[果论][为是:]?合格"
                    + "|业?经(?!贵|你|您)[^。;,]{0,40}?(?:验收|核验|检验|查验|核对|清点|审核|检查|核定)|核验(?:合格|无误|通过)|(?:检验|查验|检查|核对|清点|审核|复核)(?:合格|无误|通过)"
                    + "|进行了?(?:现场)?(?:审核|验收|核验|检查)[^。;]{0,6}现?确认|验讫";

    /** Who did the work says so too: it accepts only with the act of somebody who looked at it. */
    private static final String OF_QUALITY =
            "(?:(?:质量|成果)[^,。;]{0,10}(?:合格|符合(?:约定|要求|标准|合同))|达到(?:约定|验收|合同|质量)[^,。;]{0,6}(?:标准|要求))";

    private static final String LOOKED_AT = "(?:验收|核验|检验|检查|查验|审核|核对|确认|认可|同意|接受|予以)";

    /** Weaker words, which say the same of what was done. */
    private static final String CONFIRMED =
            "(?:确认|认可|接受|签收)[^。;]{0,80}?(?:完成|交付|提交|履行|达到|符合)|接受(?:该|本|其|上述|全部|所交付的?)[^,。;]{0,12}(?:成果|作品|工作|稿件|译文|服务)|(?:完成|交付|提交|成果)[^。;]{0,40}?予以(?:确认|认可|接受|签收)";

    static final Pattern ACCEPTING =
            Pattern.compile("(?:" + FOUND_GOOD + "|" + CONFIRMED + "|" + LOOKED_AT + "[^。]{0,80}?" + OF_QUALITY + "|"
                    + OF_QUALITY + "[^。]{0,80}?" + LOOKED_AT + ")(?!后|之后|前|之前|时|申请|标准|条件|不|未|为准|为条件|方可|方能|的)");

    /** A sentence that asks for it, makes a condition of it, says that it failed, or that others did it. */
    static final Pattern NOT_YET = Pattern.compile(
            "(?<![聘邀])请(?!假|[^,。;]{0,16}(?:提供|提交)[^,。;]{0,8}(?:信息|账号|发票|源文件))(?=[^。;]{0,30}(?:验收|确认|核[对验实]|审[核定批]|查验|复核|支付|付款|拨付|结清|尽快))|恳请|[待俟如若](?=[^,。]{0,20}(?:验收|核验|确认|合格))|申请"
                    + "|(?:验收|核验|确认)(?:合格|通过|无误)?(?:之?后|之?前|的,)|[尚还仍暂]未|未(?:能|予|经|通过)|至今|尚欠|拖欠|(?<!无)不(?:合格(?!数?量?:?0)|予|符|通过|同意|认可)|拒绝|返工|整改|拟于|预计"
                    + "|[将应须需可](?=(?:于|在|由|对|组织|进行|予以)?[^,。付]{0,10}(?:验收|核验|检验))|(?<!无)(?<!无任何)异议|[贵你][司方公单][^,。;]{0,12}(?:验收|核验|确认)(?!合格的)"
                    + "|自[检查]|本人(?:已|于|共?完成|应得|申报)|应得");

    /** Letters of other business. */
    static final Pattern OTHER_BUSINESS = Pattern.compile(
            "申请|通知|通告|公告|报价|询价|对账|报销|发票|合同|协议|订单|计划|催|请款|投诉|整改|终止|解除|授权|委托书|介绍|邀请|办法|须知|范本|模板|草稿|样张|周报|月报|日报|总结|纪要|简报|公示|年报|审计"
                    + "|(?<!验收)报告|调查|收据|借条|欠条|请示|批复|收入|在职|(?<!验收|核验|验收情况|核验情况)说明(?!如下)|派工|派单|任务书|工作单|联系[函单]|收款|付款|支付|工资|纳税|完税|评价|推荐");

    private static final String FIGURE =
            "(?<![\\d.,])(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,2})?|\\d{1,12}(?:\\.\\d{1,2})?)(?![\\d.,]*\\d|%|[ ]?万)";
    private static final String CAPITALS = "[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,30}[圆元](?:[零壹贰叁肆伍陆柒捌玖拾角分]{0,8}[整正]?)";

    /** What is paid for the work, and not a price of one, a fee, a tax or a pledge. */
    private static final String WORTH =
            "(?:(?<!平台|管理|技术|手续|信息)服务费用?|劳务费用?|承揽费用?|报酬|酬金|价款|款项|工程款|费用|金额|结算款|总额|总价|应付|应结|结算|支付|付款|付给|给付|折合|计价|计酬|合计|共计|总计|计)";

    private static final String BETWEEN =
            "[^。;,\\d¥\\n\\t零壹贰叁肆伍陆柒捌玖拾佰仟]{0,16}?[,:]?[^。;,\\d¥\\n\\t零壹贰叁肆伍陆柒捌玖拾佰仟]{0,8}?";

    /** The word, then capitals (1) and figures (2), or figures (3) and capitals (4); of the two one may be missing. */
    static final Pattern SUM = Pattern.compile(WORTH + BETWEEN + "(?:(" + CAPITALS
            + ")(?:[(\\[,]?(?:即|计|小写)?:?(?:人民币|RMB|CNY)?¥?" + FIGURE + "元?)?" + "|(?:¥|人民币|RMB|CNY){0,2}" + FIGURE
            + "元?整?(?:[)(\\[,]*(?:即|计)?(?:大写|人民币)*:?(" + CAPITALS + "))?)");

    /** What shows that figures are money. */
    static final Pattern MONEY = Pattern.compile("[¥元]|RMB|CNY|人民币");

    /** Sums of other things, said right before. */
    static final Pattern OTHER_SUM = Pattern.compile(
            "(?:单价|每[\\p{IsHan}]|税|保证金|押金|违约金|预算|预付|定金|已付|手续费|平台[^,。]{0,6}费|管理费|罚|扣|暂估|上限|不超过|保险|(?<![按照据依]|对应的)合同|(?<![按照据依同议])约定|累计(?!完成|交付|提交|\\d)|(?<!凭)发票)[^,。;]{0,10}$");

    private static final String UNITS =
            "(?:单|件|个|次|小时|工时|天|篇|条|份|套|台|张|项|人次|趟|票|户|页|平方米|平米|米|吨|公里|幅|场|工日|人天|批次|处|站|组|箱|包|期|节|课时|例|笔|间|辆|车|千字|门|款|段|句|首|集|帧|册|卷|支|片|盏|㎡|棵|株|亩|袋|桶|盒|块|根|面|樘|车次|单次)";

    /** How much was done: a word of counting (1), the figures (2), their unit (3). */
    static final Pattern COUNT = Pattern.compile(
            "(共计|合计|总计|共|总共|累计|计|数量|工作量|业务量|单量|件数|完成|交付|提交|验收|合格|确认|成果|总量|认定|核定|有效|通过)?(?:为|是|了|:|数量|\\p{IsHan}数|共)?"
                    + "(?<![\\dA-Z.,¥-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?<=共|共计|合计|总计|完成|交付|数量)[一二两三四五六七八九十百零]{1,6})(?:\\([^)]{1,12}\\))?("
                    + UNITS
                    + ")(?!价|内|以内|之内|后|之后|前|[至到]|元|不合格|起)");

    static final Pattern OTHER_COUNT = Pattern.compile(
            "(?:抽[检查样取]|不合格|计划|约定|应完成|原定|下达|每|退|返|缺|补|剩|余|未[\\p{IsHan}]{1,3}|第|其中)[^,。;\\d]{0,6}$|第\\d{1,3}页\\t?[,/]?$");

    private static final String DAY = "(?<![至到~-])(20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}+日?+)(?![至到~-])";

    private static final String ACT = "(?:验收|核验|检验|查验|核定|验讫|签收|确认|(?<![不])接受)";

    /** The day before what was done: 于 … 经我司现场验收. */
    static final Pattern DAY_BEFORE = Pattern.compile(DAY + ",?[\\p{IsHan}0-9RW():]{0,60}?" + ACT);

    /** The day behind it: 验收日期为 …. */
    static final Pattern DAY_BEHIND =
            Pattern.compile("(?:验收|核验|检验|查验|核定|验讫|签收)(?:合格|通过|完成|完毕|无误)?(?:日期|时间|日|之日)?(?:为|是|:|于|在)?" + DAY);

    /** What else is done on a day. */
    static final Pattern OTHER_ACT = Pattern.compile("提交|交付|[报送]|申请|完成(?!的|了?验收|了?核验|了?检验)|完工|开工|开始|签订|下达");

    private LetterWords() {}
}
