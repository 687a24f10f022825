package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Acceptances as a report in parts, as a confirmation signed where the work was done, and as a letter of settlement. */
final class ReportedAcceptances {

    private ReportedAcceptances() {}

    /** Four numbered parts; the days of beginning and end stand before the day of acceptance. */
    static void report(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 18, pen.label().sized(18).strong(), "任务验收报告");
        part(pen, 28, "一、基本信息");
        double y = FormRows.boxed(
                pen,
                18,
                31,
                9.5,
                new double[] {30, 57, 30, 57},
                new String[] {"任务名称", receipt.work(), "任务编号", receipt.task()},
                new String[] {"委托方", receipt.client(), "服务方", receipt.worker()},
                new String[] {
                    "开始日期", written(receipt.acceptedOn().minusDays(21)),
                    "完成日期", written(receipt.acceptedOn().minusDays(2))
                });
        part(pen, y + 8, "二、完成情况");
        y = FormRows.columns(
                pen,
                18,
                y + 11,
                9.5,
                new double[] {44, 34, 44, 52},
                new String[] {"验收项目", "完成数量", "单价（元）", "金额（元）"},
                new String[] {
                    receipt.work(),
                    receipt.quantity() + " " + receipt.unit(),
                    receipt.price().toString(),
                    Inventions.grouped(receipt.amount())
                });
        part(pen, y + 8, "三、费用确认");
        pen.paragraph(
                24,
                y + 15,
                160,
                6,
                "经双方核对，本任务应结算总金额为人民币" + ChineseCapitals.format(receipt.amount()) + "（¥"
                        + Inventions.grouped(receipt.amount()) + "）。");
        part(pen, y + 29, "四、验收结论");
        pen.write(24, y + 36, "服务内容符合任务要求，质量合格，同意验收。");
        pen.pair(24, y + 50, "验收人（签字）：", receipt.acceptedBy());
        pen.pair(122, y + 50, "验收日期：", written(receipt.acceptedOn()));
        pen.stamp(172, y + 36, 13, Type.RED);
    }

    private static void part(Pen pen, double y, String title) {
        pen.easel().text(18, y, pen.label().strong(), title);
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA));
    }

    /** The customer signs on the spot; statements stand on ruled lines, two of them a line. */
    static void onSite(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 16, pen.label().sized(17).strong(), "服务完工确认单");
        pen.pair(128, 25, "任务单号：", receipt.task());
        double y = ruled(pen, 36, "客户单位：", receipt.client(), "", "");
        y = ruled(pen, y, "服务人员：", receipt.worker(), "服务项目：", receipt.work());
        y = ruled(
                pen,
                y,
                "上门日期：",
                receipt.acceptedOn().minusDays(1).toString(),
                "完工数量：",
                receipt.quantity() + receipt.unit());
        y = ruled(pen, y, "结算单价：", receipt.price() + "元", "结算金额：", receipt.amount() + "元");
        pen.print(20, y, "服务评价：  非常满意（√）   满意（  ）   一般（  ）   不满意（  ）");
        pen.print(20, y + 10, "以上服务已按要求完成，现场已清理，确认验收。");
        pen.pair(20, y + 24, "客户验收人签字：", receipt.acceptedBy());
        pen.pair(126, y + 24, "签字日期：", receipt.plainDay());
        pen.stamp(92, y + 20, 12, Type.RED);
    }

    private static double ruled(Pen pen, double y, String first, String one, String second, String other) {
        boolean alone = second.isEmpty();
        pen.pair(20, y, first, one);
        pen.rule(20 + pen.easel().width(pen.label(), first), y + 1.6, alone ? 190 : 110);
        if (!alone) {
            pen.pair(118, y, second, other);
            pen.rule(118 + pen.easel().width(pen.label(), second), y + 1.6, 190);
        }
        return y + 11;
    }

    /** Prose: number, quantity and sum stand in the sentences. */
    static void letter(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 22, pen.label().sized(18).strong(), "验收结算确认函");
        pen.write(24, 36, receipt.worker() + "：");
        double y = pen.paragraph(
                24,
                45,
                162,
                7.6,
                "　　贵方承接我司发布的" + receipt.work() + "任务（任务单号：" + receipt.task() + "），经我司核对，实际完成数量为" + receipt.quantity()
                        + receipt.unit() + "，每" + receipt.unit() + "单价" + receipt.price() + "元，结算金额共计"
                        + receipt.amount() + "元（大写：" + ChineseCapitals.format(receipt.amount()) + "）。");
        y = pen.paragraph(24, y, 162, 7.6, "　　上述工作成果已于" + receipt.day() + "验收合格，同意按上述金额办理结算。");
        pen.write(24, y + 2, "　　特此确认。");
        pen.pair(112, y + 16, "确认单位：", "");
        pen.writeWithin(132, y + 16, 60, receipt.client());
        pen.pair(112, y + 26, "验收人：", receipt.acceptedBy());
        pen.pair(112, y + 36, "日期：", receipt.day());
        pen.stamp(168, y + 20, 15, Type.RED);
    }
}
