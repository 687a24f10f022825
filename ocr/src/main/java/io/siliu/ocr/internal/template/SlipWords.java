package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import java.util.List;

/** What settlement systems, platforms and paymasters call the fields of a slip, the most telling first. */
final class SlipWords {

    static final List<String> BATCHES = together(
            joined(
                    List.of("结算批次", "所属批次", "付款批次", "打款批次", "支付批次", "发放批次", "提现批次", "代发批次", "批次"),
                    List.of("号", "编号", "号码", "单号", "")),
            List.of(
                    "批号",
                    "批次流水号",
                    "BatchNo.",
                    "BatchNumber",
                    "BatchID",
                    "PaymentBatch",
                    "PayoutBatch",
                    "Payoutbatch",
                    "Paymentbatch"));

    static final List<String> TASKS = together(
            joined(
                    List.of("任务单", "任务", "任务订单", "来源任务", "原任务", "关联任务", "所属任务", "对应任务", "业务任务", "作业任务"),
                    List.of("编号", "单号", "号", "号码")),
            List.of(
                    "任务", "任务单", "来源任务", "所属任务", "关联任务", "对应任务", "任务ID", "工单号", "工单编号", "派单编号", "派单号", "TaskNo.",
                    "JobNo."));

    /** What a platform numbers its statements by, which settle a batch as a rule. */
    static final List<String> UNSURE_BATCHES = List.of("结算单号", "结算编号", "结算单编号", "账单编号", "账单号");

    private static final List<String> PAID = List.of("收款", "领款", "提现", "提款", "受款", "取款", "收益", "到账", "入账", "领取", "受益");

    /** Whoever works, as platforms and their clients call them. */
    private static final List<String> WORKERS = List.of(
            "领取者", "收款者", "收益者", "收益人", "发放对象", "付款对象", "支付对象", "结算对象", "代发对象", "服务人员", "作业人员", "零工", "零工人员", "个体经营者",
            "合作方", "劳务人员", "自由职业者", "灵活就业人员", "从业人员", "从业者", "服务者", "骑手", "员工", "承揽人", "承揽方", "承揽者", "承接人", "承接方",
            "劳动者", "合作人员", "合作者", "合作人", "创作者", "主播", "达人", "讲师", "司机", "师傅", "接单人", "接单人员", "接单方", "接单者", "服务提供者",
            "服务方", "服务人", "乙方", "劳务提供者", "创客", "经营者", "个体工商户", "个体户", "用户", "会员");

    /** Who is paid by an insurer or a house of trade, or who signs for somebody else. */
    static final List<String> UNSURE_PAYEES =
            List.of("代理人", "代理人姓名", "业务员", "业务员姓名", "营销员", "营销员姓名", "经纪人", "经纪人姓名", "推广人", "推广员");

    static final List<String> PAYEES = together(
            joined(
                    List.of("收款人", "收款方", "领款人", "提现人", "受款人", "收款", "领款", "提现", "到账", "入账"),
                    List.of("姓名", "户名", "名称", "账户名", "账户名称")),
            joined(PAID, List.of("人", "方", "人员")),
            WORKERS,
            joined(WORKERS, List.of("姓名", "名称", "户名", "全称")),
            List.of("个体户名称", "商户名称"),
            List.of(
                    "真实姓名",
                    "户名",
                    "姓名",
                    "持卡人",
                    "开户名",
                    "账户名称",
                    "账户名",
                    "人员姓名",
                    "个人姓名",
                    "本人姓名",
                    "开户姓名",
                    "银行户名",
                    "卡户名",
                    "Payee",
                    "PayeeName",
                    "Beneficiary",
                    "BeneficiaryName",
                    "Vendor",
                    "Instructor",
                    "Contractor",
                    "Consultant",
                    "Freelancer",
                    "Worker",
                    "Translator",
                    "Driver",
                    "Courier",
                    "Rider"));

    static final List<String> ACCOUNTS = together(
            joined(
                    together(
                            List.of("收款人", "收款方", "领款人", "提现人", "受款人"),
                            List.of("收款", "领款", "提现", "提现至", "到账", "入账", "受款", "结算", "转入", "工资")),
                    List.of("账号", "帐号", "卡号", "银行卡号", "银行账号", "银行账户", "银行卡", "账户", "账户号")),
            joined(
                    List.of("收款账号", "收款帐号", "收款卡号", "收款账户", "银行账号", "银行卡号", "账号", "卡号"),
                    List.of("及开户行", "及开户银行", "及开户行名称", "、开户行")),
            List.of(
                    "银行卡号",
                    "银行账号",
                    "银行账户",
                    "银行卡",
                    "储蓄卡号",
                    "储蓄卡",
                    "借记卡号",
                    "卡号",
                    "账号",
                    "帐号",
                    "账户号码",
                    "收款银行账户",
                    "收款银行卡",
                    "账户",
                    "银行卡账号",
                    "银行卡账户",
                    "卡/账号",
                    "账号/卡号",
                    "卡号/账号",
                    "支付宝账号",
                    "支付宝账户",
                    "电子账户",
                    "钱包账号",
                    "BankAccount",
                    "BankAccountNo.",
                    "Beneficiaryaccount",
                    "BeneficiaryAccount",
                    "PayoutAccount",
                    "Payoutaccount",
                    "Bankaccount"));

    /** The payer has one too. */
    static final List<String> UNSURE_ACCOUNTS = List.of("AccountNo.", "AccountNumber", "账(卡)号");

    private static final List<String> ACTS = List.of(
            "打款", "付款", "支付", "发放", "到账", "转账", "代发", "代付", "出款", "入账", "放款", "支款", "领款", "交易", "打款完成", "支付完成", "付款完成",
            "付讫", "发薪", "下发", "成功", "到款", "划款", "给付", "兑付");

    /** What is done before a payment as often as by it. */
    private static final List<String> EARLIER_ACTS = List.of("提现", "完成", "处理", "银行处理", "结算");

    private static final List<String> MOMENTS = List.of("时间", "日期", "日", "时刻", "完成时间", "成功时间");

    static final List<String> TIMES = together(
            joined(ACTS, MOMENTS),
            List.of(
                    "成交时间",
                    "打款于",
                    "支付于",
                    "实际到账时间",
                    "实际打款时间",
                    "实际支付时间",
                    "实际付款时间",
                    "下发时间",
                    "下发日期",
                    "提现完成时间",
                    "提现成功时间",
                    "PaymentDate",
                    "Valuedate",
                    "PayDate",
                    "Paydate",
                    "Paymentdate",
                    "PayoutDate",
                    "Payoutdate",
                    "DatePaid",
                    "Paidon",
                    "Paidat"));

    /** Days that may be that of the payment, or of asking for it. */
    static final List<String> UNSURE_TIMES =
            List.of("完成时间", "完成日期", "银行处理时间", "银行处理日期", "办结时间", "银行受理时间", "提现时间", "提现日期", "时间", "日期");

    /** Days of what is done before a payment. */
    static final List<String> OTHER_TIMES = joined(EARLIER_ACTS, MOMENTS).stream()
            .filter(label -> !TIMES.contains(label) && !UNSURE_TIMES.contains(label))
            .toList();

    static final List<String> STATES = together(
            joined(together(ACTS, EARLIER_ACTS), List.of("状态", "结果", "状况", "情况")),
            List.of(
                    "当前状态",
                    "办理情况",
                    "办理结果",
                    "处理状态",
                    "处理结果",
                    "订单状态",
                    "账单状态",
                    "提现状态",
                    "提现结果",
                    "业务状态",
                    "状态",
                    "结果",
                    "PaymentStatus",
                    "Paymentstatus",
                    "PayoutStatus",
                    "Payoutstatus",
                    "Status"));

    /** Labels that are no field of ours but end the value before them. */
    static final List<String> OTHERS = List.of(
            "序号", "结算周期", "身份证", "身份证号", "身份证号码", "证件号码", "证件号", "平台服务费", "打款渠道", "打款方式", "付款方式", "支付方式", "提现方式", "渠道",
            "渠道流水号", "渠道流水", "付款单位", "付款方", "付款人", "付款企业", "付款公司", "付款账号", "付款账户", "开户行", "开户银行", "银行", "所属银行", "收款银行",
            "备注", "币种", "流水号", "交易流水号", "制单人", "制单", "复核人", "复核", "审核人", "审核", "单号", "用工企业", "用工单位", "服务费", "服务费金额",
            "服务费总额", "手续费", "提现手续费", "大写", "金额大写", "大写金额", "会计", "出纳", "主管", "领导", "签字", "签名", "领款人签字", "领款人签名", "联系电话",
            "手机号", "手机号码", "电话", "附注", "说明", "摘要", "用途", "事由", "支款事由", "付款事由", "申请时间", "申请日期", "创建时间", "任务名称", "任务类型",
            "服务名称", "服务内容", "劳务内容", "工作内容", "劳务项目", "数量", "单价", "税率", "付款单号");

    private SlipWords() {}
}
