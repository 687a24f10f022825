package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Face;
import java.math.BigDecimal;
import java.util.Map;

/** The pages of what a promoter, a helper and a courier earned. */
final class HandedEarnings {

    private HandedEarnings() {}

    /** After an advertising union's 推广佣金结算单: orders and shares first, then what is held back and paid. */
    static void commission(Pen pen, SlipText slip) {
        HouseMarks.emblem(pen, 18, 14, 8, 0xFF5000);
        HouseMarks.name(pen, 24, 16, 6, "示例推广联盟", 0xFF5000, Face.HEI);
        pen.right(196, 15, "结算单号 " + slip.batch());
        pen.easel().text(14, 32, pen.value().sized(15).strong(), "推广佣金结算单");
        pen.easel().line(14, 36, 196, 36, 0xFF5000, 0.6);
        Money sold = slip.gross().dividedBy(new BigDecimal("0.08"));
        String[][] rows = {
            {"推广者", slip.payee(), "关联任务", slip.task()},
            {"结算主体", slip.payer(), "结算周期", Dates.as("yyyy年MM月", slip.paidAt().minusMonths(1))},
            {"成交订单金额", Inventions.grouped(sold) + " 元", "平均佣金比例", "8.00%"}
        };
        double y = 46;
        for (String[] row : rows) {
            pen.print(14, y, row[0]);
            pen.writeWithin(42, y, 62, row[1]);
            pen.print(108, y, row[2]);
            pen.writeWithin(136, y, 60, row[3]);
            y += 9;
        }
        RuledForm form = new RuledForm(pen, 0xE3E3E3, 0.25);
        double[] columns = {62, 60, 60};
        y = form.list(14, y, 9, columns, true, "项目", "说明", "金额（元）");
        String[][] sums = {
            {"应结佣金（税前）", "成交订单佣金合计", Inventions.grouped(slip.gross())},
            {"代扣代缴税款", "个人所得税、增值税及附加", Inventions.grouped(slip.tax())},
            {"实际支付", "应结佣金 - 代扣代缴税款", Inventions.grouped(slip.net())}
        };
        for (String[] sum : sums) {
            y = form.list(14, y, 10, columns, false, sum);
        }
        pen.pair(14, y + 9, "收款账户", slip.account());
        pen.pair(108, y + 9, "付款时间", slip.time());
        pen.pair(14, y + 18, "付款状态", slip.status());
        pen.pair(108, y + 18, "渠道流水号", slip.channelSerial());
        pen.sized(8)
                .paragraph(14, y + 30, 182, 4.6, "温馨提示：佣金按订单确认收货后的有效成交计算，退款订单的佣金将在下一结算周期扣回；如对本结算单有异议，请在付款后七日内提交申诉。");
        OfficeSeal.ofBank(1, slip.payer(), "结算专用章").press(pen, 168, y + 44, 32);
    }

    /** A form filled in at a firm has neither a batch nor a state. */
    static Map<String, String> ofLabour(SlipText slip) {
        Map<String, String> fields = slip.fields();
        fields.remove("batchNumber");
        fields.remove("status");
        return fields;
    }

    /** After the 劳务费发放单 that a firm has a helper sign before it pays: who, for what, what is held back, where to. */
    static void labour(Pen pen, SlipText slip) {
        pen.centred(105, 18, pen.label().sized(18).strong(), "劳务报酬支付单");
        pen.pairWithin(14, 28, "支付单位：", slip.payer(), 110);
        pen.right(196, 28, "支付日期：" + ContractText.wideDay(slip.paidAt().toLocalDate()));
        RuledForm form = new RuledForm(pen, 0x222222, 0.25);
        double[] halves = {30, 61, 30, 61};
        double y = form.row(14, 32, 10, halves, "领款人姓名", slip.payee(), "任务单号", slip.task());
        y = form.row(14, y, 10, halves, "收款卡号", slip.account(), "劳务内容", "活动现场执行");
        double[] columns = {46, 46, 46, 44};
        y = form.list(14, y, 10, columns, true, "应付金额（元）", "代扣税费（元）", "实付金额（元）", "付款方式");
        y = form.list(
                14,
                y,
                11,
                columns,
                false,
                Inventions.grouped(slip.gross()),
                Inventions.grouped(slip.tax()),
                Inventions.grouped(slip.net()),
                "银行转账");
        form.label(14, y, 46, 10, "实付金额（大写）");
        form.value(60, y, 136, 10, "人民币" + ChineseCapitals.format(slip.net()));
        form.label(14, y + 10, 30, 14, "备注");
        form.value(44, y + 10, 152, 14, "领款人确认已足额收到上述款项，对代扣税费无异议。");
        pen.print(14, y + 34, "批准：");
        pen.print(58, y + 34, "财务：");
        pen.print(102, y + 34, "经办：");
        pen.print(146, y + 34, "领款人签字：");
        pen.easel().text(172, y + 34, pen.value().sized(14), slip.payee());
    }

    /** After a courier station's 骑手薪资周结单: pieces and rewards that sum up to what is due, then what is held back. */
    static void courier(Pen pen, SlipText slip) {
        Money reward = Money.of("30.00");
        Money pieces = slip.gross().minus(reward);
        pen.centred(105, 15, pen.label().sized(16).strong(), "骑手服务费周结算单");
        pen.pair(14, 25, "批次号：", slip.batch());
        pen.pair(84, 25, "任务单号：", slip.task());
        pen.right(196, 25, "单位：元");
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        double[] halves = {28, 63, 28, 63};
        double y = form.row(14, 28, 8.5, halves, "骑手姓名", slip.payee(), "所属服务商", slip.payer());
        double[] columns = {20, 92, 70};
        y = form.list(14, y, 8, columns, true, "序号", "收入/扣减项目", "金额");
        y = form.list(14, y, 8, columns, false, "1", "配送单量服务费", Inventions.grouped(pieces));
        y = form.list(14, y, 8, columns, false, "2", "恶劣天气奖励", Inventions.grouped(reward));
        y = form.list(14, y, 8, columns, false, "", "应付合计", Inventions.grouped(slip.gross()));
        y = form.list(14, y, 8, columns, false, "3", "代扣个人所得税", Inventions.grouped(slip.incomeTax()));
        y = form.list(14, y, 8, columns, false, "4", "代缴增值税及附加", Inventions.grouped(slip.valueTax()));
        y = form.list(14, y, 8, columns, false, "", "扣税合计", Inventions.grouped(slip.tax()));
        y = form.list(14, y, 8, columns, false, "", "实付金额", Inventions.grouped(slip.net()));
        y = form.row(14, y, 8.5, halves, "收款账号", slip.account(), "打款时间", slip.time());
        y = form.row(14, y, 8.5, halves, "打款结果", slip.status(), "银行流水", slip.channelSerial());
        pen.sized(8.5).print(14, y + 8, "说明：本结算单为周结服务费的结算依据，骑手与服务商为合作关系。");
        pen.print(14, y + 18, "制单：");
        pen.print(84, y + 18, "复核：");
        OfficeSeal.ofFirm(slip.payer()).press(pen, 150, y + 15, 30);
    }
}
