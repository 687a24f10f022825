package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;

/** The words that labels of receipts and slips are put together of. */
final class Grammars {

    private static final String PAYS = ".*(?:付款|汇款|转出|付方|打款|出账|支付|扣款|扣账|出款|划出|划款|汇出|委托付款|支出|借方)";
    private static final String RECEIVES = ".*(?:收款|收方|转入|入账|到账|汇入|划入|收益|领款|受款|受益|存入|贷方|接收)";
    private static final String WHO = "(?:人|方|者|单位|企业|客户|公司|商户|机构|主体)?";
    private static final String NAME = WHO + "(?:账户|帐户)?(?:户名|名称|姓名|全称|名|人|方|(?<=商户|机构|主体|单位|企业|公司))";
    private static final String ACCOUNT = WHO + "(?:银行|结算|支付|资金)?(?:账号|帐号|卡号|账户|银行卡|储蓄卡|账户号码?|卡)";
    private static final String BANK = WHO + "(?:账户|账号)?(?:所属|所在|归属)?(?:开户)?(?:银行|行|支行|网点|机构)(?:名称|全称)?";
    private static final String DAY = "(?:日期|时间|日|时刻)";

    static final LabelGrammar RECEIPT = new LabelGrammar()
            .field(
                    FieldNames.RECEIPT_NUMBER,
                    NumberValue::of,
                    "(?!.*(?:账|帐|卡|手机|电话|证件|身份|客户|柜员|商户号|会员|批次)).*(?:(?:流水|跟踪|回单|回执|凭证|凭单|凭条|水单|交易|业务|参考|转账|汇款|支付|付款|代付|代发|打款|出款|划款|订单|指令).*(?:号|号码|编号|编码|代码)|流水)")
            .field(
                    FieldNames.TRANSACTION_TIME,
                    LabelledValues::dateTime,
                    ".*(?:交易|记账|转账|汇款|付款|支付|入账|到账|扣款|扣账|出账|办理|成交|处理|完成).*" + DAY)
            .field(FieldNames.PAYER_NAME, ReceiptValues::name, PAYS + NAME)
            .field(FieldNames.PAYER_ACCOUNT, ReceiptValues::account, PAYS + ACCOUNT + "|.*(?:代发|代付)(?:账号|帐号|账户)")
            .field(FieldNames.PAYER_BANK, ReceiptValues::name, PAYS + BANK)
            .field(FieldNames.PAYEE_NAME, ReceiptValues::name, RECEIVES + NAME)
            .field(FieldNames.PAYEE_ACCOUNT, ReceiptValues::account, RECEIVES + ACCOUNT)
            .field(FieldNames.PAYEE_BANK, ReceiptValues::name, RECEIVES + BANK)
            .field(
                    FieldNames.AMOUNT,
                    LabelledValues::money,
                    "(?!.*(?:费|余额|税|限额|累计)).*(?:交易|转账|汇款|付款|支付|到账|入账|结算|发生|实付|实际|划转|划款|打款|出账|扣款|转出|转入|汇出|汇入|本笔|本次).*(?:额|款)|(?:款项|资金)(?:金额|数额|总额)")
            .field(
                    FieldNames.PURPOSE,
                    ReceiptValues::purpose,
                    ".*(?:用途|附言|摘要|事由|备注|留言|款项说明|交易说明|用途说明|(?:付款|汇款|款项)(?:详情|内容))(?:信息|内容)?");

    /** Who signs a slip or is asked about it, and who pays. */
    private static final String NO_WORKER =
            "(?!.*(?:专管|核算|制单|审核|复核|经办|出纳|会计|主管|审批|负责|联系|确认|验收|付款|打款|企业|单位|公司|操作|经手|填[报表]|法定|代理|客户|业主|甲方|委托|发包|推荐|见证|柜员|记账|收费|制表|编制|统计|签收|登记|发放|支付|结算|批准|签字|出票|汇款|扣款|转账|发布|派单|下单|雇|担保|介绍|申请|紧急))";

    private static final String NOT_EARNED = "(?!.*(?:税|实[付发得领到结收]|实际|到手|净|平台|手续|管理|技术|预计|单价|累计|可提|代付))";

    static final LabelGrammar SLIP = new LabelGrammar()
            .field(FieldNames.BATCH_NUMBER, LabelledValues::number, ".*(?:批次|批号|批).*")
            .field(
                    FieldNames.PAYEE_NAME,
                    ReceiptValues::name,
                    ".*(?:收款|领款|提现|收益|到账|受款|服务|作业|劳务|从业|承揽|接单|创作|骑手|零工).*(?:人|人员|方|者|户名|姓名)")
            .field(FieldNames.PAYEE_NAME, PersonNames::of, NO_WORKER + ".*姓名")
            .field(FieldNames.PAYEE_NAME, PersonNames::of, NO_WORKER + ".*(?:[员师工者手播姨嫂人]|老师|师傅|司机)(?:名称|户名)?")
            .field(
                    FieldNames.PAYEE_ACCOUNT,
                    ReceiptValues::account,
                    "(?!.*(?:付款|出款|平台|企业|公司|单位)).*(?:账号|帐号|卡号|账户|银行卡|储蓄卡|(?:收款|打款|到账|入账|提现)卡)")
            .field(FieldNames.PAYEE_ACCOUNT, CardWithin::of, ".*(?:收款|领取|领款|发放|提现|到账)(?:方式|渠道|途径)")
            .field(
                    FieldNames.GROSS_AMOUNT,
                    LabelledValues::money,
                    "(?!.*(?:税后|实[付发得领到结]|净|到账)).*(?:税前|扣税前|应[付发得领结收计]|含税|毛).*|(?!.*(?:[税扣]|实[付发得领到结收]|实际|到手|净|累计|本年|上[期月次])).*(?:报酬|劳务费|酬金|酬劳|佣金|服务收入|收入)(?:合计|总额|金额|总计)?|"
                            + NOT_EARNED
                            + ".*(?:[课稿片]酬|[稿运工派]费|(?:课时|讲课|授课|会诊|评审|监考|设计|作业|翻译|拍摄|跟拍|演出|跑腿|搬运|装卸|咨询|审稿|主持|摄影)费|工钱|收益|提成)(?:合计|总额|金额|总计|小计)?")
            .field(
                    FieldNames.TAX_AMOUNT,
                    LabelledValues::money,
                    "(?!.*(?:前|后|个人所得|个税|增值|附加|税率)).*(?:扣|缴|征).*税.*|(?:税费|税款|税金|税额)(?:合计|总计|总额|小计|金额)?")
            .field(
                    FieldNames.NET_AMOUNT,
                    LabelledValues::money,
                    ".*(?:实[付发得领到结收]|实际(?!扣).*(?:付|发|到|结|领)|税后|到手|净[额得发收付]|应打款).*")
            .field(
                    FieldNames.PAID_AT,
                    LabelledValues::dateTime,
                    "(?!.*(?:申请|提交|创建|生成|打印|制单|预计|预期|预定|计划|约定|应[付发]|截止|最[晚迟]|下[期次月]|上[期次月]|首期)).*(?:打款|付款|到账|支付|发放|下发|转账|入账|放款|付讫|兑付|结清|出账|代发|代付|出款|划款|汇款|汇出|拨付|发薪).*"
                            + DAY)
            .field(
                    FieldNames.STATUS,
                    LabelledValues::state,
                    "(?!.*(?:实名|认证|用户|账户|账号|发票|开票|签约|合同|审核|核验|验证|任务|在线|验收)).*(?:状态|结果|进度|(?:发放|支付|付款|打款|到账|结清)情况)");

    private Grammars() {}
}
