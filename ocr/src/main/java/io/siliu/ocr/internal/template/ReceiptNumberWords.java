package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import java.util.List;

/**
 * What the number of a receipt is called. It is the number that the paper gives itself (回单编号, 电子凭证号; the voucher's where
 * it calls itself one), else the number of what the bank did (流水号). What proves the paper (验证码), prints it, sorts it (交易码,
 * 凭证种类) or numbers a teller, a batch, a cheque, an order of the customer's or another transaction is none.
 */
final class ReceiptNumberWords {

    private static final List<String> PAPERS = List.of("电子回单", "回单", "电子回执", "回执", "回单凭证", "电子凭证", "通知书");

    static final List<String> OF_A_RECEIPT = joined(PAPERS, List.of("编号", "号码", "号", "序号", "流水号", "单号", "编码"));

    static final List<String> OF_A_VOUCHER =
            joined(List.of("业务凭证", "凭证", "凭单", "凭条", "单据", "传票"), List.of("编号", "号码", "号", "序号", "单号"));

    static final List<String> OF_AN_ACT = together(
            List.of("支付交易序号", "支付业务序号"),
            joined(List.of("转账", "付款", "支付", "汇款", "微信转账", "微信支付", "支付宝转账"), List.of("单号", "编号", "序号")),
            joined(
                    List.of(
                            "交易", "业务", "转账", "支付", "付款", "汇款", "代发", "代付", "划款", "记账", "网银", "银行", "系统", "平台", "核心",
                            "主机", "电子", "前置", "清算", "会计", "入账", "出账", "来账", "往账", "收款", ""),
                    List.of("流水号", "流水号码", "流水编号", "流水单号", "流水")),
            joined(List.of("代发", "划款"), List.of("单号", "编号")),
            joined(List.of("交易", "业务"), List.of("序号", "编号", "单号", "号", "号码", "参考号", "订单号", "标识号", "ID")),
            joined(List.of("指令", "电子", "汇票", "检索", "业务", "银行", "付款", ""), List.of("参考号", "参考编号", "参考号码")),
            joined(List.of("我行", "本行"), List.of("编号", "参考号", "参考编号", "业务编号", "交易编号", "流水号")),
            List.of(
                    "指令编号", "指令序号", "系统跟踪号", "交易跟踪号", "跟踪号", "系统参考号", "检索参考号", "转账明细单号", "交易明细号", "日志号", "交易标识", "回单流水",
                    "电子单号", "交易凭证号", "业务明细序号", "账单编号", "账单号", "单据编号", "支付单号", "转账订单号", "支付订单号", "订单编号", "订单号"));

    /** The number of the receipt itself, which calls itself a voucher at times, before that of what the bank did. */
    static final List<String> NUMBERS = together(OF_A_RECEIPT, OF_A_VOUCHER, OF_AN_ACT);

    /** The same where the receipt names the kind of a voucher beside its number: that is another paper. */
    static final List<String> NUMBERS_BESIDE_A_VOUCHERS = together(OF_A_RECEIPT, OF_AN_ACT, OF_A_VOUCHER);

    /** What a receipt says of a voucher that it rests on. */
    static final List<String> KINDS_OF_VOUCHERS = List.of("凭证种类", "凭证类型");

    /** What a receipt is asked for by where no number is printed that is its own. */
    static final List<String> QUERY_NUMBERS = together(joined(PAPERS, List.of("查询号")), List.of("查询号"));

    /** What a receipt of a whole batch is numbered by where nothing else numbers it. */
    static final List<String> OF_A_BATCH = List.of("微信批次单号", "批次单号", "批次流水号", "批次编号", "代发批次号", "批次号");

    /** Numbers without a word for what they number: of the paper, perhaps. */
    static final List<String> BARE = List.of("编号", "No", "NO", "N0", "№");

    /** What whoever ordered the transfer numbers it by. */
    private static final List<String> OF_THE_CUSTOMER =
            joined(List.of("客户", "客户方", "贵司", "贵方"), List.of("参考号", "参考编号", "参考号码"));

    /** Numbers of whatever: of a line, a person, another paper, what a teller did or a customer ordered. */
    static final List<String> UNSURE_NUMBERS =
            together(BARE, List.of("单号", "序号", "代发序号", "划款序号", "柜员流水号", "凭证代码", "报文流水号"), OF_THE_CUSTOMER);

    static final List<String> ALL = together(NUMBERS, QUERY_NUMBERS, UNSURE_NUMBERS, OF_A_BATCH);

    private ReceiptNumberWords() {}
}
