package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The pages of one payment in a back office and of a rider's week. */
final class PaidOutRecords {

    private static final int BLUE = 0x409EFF;
    private static final int YELLOW = 0xFFC300;

    private PaidOutRecords() {}

    /** After a platform's back office, its page 报酬发放明细 of one person printed from the browser. */
    static void record(Pen pen, SlipText slip) {
        pen.easel().fill(0, 0, 240, 12, 0x20222A);
        pen.easel().text(8, 8, pen.value().sized(10).strong().inked(0xFFFFFF), "示例众包用工管理后台");
        pen.sized(8).print(8, 20, "首页 / 发放管理 / 发放记录 / 报酬发放明细");
        pen.easel().text(8, 31, pen.value().sized(14).strong(), "报酬发放明细");
        pen.easel().fill(52, 26, 18, 6.4, 0xE7F6EC);
        pen.centred(61, 30.5, pen.value().sized(8.5).inked(0x2BA471), slip.status());
        double y = group(pen, 42, "发放信息", new String[][] {
            {"发放批次号", slip.batch(), "发放企业", slip.payer()},
            {"任务编号", slip.task(), "发放状态", slip.status()},
            {"发起时间", Dates.as("yyyy-MM-dd HH:mm", slip.paidAt().minusHours(3)), "到账时间", slip.time()}
        });
        y = group(pen, y + 5, "人员信息", new String[][] {
            {"姓名", slip.payee(), "签约状态", "已签约"},
            {"发放渠道", "银行卡", "银行卡号", slip.account()}
        });
        y = group(pen, y + 5, "金额信息", new String[][] {
            {"应发报酬", "￥" + Inventions.grouped(slip.gross()), "代扣个税", "￥" + Inventions.grouped(slip.incomeTax())},
            {"代缴增值税及附加", "￥" + Inventions.grouped(slip.valueTax()), "税额合计", "￥" + Inventions.grouped(slip.tax())},
            {"实发报酬", "￥" + Inventions.grouped(slip.net()), "渠道流水号", slip.channelSerial()}
        });
        pen.easel().fill(8, y + 4, 22, 8, BLUE);
        pen.centred(19, y + 9.3, pen.value().inked(0xFFFFFF), "下载凭证");
        pen.easel().line(34, y + 4, 52, y + 4, 0xDCDFE6, 0.3);
        pen.easel().line(34, y + 12, 52, y + 12, 0xDCDFE6, 0.3);
        pen.easel().line(34, y + 4, 34, y + 12, 0xDCDFE6, 0.3);
        pen.easel().line(52, y + 4, 52, y + 12, 0xDCDFE6, 0.3);
        pen.middle(43, y + 9.3, "返回");
    }

    private static double group(Pen pen, double y, String title, String[][] rows) {
        pen.easel().text(8, y, pen.value().sized(10).strong(), title);
        pen.easel().line(8, y + 2.4, 232, y + 2.4, 0xEBEEF5, 0.3);
        double at = y + 9;
        for (String[] row : rows) {
            pen.print(8, at, row[0]);
            pen.writeWithin(42, at, 76, row[1]);
            pen.print(124, at, row[2]);
            pen.writeWithin(154, at, 78, row[3]);
            at += 7.4;
        }
        return at;
    }

    /** After a delivery app's 周账单: the sum on a coloured head, then what it is made of, then where it went. */
    static void week(Pen pen, SlipText slip) {
        pen.easel().fill(0, 0, 90, 190, 0xF5F5F5);
        pen.easel().fill(0, 0, 90, 58, YELLOW);
        pen.easel().path(new double[] {8, 5.5, 8}, new double[] {7.5, 10, 12.5}, 0x222222, 0.5);
        pen.centred(45, 11.5, pen.value().sized(11.5).strong(), "周账单");
        LocalDate sunday = slip.paidAt().toLocalDate().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        pen.sized(9).middle(45, 22, day(sunday.minusDays(6)) + "-" + day(sunday));
        pen.middle(45, 30, "实际到账（元）");
        pen.centred(45, 44, pen.value().sized(22).strong(), Inventions.grouped(slip.net()));
        pen.sized(9).middle(45, 52, slip.status());
        Money bonus = Money.of("45.00");
        Money fines = Money.of("12.00");
        Money fees = slip.gross().minus(bonus).plus(fines);
        int orders =
                fees.amount().divide(new BigDecimal("5.2"), RoundingMode.DOWN).intValue() + 1;
        double y = card(pen, 62, "账单明细", new String[][] {
            {"完成单量", orders + "单"},
            {"配送费", "+" + Inventions.grouped(fees)},
            {"活动奖励", "+" + bonus},
            {"违规扣款", "-" + fines},
            {"应结算金额", Inventions.grouped(slip.gross())},
            {"代扣税费", (slip.tax().isZero() ? "" : "-") + Inventions.grouped(slip.tax())},
            {"实际到账", Inventions.grouped(slip.net())}
        });
        y = card(pen, y + 4, "到账信息", new String[][] {
            {"骑手姓名", slip.payee()},
            {"收款卡号", PaidOutSlips.masked(slip)},
            {"打款方", slip.payer()},
            {"到账时间", Dates.as("yyyy.MM.dd HH:mm", slip.paidAt())}
        });
        pen.sized(7.5).caption(45, y + 6, "账单如有疑问，请于7日内在“我的-客服”中申诉");
    }

    private static String day(LocalDate day) {
        return Dates.as("yyyy.MM.dd", day);
    }

    private static double card(Pen pen, double y, String title, String[][] rows) {
        pen.easel().fill(4, y, 82, 10 + rows.length * 7.8, 0xFFFFFF);
        pen.easel().text(8, y + 7, pen.value().sized(10.5).strong(), title);
        double at = y + 15;
        for (String[] row : rows) {
            pen.print(8, at, row[0]);
            double room = 52;
            double needed = pen.easel().width(pen.value(), row[1]);
            Pen fitting = needed > room ? pen.sized(pen.value().points() * room / needed) : pen;
            fitting.right(82, at, row[1]);
            at += 7.8;
        }
        return y + 10 + rows.length * 7.8;
    }
}
