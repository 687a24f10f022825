package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Acceptance receipts: a settlement list that sums up several deliveries, and a form with a box for each signature. */
final class SettledAcceptances {

    private SettledAcceptances() {}

    /** What counts is the sum of the rows; each row shows days, quantities and amounts beside it. */
    static void list(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 15, pen.label().sized(15).strong(), "服务成果验收结算清单");
        pen.pair(14, 24, "采购方：", receipt.client());
        pen.pair(14, 31, "供应方：", receipt.worker());
        pen.pair(132, 31, "任务单号：", receipt.task());
        double y = FormRows.columns(
                pen,
                14,
                35,
                9,
                new double[] {14, 30, 48, 30, 28, 32},
                rows(receipt).toArray(String[][]::new));
        pen.pair(14, y + 8, "合计金额（大写）：", ChineseCapitals.format(receipt.amount()));
        pen.pair(14, y + 17, "验收结果：", "以上服务经我方验收合格，同意按合计金额结算。");
        pen.pair(14, y + 29, "采购方验收人：", receipt.acceptedBy());
        pen.pair(118, y + 29, "验收日期：", dotted(receipt));
        pen.stamp(66, y + 27, 12, Type.RED);
    }

    private static List<String[]> rows(AcceptanceText receipt) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"序号", "服务日期", "服务内容", "数量（" + receipt.unit() + "）", "单价（元）", "金额（元）"});
        int part = receipt.quantity() / 3;
        int[] quantities =
                part == 0 ? new int[] {receipt.quantity()} : new int[] {part, part, receipt.quantity() - 2 * part};
        for (int index = 0; index < quantities.length; index++) {
            rows.add(new String[] {
                Integer.toString(index + 1),
                receipt.acceptedOn().minusDays(12 - 4L * index).toString(),
                receipt.work(),
                Integer.toString(quantities[index]),
                receipt.price().toString(),
                receipt.price().times(BigDecimal.valueOf(quantities[index])).toString()
            });
        }
        rows.add(new String[] {
            "合计",
            "",
            "",
            Integer.toString(receipt.quantity()),
            "",
            receipt.amount().toString()
        });
        return rows;
    }

    private static String dotted(AcceptanceText receipt) {
        return receipt.acceptedOn().format(DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.CHINA));
    }

    /** A boxed form; the days of delivery and of acceptance stand side by side. */
    static void form(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 16, pen.label().sized(18).strong(), "工 作 量 验 收 单");
        double y = FormRows.boxed(
                pen,
                16,
                23,
                11,
                new double[] {32, 58, 32, 56},
                new String[] {"项目委托单位", receipt.client()},
                new String[] {"服务提供方", receipt.worker()},
                new String[] {"任务单编号", receipt.task(), "服务类别", receipt.work()},
                new String[] {
                    "交付日期", spaced(receipt.acceptedOn().minusDays(5)), "验收工作量", receipt.quantity() + receipt.unit()
                },
                new String[] {"结算单价", receipt.price() + "元", "验收总价", "¥" + Inventions.grouped(receipt.amount())});
        pen.box(16, y, 178, 38);
        pen.pair(19, y + 8, "委托单位验收意见：", "工作量属实，质量合格，予以验收。");
        pen.pair(96, y + 20, "验收人（签字）：", receipt.acceptedBy());
        pen.pair(96, y + 30, "验收时间：", spaced(receipt.acceptedOn()));
        pen.stamp(132, y + 26, 13, Type.RED);
    }

    private static String spaced(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日", Locale.CHINA));
    }
}
