package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import java.util.List;

/** What an office of a city pays through the treasury's single account. */
final class OpenedTreasury {

    private static final List<String> OFFICES = List.of("城市管理局", "文化和旅游局", "卫生健康委员会", "教育局", "机关事务服务中心", "人力资源和社会保障局");
    private static final String[] LABELS = {"全    称", "账    号", "开户银行"};

    private OpenedTreasury() {}

    /** An office pays from its account without a balance; the voucher is numbered by year and by office. */
    static ReceiptText ofTreasury(Inventions inventions) {
        ReceiptText paid = FiledTransfers.of("示例工贸银行", 19, FiledTransfers.digits(14), FiledTransfers.digits(16))
                .apply(inventions);
        String office = Words.INVENTED + inventions.oneOf(Words.CITIES) + inventions.oneOf(OFFICES);
        Holder payer = paid.payer();
        return OpenedReceipts.paidBy(paid, new Holder(office, payer.account(), payer.bank()));
    }

    /** After the 财政授权支付凭证 as the agent bank returns it: the budget's lines between the parties and what was really paid. */
    static void voucher(Pen pen, ReceiptText receipt) {
        String office = receipt.payer().name();
        String city = office.substring(0, office.indexOf('市') + 1);
        pen.centred(105, 14, pen.label().sized(17).strong(), city + "财政授权支付凭证（回单）");
        pen.pair(10, 24, "业务年度：", Dates.as("yyyy", receipt.paidAt()));
        pen.middle(105, 24, receipt.day());
        pen.pair(142, 24, "凭证号：", receipt.number());
        RuledForm form = new RuledForm(pen, pen.label().colour(), 0.3);
        form.side(10, 27, 8, new double[] {7, 18, 70}, "付款人", true, LABELS, receipt.payer());
        double y = form.side(105, 27, 8, new double[] {7, 18, 70}, "收款人", true, LABELS, receipt.payee());
        form.label(10, y, 25, 8, "支付金额");
        form.value(35, y, 107, 8, "人民币（大写）" + ChineseCapitals.format(receipt.amount()));
        form.value(142, y, 58, 8, "（小写）￥" + receipt.grouped());
        double[] halves = {25, 70, 25, 70};
        String unit = receipt.checkCode().substring(0, 6);
        y = form.row(10, y + 8, 7, halves, "预算单位", unit + " " + office, "资金性质", "111 一般公共预算资金");
        y = form.row(10, y, 7, halves, "支出功能分类", "2120501 城乡社区环境卫生", "部门经济分类", "30226 劳务费");
        y = form.row(10, y, 7, halves, "政府经济分类", "50205 委托业务费", "项    目", "运转类其他项目");
        y = form.row(10, y, 7, halves, "支付方式", "财政授权支付", "结算方式", "转账");
        y = form.row(10, y, 7, halves, "用    途", receipt.purpose(), "办理方式", "自助柜面");
        y = form.row(10, y, 7, halves, "实际支付日期", Dates.as("yyyyMMdd", receipt.paidAt()), "实际支付金额", receipt.grouped());
        y = form.row(
                10,
                y,
                7,
                halves,
                "银行交易流水号",
                receipt.serial(),
                "代理银行",
                receipt.payer().bank());
        y = form.row(10, y, 9, new double[] {25, 165}, "备    注", "");
        pen.print(12, y + 8, "单位签章：");
        pen.print(80, y + 8, "代理银行签章：");
        pen.print(150, y + 8, "复核：");
        pen.print(174, y + 8, "记账：");
        OfficeSeal.ofFirm(office).press(pen, 48, y + 6, 33);
        OfficeSeal.ofBank(0.7, receipt.bank(), "国库集中支付").press(pen, 126, y + 6, 38);
    }
}
