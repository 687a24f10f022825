package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels that banks print on a receipt. What a label says is put together of few words (whose, or which act; then what),
 * and banks put them together as they like: longer ones say more and come first.
 */
final class ReceiptWords {

    static final List<String> PAYER = List.of(
            "付款人", "付款方", "付款单位", "付款企业", "付款公司", "付款客户", "付方", "汇款人", "汇款方", "汇款单位", "汇出方", "转出方", "转账人", "转账方", "出账方",
            "扣款方", "支出方", "付款商户", "代付商户", "代付企业", "代付方", "代付单位", "打款企业", "打款单位", "支取方", "支取人", "支取户", "转出户", "划出户",
            "汇出户", "付出方", "付出户", "支付户", "付款用户", "支付用户", "拨款单位", "拨付单位", "转账发起方", "转账发起人", "划款人", "划出单位", "转出单位", "汇出单位",
            "支付单位", "出款单位", "出款户", "扣款单位", "扣款人", "扣款户", "付款主体", "代发单位", "代发企业", "代发方", "发放单位", "发薪单位", "委托单位", "付款委托人",
            "汇款申请人", "付款申请人", "汇款委托人", "借记方", "借记", "付款账户持有人", "付款商家", "付款会员", "付款门店", "代付客户", "发放企业", "发放方", "打款商户",
            "出资方", "出资单位", "转账商户", "转账企业", "商户付款方", "借方", "支付方", "支付人", "付款者", "付款钱包", "转出钱包", "打款方", "打款人", "出款方",
            "划出方", "划款方", "转出人", "出票人", "缴款人", "交款人", "分出方", "分出户", "付款账户", "转账账户", "转出账户", "汇出账户", "扣款账户", "出账账户",
            "支出账户", "划出账户", "付款卡", "付款户", "汇款户", "付款", "转出", "分出", "汇出", "出账", "扣款", "支出", "划出", "出款", "支付", "汇款",
            "付息方", "付息单位");

    static final List<String> PAYEE = List.of(
            "收款人", "收款方", "收款单位", "收款企业", "收款公司", "收款客户", "收方", "收汇人", "受款人", "受益人", "受款方", "受款单位", "受款户", "受益方",
            "受益单位", "存入人", "存入户", "转入户", "划入户", "汇入户", "收进方", "收进户", "收入方", "收款用户", "收款机构", "收款商户", "转账接收方", "转账接收人",
            "入账单位", "入账户", "入账人", "划入单位", "转入单位", "汇入单位", "到账方", "到账户", "收款者", "收取方", "接收方", "接收人", "转入人", "划入方",
            "被代发人", "贷记方", "贷记", "收款受益人", "代发客户", "代发人员", "代发对象", "代付收款人", "领取人", "收款会员", "收款个人", "收款对象", "入账对象",
            "收款商家", "收款门店", "收款钱包", "转入钱包", "收款账户方", "受付方", "入账客户", "入款方", "进账方", "持票人", "领款人", "存入方", "汇入方", "转入方",
            "入账方", "分入方", "分入户", "分账接收方", "贷方", "收款账户", "转入账户", "汇入账户", "入账账户", "到账账户", "划入账户", "存入账户", "收款卡", "收款户",
            "收款", "转入", "分入", "汇入", "到账", "入账", "划入", "存入");

    /** Who pays many and who is paid among them, as paymasters call them; on other receipts these may be anybody. */
    static final List<String> LOOSE_PAYERS = List.of(
            "申请人", "商户", "企业", "用工企业", "用工单位", "发薪企业", "平台", "委托人", "委托方", "代付机构", "付款机构", "下级账户", "下级单位", "成员单位",
            "缴费单位", "缴费人", "缴费方", "缴费", "转账", "商家", "存管账户");

    /** What a wallet knows a merchant by. */
    static final List<String> MERCHANT_NUMBERS = List.of("付款商户号", "商户号", "商户编号");

    static final List<String> LOOSE_PAYEES = List.of(
            "员工", "用户", "会员", "零工", "骑手", "个人", "服务者", "服务人员", "劳务人员", "持卡人", "创作者", "主播", "合作方", "上级账户", "上级单位");

    /** Words that mark a side as the heads of its box; shorter ones begin labels of many kinds. */
    static final List<String> PAYER_MARKS =
            PAYER.stream().filter(word -> word.length() > 2).toList();

    static final List<String> PAYEE_MARKS =
            PAYEE.stream().filter(word -> word.length() > 2).toList();

    /** Words that a name stands behind; the other short ones stand before what was done, and how. */
    private static final List<String> SHORT_HEADS = List.of("付方", "付款", "收方", "收款");

    static final List<String> PAYER_HEADS = heads(PAYER);

    static final List<String> PAYEE_HEADS = heads(PAYEE);

    static final List<String> NAMES = List.of(
            "户名", "全称", "名称", "账户名称", "帐户名称", "账户户名", "账户名", "帐户名", "姓名", "户名称", "单位名称", "客户名称", "公司名称", "企业名称", "账号名称",
            "真实姓名", "钱包名称", "钱包户名");

    static final List<String> ACCOUNTS = List.of(
            "账号", "帐号", "卡号", "账户", "帐户", "账户号", "账户号码", "银行账号", "银行帐号", "银行卡号", "银行卡", "银行账户", "账(卡)号", "卡(账)号",
            "账号/卡号", "卡号/账号", "账号/折号", "卡号/折号", "账/折号", "卡/折号", "账(折)号", "账号(折号)", "卡(折)号", "折号", "账卡号", "卡/账号", "账/卡号",
            "账户账号", "客户账号", "结算账号", "支付宝账户", "支付宝账号", "微信号", "钱包账号", "钱包编号", "钱包账户", "钱包ID", "支付账户", "支付账号", "支付宝ID",
            "微信账号", "会员号", "会员账号", "用户ID", "用户编号", "用户标识", "登录账号", "电子账户", "电子账号", "虚拟账号", "结算账户", "账号ID", "平台账号",
            "内部账号", "内部账户", "资金账号", "资金账户", "存管账号", "存管账户", "ID");

    /** Behind a party alone: 转入卡 has the number of the card behind it, 卡 is no label. */
    static final List<String> PARTY_ACCOUNTS = List.of("卡");

    static final List<String> BANKS = List.of(
            "开户银行", "开户银行名称", "开户银行全称", "开户行", "开户行名称", "开户行全称", "开户行名", "账户开户行", "账户开户银行", "开户银行(行)", "开户行/网点", "开户支行",
            "开户分行", "开户机构", "开户机构名称", "开户网点", "网点名称", "机构名称", "行名", "行名称", "行全称", "银行名称", "银行全称", "银行名", "账户银行", "账号银行",
            "所属银行", "所在银行", "归属银行", "归属行", "发卡银行", "发卡行", "开户金融机构", "金融机构", "运营机构", "所属运营机构", "钱包运营机构", "存管银行", "监管银行",
            "银行", "网点");

    /** Behind a party alone: 付款行 is a bank, 行 is no label. */
    static final List<String> PARTY_BANKS = List.of("行", "行行名", "行行名称", "所属机构", "所属行");

    private static final List<String> OF_A_BANK = List.of("行名称", "行名", "行行名", "行全称", "银行名称", "银行", "行");

    static final List<String> SENDING_BANKS =
            joined(List.of("汇出", "发起", "发报", "转出", "出账", "代发", "代付", "划出"), OF_A_BANK);

    static final List<String> RECEIVING_BANKS = joined(List.of("汇入", "接收", "收报", "转入", "入账", "到账", "划入"), OF_A_BANK);

    private static final List<String> ACTS = List.of(
            "交易", "业务", "转账", "付款", "支付", "汇款", "记账", "入账", "扣款", "到账", "交易完成", "转账完成", "付款完成", "支付完成", "转账成功", "付款成功",
            "完成", "成功", "处理", "发生", "办理", "结算", "清算", "代发", "代付", "代付完成", "代发完成", "发放", "划款", "划转", "入账成功", "核准", "归集",
            "下拨", "转出", "转入", "汇出", "汇入", "出账", "回单", "凭证", "收款", "会计", "起息", "执行", "分账", "缴款", "存款", "收报");

    static final List<String> TIMES =
            together(joined(ACTS, List.of("时间", "日期", "日", "时刻", "日期时间")), List.of("日期", "时间"));
    /** What whoever pays writes of it; banks fill in the other notes as well. */
    static final List<String> PURPOSES_OF_THE_PAYER = together(
            List.of("用途", "附言"),
            joined(
                    List.of("汇款", "付款", "转账", "资金", "款项", "交易", "支付", "收款", "客户", "业务", "代发", "代付", "划款", "分账"),
                    List.of("用途", "附言", "事由")),
            List.of("用途/附言", "附言/用途", "用途(附言)", "用途及附言", "附言及用途", "附言(用途)", "附加信息及用途"));

    static final List<String> PURPOSES = together(
            List.of("用途", "附言", "摘要"),
            joined(
                    List.of("汇款", "付款", "转账", "资金", "款项", "交易", "支付", "收款", "客户", "业务", "代发", "代付", "划款", "分账"),
                    List.of("用途", "附言", "事由", "摘要", "说明", "备注", "留言", "原因", "内容")),
            List.of(
                    "用途/摘要", "摘要/用途", "用途/附言", "附言/用途", "摘要/附言", "用途(附言)", "用途及附言", "附言及用途", "附言(用途)", "附加信息及用途",
                    "用途及摘要", "摘要及用途", "附言及摘要", "附言/备注", "备注/附言", "用途/备注", "用途说明", "附加信息", "附言信息", "商品说明", "商品名称", "商品"),
            List.of("事由", "款项性质", "款项来源", "转账场景", "留言", "说明", "备注", "备注信息"));

    /** What also heads whatever is told of a payment: 转账信息. */
    static final List<String> UNSURE_PURPOSES = joined(
            List.of("汇款", "付款", "转账", "资金", "款项", "交易", "支付", "收款", "客户", "业务", "代发", "代付", "划款"), List.of("信息", "详情"));

    /** What was paid in the end, where a fee or what was given back was kept from what is called the sum beside. */
    static final List<String> NET_SUMS = joined(List.of("入账", "到账", "实付", "实收", "结算", "清算", "划款", "付款"), List.of("净额"));

    /** Labels of the sum in figures. */
    static final List<String> SUMS = together(
            joined(List.of("交易金额", "转账金额", "付款金额", "汇款金额", "支付金额", "金额", "人民币"), List.of("(小写)")),
            List.of("小写金额", "金额小写", "人民币小写"),
            joined(
                    List.of(
                            "交易", "转账", "汇款", "付款", "支付", "业务", "发生", "结算", "入账", "到账", "收款", "扣款", "转出", "转入", "汇出",
                            "汇入", "实付", "记账", "代发", "代付", "发放", "本笔", "单笔", "本次", "划款", "划转", "合计", "贷记", "借记", "提取",
                            "拨付", "兑付", "分账", "缴款", "存款", "转款", "归集", "下拨"),
                    List.of("金额", "额", "款额", "总额")),
            joined(List.of("本次", "本笔", "实际"), List.of("支付", "付款", "转账", "汇款", "入账", "到账", "扣款")),
            List.of("金额", "小写", "款额", "款项金额"));

    static final List<String> ALL = all();

    private ReceiptWords() {}

    private static List<String> heads(List<String> side) {
        return side.stream()
                .filter(word -> word.length() > 2 || SHORT_HEADS.contains(word))
                .toList();
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(together(
                PAYER,
                PAYEE,
                NAMES,
                ACCOUNTS,
                BANKS,
                SENDING_BANKS,
                RECEIVING_BANKS,
                ReceiptNumberWords.ALL,
                TIMES,
                PURPOSES,
                UNSURE_PURPOSES,
                NET_SUMS,
                SUMS,
                OtherReceiptWords.ALL));
        for (List<String> side : List.of(PAYER, PAYEE, LOOSE_PAYERS, LOOSE_PAYEES)) {
            for (List<String> what : List.of(NAMES, ACCOUNTS, PARTY_ACCOUNTS, BANKS, PARTY_BANKS)) {
                all.addAll(joined(side, what));
            }
        }
        return List.copyOf(all);
    }
}
