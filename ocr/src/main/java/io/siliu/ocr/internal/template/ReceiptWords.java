package io.siliu.ocr.internal.template;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels that banks print on a receipt. What a label says is put together of few words (whose, or which act; then what),
 * and banks put them together as they like: longer ones say more and come first.
 */
final class ReceiptWords {

    static final List<String> PAYER = List.of("付款人", "付款方", "付款单位", "付方", "汇款人", "付款账户", "付款");
    static final List<String> PAYEE = List.of("收款人", "收款方", "收款单位", "收方", "收款账户", "收款");
    static final List<String> NAMES = List.of("户名", "全称", "名称", "账户名称", "账户名", "姓名");
    static final List<String> ACCOUNTS = List.of("账号", "帐号", "卡号", "账户", "账户号", "银行账号");
    static final List<String> BANKS =
            List.of("开户银行", "开户银行名称", "开户行", "开户行名称", "开户机构", "开户网点", "行名", "行名称", "银行名称", "银行");
    /** Behind a party alone: 付款行 is a bank, 行 is no label. */
    static final List<String> PARTY_BANKS = List.of("行");

    static final List<String> SENDING_BANKS = List.of("汇出行名称", "汇出银行", "汇出行");
    static final List<String> RECEIVING_BANKS = List.of("汇入行名称", "汇入银行", "汇入行");

    private static final List<String> ACTS = List.of("交易", "业务", "转账", "付款", "支付", "汇款", "记账", "入账");

    /** The number of the receipt itself before that of what the bank did. */
    static final List<String> NUMBERS = together(
            joined(List.of("电子回单", "回单"), List.of("编号", "号码", "号")),
            joined(List.of("电子凭证", "凭证"), List.of("编号", "号码", "号")),
            List.of("转账单号"),
            joined(List.of("交易", "业务", "转账", "支付", "汇款", ""), List.of("流水号")),
            joined(List.of("交易", "业务"), List.of("序号", "编号", "单号")),
            List.of("订单号"));

    static final List<String> TIMES = together(joined(ACTS, List.of("时间", "日期")), List.of("日期", "时间"));
    static final List<String> PURPOSES = together(
            List.of("用途", "附言", "摘要"),
            joined(List.of("汇款", "付款", "转账", "资金", "款项"), List.of("用途")),
            joined(List.of("汇款", "付款", "转账", "交易"), List.of("附言")),
            List.of("交易摘要", "交易说明", "备注"));

    /** Labels of the sum in figures. */
    static final List<String> SUMS = together(
            joined(List.of("交易金额", "转账金额", "付款金额", "金额"), List.of("(小写)")),
            List.of("小写金额", "金额小写", "人民币小写"),
            joined(List.of("交易", "转账", "汇款", "付款", "支付"), List.of("金额")),
            List.of("金额", "小写"));

    private static final List<String> REST = List.of(
            "业务(产品)种类",
            "业务种类",
            "业务类型",
            "交易类型",
            "产品种类",
            "时间戳",
            "验证码",
            "校验码",
            "回单验证码",
            "币种",
            "大写金额",
            "金额大写",
            "人民币大写",
            "金额(大写)",
            "合计(大写)",
            "大写",
            "手续费",
            "打印日期",
            "打印次数",
            "打印时间",
            "借贷标志",
            "记账柜员",
            "交易渠道",
            "渠道",
            "状态",
            "交易状态",
            "人民币");

    static final List<String> ALL = all();

    private ReceiptWords() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(together(
                PAYER,
                PAYEE,
                NAMES,
                ACCOUNTS,
                BANKS,
                SENDING_BANKS,
                RECEIVING_BANKS,
                NUMBERS,
                TIMES,
                PURPOSES,
                SUMS,
                REST));
        for (List<String> side : List.of(PAYER, PAYEE)) {
            for (List<String> what : List.of(NAMES, ACCOUNTS, BANKS, PARTY_BANKS)) {
                all.addAll(joined(side, what));
            }
        }
        return List.copyOf(all);
    }

    static List<String> joined(List<String> first, List<String> then) {
        return first.stream()
                .flatMap(one -> then.stream().map(other -> one + other))
                .toList();
    }

    @SafeVarargs
    private static List<String> together(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
