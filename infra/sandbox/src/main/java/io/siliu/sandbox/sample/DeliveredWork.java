package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Acceptance of work that was delivered: a letter of confirmation, a sheet of hours, a form three people sign. */
final class DeliveredWork {

    private DeliveredWork() {}

    /** What the client writes when work was handed over. */
    static void letter(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 20, pen.label().sized(18).strong(), "服务成果验收确认函");
        double y = pen.paragraph(24, 36, 164, 8, receipt.worker() + "：");
        y = pen.paragraph(
                24,
                y,
                164,
                8,
                "    你方承接的我方任务（任务单号：" + receipt.task() + "，服务内容：" + receipt.work() + "）现已交付完毕。经我方核验，合格数量为"
                        + receipt.quantity() + receipt.unit() + "，按每" + receipt.unit() + receipt.price() + "元计，验收金额为人民币"
                        + Inventions.grouped(receipt.amount()) + "元（大写：" + ChineseCapitals.format(receipt.amount())
                        + "）。");
        y = pen.paragraph(24, y, 164, 8, "    我方对上述成果予以验收确认，同意据此结算。");
        pen.right(184, y + 8, receipt.client() + "（盖章）");
        pen.pair(112, y + 18, "验收人：", receipt.acceptedBy());
        pen.pair(112, y + 28, "验收日期：", receipt.day());
        pen.stamp(148, y + 34, 13, Type.RED);
    }

    /** Work counted in hours; the days they were worked on stand beside. */
    static void hours(Pen pen, AcceptanceText receipt) {
        pen.easel().text(16, 16, pen.label().sized(16).strong(), "工时验收确认表");
        pen.pair(116, 16, "任务单号：", receipt.task());
        pen.pair(16, 25, "使用单位：", receipt.client());
        pen.pair(16, 32, "服务人：", receipt.worker());
        LocalDate last = receipt.acceptedOn().minusDays(1);
        double y = FormRows.columns(
                pen,
                16,
                37,
                10,
                new double[] {40, 54, 30, 30, 26},
                new String[] {"服务项目", "服务期间", "确认工时（小时）", "单价（元/小时）", "备注"},
                new String[] {
                    receipt.work(),
                    dayOfMonth(last.minusDays(13)) + "-" + dayOfMonth(last),
                    Integer.toString(receipt.quantity()),
                    receipt.price().toString(),
                    "无"
                });
        pen.pair(16, y + 9, "确认总工时：", receipt.quantity() + "小时");
        pen.pair(96, y + 9, "应结服务费：", "￥" + Inventions.grouped(receipt.amount()));
        pen.pair(16, y + 18, "质量评价：", "符合约定");
        pen.pair(16, y + 30, "验收人签字：", receipt.acceptedBy());
        pen.pair(96, y + 30, "签字日期：", receipt.plainDay());
        pen.stamp(170, y + 26, 12, Type.RED);
    }

    private static String dayOfMonth(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("M月d日", Locale.CHINA));
    }

    /** Three boxes for three signatures, each with a day; only the one who accepts counts. */
    static void signed(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 15, pen.label().sized(17).strong(), "任务交付验收单");
        double y = FormRows.boxed(
                pen,
                15,
                22,
                10,
                new double[] {28, 62, 28, 62},
                new String[] {"任务单号", receipt.task(), "任务内容", receipt.work()},
                new String[] {"需求方", receipt.client()},
                new String[] {"承接方", receipt.worker()},
                new String[] {"交付数量", receipt.quantity() + receipt.unit(), "结算金额", receipt.amount() + " 元"},
                new String[] {"验收结论", "■ 合格    □ 不合格", "扣款金额", "0.00 元"});
        String[][] boxes = {
            {"交付人", "示例周远明", receipt.acceptedOn().minusDays(4).toString()},
            {"验收人", receipt.acceptedBy(), receipt.plainDay()},
            {"审批人", "示例郑思敏", receipt.acceptedOn().plusDays(2).toString()}
        };
        for (int index = 0; index < boxes.length; index++) {
            double x = 15 + index * 60.0;
            pen.box(x, y, 60, 24);
            pen.print(x + 2, y + 7, boxes[index][0] + "签字：");
            pen.write(x + 24, y + 14, boxes[index][1]);
            pen.pair(x + 2, y + 21, "日期：", boxes[index][2]);
        }
        pen.stamp(128, y + 10, 9, Type.RED);
    }
}
