package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Slips of what workers are paid: a list of two rows of heads, an office's form for fees, a courier's week. */
final class InstitutionSettlements {

    private InstitutionSettlements() {}

    /** The taxes stand under one head of three columns. */
    static void list(Pen pen, SlipText slip) {
        pen.centred(148.5, 16, pen.label().sized(16).strong(), "灵活用工报酬结算明细表");
        pen.pairWithin(14, 26, "用工单位：", slip.payer(), 120);
        pen.pair(128, 26, "结算批次：", slip.batch());
        pen.pair(196, 26, "结算时间：", slip.time());
        pen.print(262, 26, "单位：元");
        InstitutionBoard board = new InstitutionBoard(pen, 14, 11, 36, 82, 126, 152, 178, 204, 226, 252, 270);
        String[] above = {"序号", "姓名", "任务编号", "收款卡号", "应结报酬", "", "", "", "实结报酬", "结算状态"};
        for (int column = 0; column < above.length; column++) {
            if (!above[column].isEmpty()) {
                board.spanned(30, 16, column, column + 1, above[column]);
            }
        }
        board.spanned(30, 8, 5, 8, "代扣代缴税费");
        board.spanned(38, 8, 5, 6, "个人所得税");
        board.spanned(38, 8, 6, 7, "增值税及附加");
        board.spanned(38, 8, 7, 8, "小计");
        double y = board.values(
                46,
                9,
                "1",
                slip.payee(),
                slip.task(),
                slip.account(),
                Inventions.grouped(slip.gross()),
                Inventions.grouped(slip.incomeTax()),
                Inventions.grouped(slip.valueTax()),
                Inventions.grouped(slip.tax()),
                Inventions.grouped(slip.net()),
                slip.status());
        pen.pair(14, y + 9, "制表：", "结算专员");
        pen.pair(96, y + 9, "复核：", "结算主管");
        pen.pair(178, y + 9, "平台（盖章）：", Words.INVENTED + "灵活用工服务平台");
        pen.stamp(248, y + 9, 11, Type.RED);
    }

    /** An office's form with which a fee for work is drawn: sums in figures and capitals, and who signs. */
    static void fee(Pen pen, SlipText slip) {
        pen.centred(105, 18, pen.label().sized(18).strong(), "劳务费支付单");
        pen.pair(16, 28, "支付日期：", slip.paidAt().format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA)));
        pen.right(194, 28, "批次编号：" + slip.batch());
        InstitutionBoard board = new InstitutionBoard(pen, 16, 32, 92, 122, 178);
        double y = board.told(32, 9.5, "支付单位", slip.payer());
        y = board.told(y, 9.5, "领款人", slip.payee(), "任务单号", slip.task());
        y = board.told(y, 9.5, "银行卡号", slip.account(), "支付方式", "银行转账");
        y = board.told(y, 9.5, "应付劳务费", slip.gross() + " 元", "代扣税额", slip.tax() + " 元");
        y = board.told(y, 9.5, "实付金额", slip.net() + " 元", "支付状态", slip.status());
        y = board.told(y, 9.5, "实付金额（大写）", "人民币" + ChineseCapitals.format(slip.net()));
        pen.box(16, y, 178, 16);
        pen.print(19, y + 7, "备注：税款由支付单位依法代扣代缴，领款人可登录个人所得税手机客户端查询收入纳税明细。");
        pen.pair(16, y + 25, "审批：", "");
        pen.pair(62, y + 25, "财务：", "");
        pen.pair(108, y + 25, "经办：", "");
        pen.pair(150, y + 25, "领款人签字：", "");
        pen.stamp(76, y + 20, 12, Type.RED);
    }

    /** What a courier earned: fees and rewards make up what is due, taxes go off. */
    static void week(Pen pen, SlipText slip) {
        Money reward = slip.gross().times(new BigDecimal("0.12"));
        String from = slip.paidAt().toLocalDate().minusDays(9).toString();
        String to = slip.paidAt().toLocalDate().minusDays(3).toString();
        pen.easel().text(14, 18, pen.value().sized(16).strong(), "骑手收入结算单");
        pen.sized(9).print(14, 25, "结算周期  " + from + " ~ " + to);
        pen.easel().fill(14, 30, 120, 24, 0xFFF4D6);
        pen.print(19, 38, "实发金额（元）");
        pen.easel().text(19, 49, pen.value().sized(18).strong(), slip.net().toString());
        pen.right(129, 49, slip.status());
        double y = item(pen, 64, "基础配送费", slip.gross().minus(reward).toString());
        y = item(pen, y, "时段奖励", "+" + reward);
        y = item(pen, y, "应发合计", slip.gross().toString());
        y = item(pen, y, "代扣税费", (slip.tax().equals(Money.ZERO) ? "" : "-") + slip.tax());
        y = item(pen, y, "实发金额", slip.net().toString());
        pen.easel().line(14, y - 3, 134, y - 3, 0xBBBBBB, 0.3);
        y = item(pen, y + 4, "骑手姓名", slip.payee());
        y = item(pen, y, "到账银行卡", slip.account());
        y = item(pen, y, "任务单号", slip.task());
        y = item(pen, y, "结算批次号", slip.batch());
        y = item(pen, y, "打款时间", slip.shortTime());
        y = item(pen, y, "代发企业", slip.payer());
        pen.sized(7.5).print(14, y + 3, "如对结算金额有疑问，请在收到本单后 48 小时内通过站点提交申诉。");
    }

    private static double item(Pen pen, double y, String label, String said) {
        pen.print(14, y, label);
        Pen fitting = pen.easel().width(pen.value(), said) > 84
                ? pen.sized(pen.value().points() * 0.85)
                : pen;
        fitting.right(134, y, said);
        return y + 10;
    }
}
