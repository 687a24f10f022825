package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Acceptance of work point by point, by the month between two parties, and on a page of a platform. */
final class CheckedWork {

    private CheckedWork() {}

    /** A list of what was looked at, each with its finding; quantity and sum below it. */
    static void points(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 15, pen.label().sized(17).strong(), "服务质量验收表");
        pen.pair(15, 25, "任务编号：", receipt.task());
        pen.pair(118, 25, "服务内容：", receipt.work());
        pen.pair(15, 32, "发包企业：", receipt.client());
        pen.pair(15, 39, "服务人员：", receipt.worker());
        double y = FormRows.columns(
                pen,
                15,
                43,
                8.5,
                new double[] {16, 52, 74, 38},
                new String[] {"序号", "检查项目", "验收标准", "检查结果"},
                new String[] {"1", "完成时限", "按约定时间完成", "符合"},
                new String[] {"2", "服务质量", "无返工、无投诉", "符合"},
                new String[] {"3", "资料交付", "记录完整、照片齐全", "符合"});
        y = FormRows.boxed(
                pen,
                15,
                y,
                10,
                new double[] {32, 58, 32, 58},
                new String[] {
                    "核定工作量", receipt.quantity() + receipt.unit(), "核定单价", receipt.price() + "元/" + receipt.unit()
                },
                new String[] {"核定服务费", receipt.amount() + "元", "总体评定", "验收通过"});
        pen.pair(15, y + 10, "验收负责人：", receipt.acceptedBy());
        pen.pair(
                118,
                y + 10,
                "验收时间：",
                receipt.acceptedOn().format(DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.CHINA)));
        pen.stamp(92, y + 12, 11, Type.RED);
    }

    /** Both parties stand in columns, each with who signs for it; the client's person accepts. */
    static void monthly(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "服务费结算确认单");
        pen.print(14, 24, "结算期间：" + receipt.acceptedOn().minusMonths(1).format(month()));
        pen.pair(126, 24, "任务单号：", receipt.task());
        double y = FormRows.columns(
                pen,
                14,
                28,
                10,
                new double[] {52, 30, 28, 32, 40},
                new String[] {"服务项目", "结算单位", "结算数量", "含税单价", "结算金额（元）"},
                new String[] {
                    receipt.work(),
                    receipt.unit(),
                    Integer.toString(receipt.quantity()),
                    receipt.price().toString(),
                    receipt.amount().toString()
                },
                new String[] {
                    "合计",
                    "",
                    Integer.toString(receipt.quantity()),
                    "",
                    receipt.amount().toString()
                });
        pen.pair(14, y + 8, "人民币大写：", ChineseCapitals.format(receipt.amount()));
        pen.paragraph(14, y + 16, 180, 6, "经双方核对，上述服务已按约定完成并验收合格，结算数据无误，现予确认。");
        String[][] sides = {
            {"发包方（盖章）", receipt.client(), "验收人：", receipt.acceptedBy(), "验收日期："},
            {"承揽方（签章）", receipt.worker(), "经办人：", "", "确认日期："}
        };
        for (int index = 0; index < 2; index++) {
            double x = 14 + 94.0 * index;
            pen.print(x, y + 28, sides[index][0]);
            pen.writeWithin(x, y + 36, 88, sides[index][1]);
            pen.pair(x, y + 44, sides[index][2], sides[index][3]);
            pen.pair(x, y + 52, sides[index][4], index == 0 ? receipt.day() : "");
        }
        pen.stamp(82, y + 46, 12, Type.RED);
    }

    private static DateTimeFormatter month() {
        return DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
    }

    /** A page of a platform: small grey labels above their values, two a row. */
    static void page(Pen pen, AcceptanceText receipt) {
        pen.easel().fill(0, 0, 210, 16, 0x2E7D6B);
        pen.easel().text(12, 10.5, pen.label().sized(13).strong().inked(Sheet.WHITE), "任务验收详情");
        pen.easel().text(172, 10.5, pen.label().sized(10).inked(Sheet.WHITE), "验收通过");
        String[][] cells = {
            {"任务单号", receipt.task()},
            {"任务类型", receipt.work()},
            {"发布企业", receipt.client()},
            {"接单人", receipt.worker()},
            {"验收数量", receipt.quantity() + " " + receipt.unit()},
            {"任务单价", "¥" + receipt.price()},
            {"验收金额", "¥" + Inventions.grouped(receipt.amount())},
            {"验收方式", "企业在线验收"},
            {"验收人", receipt.acceptedBy()},
            {"验收时间", receipt.plainDay() + " 18:20"}
        };
        for (int index = 0; index < cells.length; index++) {
            double x = index % 2 == 0 ? 14 : 112;
            double y = 26 + index / 2 * 15.0;
            pen.sized(8).print(x, y, cells[index][0]);
            pen.writeWithin(x, y + 6, 90, cells[index][1]);
        }
        pen.rule(14, 98, 196);
        pen.pair(14, 106, "验收备注：", "成果符合任务要求");
    }
}
