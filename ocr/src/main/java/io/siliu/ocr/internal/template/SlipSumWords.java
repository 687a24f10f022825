package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import java.util.List;

/** What the sums of a slip are called, the most telling first. */
final class SlipSumWords {

    static final List<String> GROSS = together(
            joined(
                    List.of("应付", "应发", "应得", "应领", "应结", "应结算", "应收", "税前", "含税", "应税", "扣税前", "扣前", "毛", "总"),
                    List.of(
                            "金额", "总额", "收入", "报酬", "合计", "薪酬", "工资", "劳务费", "劳务报酬", "服务费", "酬金", "款", "佣金", "款项", "费用",
                            "数")),
            List.of("应付", "应发", "应得", "应领", "税前", "应发工资", "毛收入"),
            joined(
                    List.of("结算", "收入", "报酬", "劳务报酬", "劳务费", "佣金", "酬金", "提现", "提款", "申请", "申请提现", "任务", "服务"),
                    List.of("金额", "总额")),
            List.of(
                    "收入合计", "报酬合计", "报酬总额", "酬金合计", "佣金合计", "任务结算金额", "本期结算金额", "本次结算金额", "本期收入", "本期报酬", "收入总额",
                    "服务收入", "劳务费合计", "劳务费总额", "劳务报酬", "劳务收入", "任务报酬", "任务收入", "服务报酬", "报酬", "酬金", "佣金"));

    private static final List<String> WITHHELD = List.of("代扣代缴", "代扣", "扣缴", "预扣", "预扣预缴", "代缴", "代征", "代征代缴");

    /** Takes off whatever it is: a tax only where it says so. */
    private static final List<String> TAKEN_OFF = List.of("扣除", "扣减", "应扣", "实扣", "扣");

    private static final List<String> SUMS = List.of("合计", "小计", "总额");

    /** What is withheld altogether. */
    static final List<String> TAXES = together(
            joined(
                    together(WITHHELD, TAKEN_OFF),
                    List.of("税费合计", "税款合计", "税费", "税款", "税额", "税金", "税费总额", "税", "税合计", "税小计")),
            joined(WITHHELD, SUMS),
            List.of("税费合计", "税款合计", "税额合计", "税费小计", "税金合计", "税费总额", "税费", "税款", "税金", "税额"),
            List.of(
                    "代扣金额", "扣缴金额", "代扣代缴", "代扣", "应纳税额", "应缴税额", "应缴税费", "应扣税额", "税费合计金额", "合计税额", "合计税费", "扣税合计",
                    "扣税"));

    /** What a tax is reckoned of, which need not be what was earned. */
    static final List<String> TAX_BASES =
            together(List.of("结算基数"), joined(List.of("计税"), List.of("基数", "金额", "总额", "收入", "合计")));

    /** Taxes of this payment, or of those before it. */
    static final List<String> EARLIER_TAXES =
            joined(List.of("已扣", "已缴"), List.of("税费合计", "税款合计", "税费", "税款", "税额", "税金", "税费总额", "税", "税合计", "税小计"));

    /** What is taken off altogether: taxes, and perhaps fees with them. */
    static final List<String> DEDUCTIONS = together(
            joined(TAKEN_OFF, SUMS),
            List.of("已扣合计", "已扣小计", "已扣总额", "扣款合计", "扣款总额", "扣款小计", "扣除金额", "扣款金额", "扣除额", "扣款"));

    /** The two taxes of which a sum is withheld, where a slip has no label for the sum. */
    static final List<String> INCOME_TAX = together(
            joined(
                    List.of("代扣", "代扣代缴", "扣缴", "预扣", "预扣预缴", "已代扣", "扣", "应扣", ""),
                    List.of("个人所得税", "个税", "个人所得税额", "个税金额")),
            List.of("所得税"));

    private static final List<String> LEVIED = List.of("代办", "代缴", "代扣", "代扣代缴", "扣缴", "");

    /** The value added tax with what is levied on it. */
    static final List<String> VALUE_TAX_WITH_SURTAXES =
            joined(LEVIED, List.of("增值税及附加税费", "增值税及附加", "增值税附加", "增值税及附加税"));

    static final List<String> VALUE_TAX = together(VALUE_TAX_WITH_SURTAXES, joined(LEVIED, List.of("增值税")));

    /** What is levied on the value added tax, where it is printed apart. */
    static final List<String> SURTAXES = List.of("附加税", "附加税费", "附加税额", "税费附加", "附加费", "城建税及附加", "城建及附加", "附加税合计");

    static final List<String> NET = together(
            joined(
                    List.of(
                            "实付", "实发", "实得", "实领", "实结", "实际付款", "实际到账", "实际支付", "实际发放", "实际打款", "实到", "实收", "税后",
                            "到账", "到手"),
                    List.of(
                            "金额", "总额", "收入", "报酬", "合计", "薪酬", "工资", "劳务费", "劳务报酬", "服务费", "酬金", "款", "佣金", "款项", "数",
                            "人民币", "额")),
            List.of(
                    "实付", "实发", "实得", "实领", "实到", "税后", "到账", "实际到账", "净额", "净收入", "净发金额", "净付金额", "结算净额", "税后净额", "净得",
                    "可得金额", "可得收入", "应到账", "应到账金额", "实际打款金额", "实际到账金额", "实际支付金额", "实际发放金额", "实际付款金额", "打款净额"),
            joined(
                    List.of("打款", "付款", "支付", "发放", "转账", "代发", "代付", "出款", "入账", "放款", "下发", "划款"),
                    List.of("金额", "总额")),
            List.of("实际支付", "实际付款", "实际发放", "实际打款", "实际到手"),
            List.of("小写", "小写金额", "金额小写"));

    /** What a platform keeps is called so, and what a worker earns: which of the two it is, the other sums tell. */
    static final List<String> EARNED_OR_KEPT = List.of("服务费", "服务费金额", "服务费总额");

    private SlipSumWords() {}
}
