package io.siliu.ocr.internal.template;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a sum is in the reckoning of a slip, by the words that stand with it. Words tell it by what they are put together of, in
 * whatever house they are printed; the reckoning tells whether they told it right.
 */
enum SumRole {
    /** What is due before anything is taken off. */
    EARNED,
    /** Perhaps the same: a total that does not say of what. */
    TOTAL,
    /** All taxes that are withheld. */
    TAXES,
    /** One of the taxes. */
    TAX,
    /** One that is told as a part of another one. */
    PART_OF_A_TAX,
    /** All that is taken off, taxes and others. */
    DEDUCTIONS,
    /** One thing that is taken off and no tax. */
    DEDUCTION,
    /** A fee for a service: what somebody earns by it, or what a platform keeps. */
    EARNED_OR_KEPT,
    /** What is given back, or added to what is due. */
    ADDITION,
    /** What is paid. */
    PAID,
    /** Perhaps the same: a sum that was sent. */
    SENT,
    /** A sum of another payment, or a figure that is no sum. */
    OTHER,
    /** Nothing that is known. */
    NONE;

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

    /** Sums of other payments, and figures that are no sums. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "累计|累积|本年|年度|全年|年内|[上往前]期|上[月次年周]|上一|历史|余额|可提现|待结|未结|未付|尚欠|限额|上限|单价|标准|税率|费率|比例|占比|基数|计税|所得额|"
                    + "免税|起征|减除|专项|速算|不含税|天数|数量|次数|单量|单数|课时|里程|小时|时长|工时|工日|序号|编号|编码|号码|账号|卡号|日期|时间|底价|预估|预计|"
                    + "已预[扣缴]|已缴|ytd|year.to.date|cumulative|rate|qty|quantity|hours|balance|[×=]");

    /** Sums that somebody else bears than whoever is paid, and what the payer owes. */
    private static final Pattern OF_ANOTHER_PARTY =
            Pattern.compile("(?<!个人|本人|骑手|自行|收款人|乙方)承担|另[付缴计]|代垫|不从.{0,6}扣|减免|退税");

    private static final Pattern OF_THE_PAYER = Pattern.compile("(?:企业|单位(?!:?元)|客户|甲方)(?!代扣|代缴|代征|扣缴|预扣|实付|实发)");

    private static final Pattern AFTER = Pattern.compile("税后|扣(?:税|款|除)?后|after tax|after deduction");
    private static final Pattern BEFORE = Pattern.compile("税前|扣(?:税|款|除)?前|含税|毛额|毛收|gross|before tax|pre-tax");
    private static final Pattern BEFORE_IN_BRACKETS = Pattern.compile("\\((?:含税|税前)");
    private static final String ALL = "(?:款项?|项目?|金额)?(?:合计|小计|总计|总额|共计|总数)";
    private static final Pattern ALL_OFF = Pattern.compile(
            "(?:应扣|扣款|扣除|扣减|代扣|扣缴|减项|扣|支出)" + ALL + "|^(?:应扣|扣款|扣除)(?:金额|额|数)?$|total deductions?|deductions? total");
    private static final Pattern ALL_TAXES = Pattern.compile("税[费款额金]?(?:合计|小计|总计|总额|共计)|合计.{0,2}税|"
            + "^(?:[本此][次期月笔单周]|减|代扣|代缴|代征|扣缴|预扣|应扣|应缴|应纳|实扣|扣|缴|代扣代缴|预扣预缴|平台)*(?:税[费款金额]?|扣税)(?:金额|额)?$|"
            + "total tax|tax(?:es)? withheld");
    private static final Pattern ONE_TAX =
            Pattern.compile("税(?!务)|附加|城建|城市维护|教育费|水利建设|vat\\b|\\btax|withholding|surcharge|\\biit\\b");
    private static final Pattern PART = Pattern.compile("^其中");
    private static final Pattern PAID_OUT =
            Pattern.compile("实[付发得领到结收]|实际(?!扣|缴).{0,6}[付发到得领结]|到手|净[额得发收付]|\\bnet\\b|take.?home|remitted");
    private static final Pattern SENT_OUT = Pattern.compile(
            "(?:到账|入账|打款|转账|发放|支付|付款|代发|代付|出款|汇款|领取|下发|划款)(?:金额|总额|款|数额|报酬|佣金)?$|amount paid|payment amount");
    private static final Pattern DUE = Pattern.compile("应[付发得领结计]|总收入|毛");
    private static final Pattern SUMMED = Pattern.compile(
            "(?:报酬|佣金|酬金|劳务费|[稿课片]酬|[稿运工]费|服务费|收入|收益|提成|工资|薪酬|费用|奖励|金额|所得|款)(?:合计|总计|总额|共计|小计|总数)"
                    + "|^(?:[本此][次期月笔单周]|以上|上述|[两三四五六]项|共)?(?:合计|总计|共计|小计|总额)(?:金额)?$|^(?:[本此][次期月笔单周])?(?:(?:劳务|服务|任务|税前)?(?:报酬|收入额?|所得|收益|提成)|佣金|酬金|[稿课片]酬|[稿运译]费|劳务费)$|^(?:申请)?(?:提现|结算|提款)(?:总)?(?:金额|佣金|报酬|收入|款|额)$|^total.*");
    private static final Pattern FEE_FOR_SERVICE = Pattern.compile("^(?:[本此当][次期月笔单周日])?服务费(?:金额|总额)?$");
    private static final Pattern ADDED = Pattern.compile("^加(?![班时急夜])|返还|退还|退回|补发|返款");
    private static final Pattern TAKEN_OFF = Pattern.compile(
            "扣|^减|押金|保证金|预付|预支|借支|借款|垫付|保险|保费|险$|罚|手续费|(?:平台|技术|信息|管理|通道|渠道|居间|中介).{0,4}费|服务费|管理费|住宿|伙食|餐费|水电|"
                    + "房租|租金|租赁|工具|工服|服装|装备|培训费|违约|赔|油费|油卡|公积金|社保|会费|抽成|分成款|^less\\b|deduct|\\bfees?\\b|advance|insurance|deposit");

    /**
     * The role of a sum; 版税 is no tax.
     *
     * @param words what stands beside a sum or above it, in half-width forms
     */
    static SumRole of(String words) {
        String plain = words.replace("版税", "稿酬")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<![a-z])\\s+|\\s+(?![a-z])|[:;,。]+$|^=+|(?<!×.{1,20})=+$", "");
        String bare = BRACKETS.matcher(plain).replaceAll("").replaceAll("[:¥]", "");
        if (OF_ANOTHER_PARTY.matcher(plain).find() || OF_THE_PAYER.matcher(bare).find()) {
            return OTHER;
        }
        SumRole role = ofBare(bare);
        if ((role == DEDUCTION || role == TOTAL)
                && BEFORE_IN_BRACKETS.matcher(plain).find()) {
            return EARNED;
        }
        return role == NONE ? ofBare(plain.replaceAll("[():¥]", "")) : role;
    }

    private static SumRole ofBare(String words) {
        if (words.isEmpty()) {
            return NONE;
        }
        if (OF_ANOTHER.matcher(words).find()) {
            return OTHER;
        }
        if (AFTER.matcher(words).find()) {
            return PAID;
        }
        if (BEFORE.matcher(words).find()) {
            return EARNED;
        }
        if (ALL_OFF.matcher(words).find()) {
            return DEDUCTIONS;
        }
        if (ONE_TAX.matcher(words).find()) {
            return ALL_TAXES.matcher(words).find() ? TAXES : PART.matcher(words).find() ? PART_OF_A_TAX : TAX;
        }
        if (PAID_OUT.matcher(words).find()) {
            return PAID;
        }
        if (DUE.matcher(words).find()) {
            return EARNED;
        }
        if (ADDED.matcher(words).find()) {
            return ADDITION;
        }
        if (SUMMED.matcher(words).find()) {
            return TOTAL;
        }
        if (SENT_OUT.matcher(words).find()) {
            return SENT;
        }
        if (FEE_FOR_SERVICE.matcher(words).find()) {
            return EARNED_OR_KEPT;
        }
        return TAKEN_OFF.matcher(words).find() ? DEDUCTION : NONE;
    }
}
