package io.siliu.ocr.internal.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What shows that a sum of a contract is not its price: a rate for each piece or month, a part that is paid first or kept back, a
 * fine, what somebody else is paid, what goods are worth or an insurance covers, a limit, a guess.
 */
final class OtherSums {

    /** What a third party is owed, who is none of the two that the price is between; 第三方检测 may be the work. */
    private static final String OF_A_THIRD =
            "(?<![付给向予])(?:丙方|第三方(?!的?(?:检测|检验|测评|评测|评估|审计|监理|鉴定|认证|服务)))的?\\p{IsHan}{0,6}(?:费用?|报酬|酬金|价款)";

    /** The same, where the words leave open which of the sides pays it for what. */
    private static final Pattern TO_A_THIRD = Pattern.compile("(?:丙方|第三方)[^,，。;；]{0,24}$");

    /** What stands before a sum that is no price, nearest to it. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:每\\p{IsHan}{1,4}|单[价次件笔]|[时日周月年]薪|(?<![\\d至个-]{1,2})月度?\\p{IsHan}{0,4}(?:费|报酬|酬金|租金?|工资)|定金|订金|押金|保证金|质保金|预[付支缴][款金]?|首[付期款]款?|第[一二三四五1-5][期笔次批]"
                    + "|[尾余]款|中期|进度款|违约金|罚[款金]|赔偿|滞纳金|利息|保险|奖[金励]|补[贴助]|津贴|注册资[本金]|不含税|未税|税[额金款]|手续费|管理费|保额|限额|总?价值|货值|评估价|市场价|标的额|差额|补偿|按[月周日次件单](?!.*(?:合计|总计|共计|总额|总价))|备用金|诚意金|业绩|折价|完成一[单件次]|(?<!含\\p{IsHan}{0,6})(?:成本|垫付|装备)|"
                    + OF_A_THIRD + ")"
                    + "[^,，。;；:：]{0,14}[:：]?[^,，。;；:：]{0,10}$");

    /** A share of a price: 总金额的百分之三十，计. */
    private static final Pattern SHARE = Pattern.compile(
            "(?:的\\p{IsHan}{0,4}百分之|[\\d一二三四五六七八九十]成|%(?!\\)))(?![^。;；]{0,10}(?:总价|总额|总金额|合同价|合计|共计|总计))[^。;；]{0,12}$");

    /** A share that is paid at a time, and what it comes to: 签订时支付30%，合计. */
    private static final Pattern PAID_SHARE = Pattern.compile(
            "(?:付|缴|结清|扣)[^。;；]{0,20}(?:百分之[一二三四五六七八九十]{1,4}|[\\d一二三四五六七八九十]成|%)[^。;；]{0,10}(?:合计|共计|总计)[^。;；]{0,12}$");

    /** 含税（6%）: what is said of the tax is no share. */
    private static final Pattern TAX_NOTE = Pattern.compile("\\([^()]{0,20}税[^()]{0,10}\\)");

    /** A fee of somebody else, or for something else than the work. */
    private static final String OTHER_FEE =
            "(?<!含|包括|包含)(?:平台|管理|手续|违约|保险|交通|差旅|食宿|住宿|通讯|律师|诉讼|仲裁|保全|赔偿|快递|材料|培训|体检|服装|工本)\\p{IsHan}{0,4}费";

    private static final Pattern OF_OTHER_FEE = Pattern.compile(OTHER_FEE + "[^,，。;；:：]{0,24}$");

    /** What the sum before it is for, or the case in which it would be one: 报酬10,000.00元的, 另计. */
    private static final Pattern FOR_ANOTHER = Pattern.compile(
            "^[)元 ]{0,4}的(?:[,，;；]|\\p{IsHan}{0,6}(?:平台|管理|手续|违约|保险|交通|差旅|食宿|住宿|通讯|律师|诉讼|仲裁|赔偿|罚|押|保证|材料|培训|税))");

    /** Behind a sum: the price of one piece. */
    private static final Pattern OF_EACH = Pattern.compile("^[)元 ]*(?:\\([^)]{1,6}\\))?[ ]*[/每]");

    /** What makes a sum a limit or a guess: the price may be any below it, above it or near it. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?:不(?:超过|高于|低于|少于|得超过)|最[高低多少]|至[多少]|[上下]限|限额|封顶|[预暂][计估定]|估[计算]|(?<![合违预契公])约(?!定))[^,，。;；:：]{0,24}$");

    private static final Pattern LIMITED = Pattern.compile("^[ ]*元?[ ]*(?:\\([^)]{1,30}\\))?[ ]*(?:以[内上下]|封顶|为限)");

    /** What an earlier clause of the sentence says of the sums in it: 服务费按月支付，标准为; 除退还已收费用外，还应. */
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("(?:按[月周日次件单季](?:度)?(?:支付|结算|计)|除[^。;；]{0,12}外)(?![^。;；]*(?:总|合计|共计))[^。;；]{0,40}$");

    /** A sum from which on, or up to which, something is so. */
    private static final Pattern THRESHOLD = Pattern.compile("(?:[已每]?满|达到?|(?<!不)(?:超过|低于|高于)|不足)(?:人民币|¥)?$");

    /** Behind a sum that was the price before: 由228,000元调整为. */
    private static final Pattern FORMER = Pattern.compile(
            "^[ ]*元?整?(?:/\\p{IsHan}{1,2})?[)]?(?:调整|变更|修改|增加|减少|提高|降低|上调|下调|[改增减升降涨])\\p{IsHan}{0,4}?[为至到]");

    /** What a sum is paid for is one case, one stage or one year of the work; there may be others, or none. */
    private static final Pattern OF_A_PART = Pattern.compile(
            "(?:保底|起步|起送|加急|上门|试[播用做运行]|第[一二三四五六七八九十\\d]{1,2}(?:年|季度?|阶段)|[首前次]\\p{IsHan}?[年季月]|阶段|20\\d{2}年(?:度|(?![\\d至起以])))[^,，。;；:：]{0,24}$");

    /** What several things that were named before come to: they may be goods that are lent, or bought for the other side. */
    private static final Pattern ALL_ABOVE =
            Pattern.compile("(?:以上|上述|前述)(\\p{IsHan}{0,8}?)(?:合计|总计|共计)[^,，。;；:：]{0,16}$");

    private static final Pattern OF_WORK = Pattern.compile("报酬|酬金|价款|(?:服务|劳务|承揽|制作|设计|开发)费");

    /** Behind a sum, that so much is paid each month: only where it is called the whole it is more than what a month costs. */
    private static final Pattern PAID_EACH = Pattern.compile(
            "^[)元整 ]*(?:\\([^()]{0,24}\\))?[,，]?\\p{IsHan}{0,6}(?:按|每个?)(?:自然)?[月周日季年]度?\\p{IsHan}{0,4}(?:支付|结算|发放|结清|付)");

    private static final Pattern IN_ALL = Pattern.compile("(?:总|合计|共计|包干|全部)[^。;；]{0,30}$");

    /** By how much a price rises or falls: nobody knows from it what it comes to. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?:增加|减少|上调|下调|调[增减高低]|追加|提高|核[增减]|[上下]浮)(?!\\p{IsHan}{0,10}[至到为后])\\p{IsHan}{0,10}[:：]?[(（]?¥?$"
                    + "|(?:新增|加收)\\p{IsHan}{0,12}[:：]?[(（]?¥?$");

    /** What an earlier year or an earlier contract came to, up to where the sentence goes on with this one. */
    private static final Pattern EARLIER =
            Pattern.compile("(?:(?<!以)上一?(?:年度?|季度?|期|个?合同期)|去年|往年|以往|历史上)(?![^。;；]*(?:本|今年|新))[^。;；]{0,40}$");

    /** What is reckoned as an example, and what a sum before it consists of. */
    private static final Pattern TOLD =
            Pattern.compile("(?:(?:示例|例如|举例|比如|譬如)[:：,，]|(?:例如|假[设如定]|比如|譬如)|其中)[^。;；]{0,60}$");

    /** The head of a third side that does the work: 丙方(自由职业者). */
    private static final Pattern THIRD_WORKS =
            Pattern.compile("丙方[ ]?\\([^)]{0,8}(?:承揽|自由职业|从业|承接|接单|服务方|服务提供|劳务|个体)[^)]{0,8}\\)");

    /** The sides are named within so many characters. */
    private static final int HEAD = 4_000;

    private OtherSums() {}

    /**
     * Words of a contract of three sides, where the third does the work: what it is owed is what a second one would be.
     *
     * @param words as many of them as are looked at
     * @param all the contract, which names its sides at its head
     */
    static String asOfTwo(String words, String all) {
        boolean works = words.contains("丙方")
                && THIRD_WORKS
                        .matcher(all)
                        .region(0, Math.min(all.length(), HEAD))
                        .find();
        return works ? words.replace("丙方", "乙方") : words;
    }

    /** Whether a sum is only told as an example, as a part of what was said before, or of an earlier time. */
    static boolean isTold(String before) {
        return TOLD.matcher(before).find() || EARLIER.matcher(before).find();
    }

    /** Whether the sentence speaks of a rate, or of what is owed besides: the sum may be no price though it is called so. */
    static boolean isOfSomethingElse(String before) {
        return OF_SOMETHING_ELSE.matcher(before).find();
    }

    /**
     * Whether the words before a sum leave open whether it is all of the price: it is of a stage, of whatever was named above,
     * what a price rises by, or of a third party.
     */
    static boolean isOpen(String before) {
        Matcher above = ALL_ABOVE.matcher(before);
        return TO_A_THIRD.matcher(before).find()
                || OF_A_PART.matcher(before).find()
                || CHANGE.matcher(before).find()
                || above.find() && !OF_WORK.matcher(above.group(1)).find();
    }

    /** Whether a sum is a fee of somebody else, or for something else than the work. */
    static boolean isOfOtherFee(String before) {
        return OF_OTHER_FEE.matcher(before).find();
    }

    /** Whether a sum is paid each month, week or year and nothing calls it the whole. */
    static boolean isPaidEach(String before, String behind) {
        return PAID_EACH.matcher(behind).find() && !IN_ALL.matcher(before).find();
    }

    /**
     * Whether a sum is of something else, or of one piece or part.
     *
     * @param before the words before it, without blanks
     * @param behind the words behind it
     */
    static boolean isAnother(String before, String behind) {
        return ANOTHER.matcher(before).find()
                || isShare(TAX_NOTE.matcher(before).replaceAll(""))
                || isOfOtherFee(before)
                || FOR_ANOTHER.matcher(behind).find()
                || OF_EACH.matcher(behind).find()
                || THRESHOLD.matcher(before).find()
                || FORMER.matcher(behind).find();
    }

    private static boolean isShare(String before) {
        return SHARE.matcher(before).find() || PAID_SHARE.matcher(before).find();
    }

    /** Whether a sum is a limit or a guess. */
    static boolean isLimit(String before, String behind) {
        return LIMIT.matcher(before).find() || LIMITED.matcher(behind).find();
    }
}
