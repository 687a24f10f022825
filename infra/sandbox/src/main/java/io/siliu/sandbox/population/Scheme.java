package io.siliu.sandbox.population;

/** What is planted in the month, the indicator that should find it, and the story in one sentence. */
public enum Scheme {
    PAYMENT_WITHOUT_TASK("B03", true, "付款行没有对应的任务单"),
    PAID_TO_ANOTHER_CARD("F02", true, "款项付到了另一名从业人员的银行卡"),
    INVOICE_USED_TWICE("V03", true, "同一发票号码用于两笔结算"),
    CONTRACT_AFTER_PAYMENT("C01", true, "合同签署日期晚于首次付款"),
    INCOME_ABOVE_PEERS("B01", true, "月收入远高于同城同业中位数"),
    SELLER_NOT_CONTRACTED("V04", true, "发票销售方不是合同相对方"),
    RECEIPT_NOT_NET("F08", false, "银行回单金额与结算实付不符"),
    RECEIPT_USED_TWICE("F10", false, "同一回单号出现两次"),
    CONSENT_WITHDRAWN("I10", false, "从业人员已撤回同意后仍发生结算"),
    SUMS_DO_NOT_ADD_UP("V05", false, "发票金额与税额之和不等于价税合计"),
    IMPOSSIBLE_NUMBER("V01", false, "发票号码的年份不可能"),
    CONTRACT_NAME_DIFFERS("C05", false, "合同乙方名称与登记名称不符"),
    CODE_FAILS_CHECK("S25", false, "单据上的统一社会信用代码校验位错误");

    private final String indicator;
    private final boolean scheme;
    private final String story;

    Scheme(String indicator, boolean scheme, String story) {
        this.indicator = indicator;
        this.scheme = scheme;
        this.story = story;
    }

    /** The indicator of the catalogue that must fire. */
    public String indicator() {
        return indicator;
    }

    /** One of the six known schemes; the others are single wrong papers. */
    public boolean isScheme() {
        return scheme;
    }

    public String story() {
        return story;
    }
}
