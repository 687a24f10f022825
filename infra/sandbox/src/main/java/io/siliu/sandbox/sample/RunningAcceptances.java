package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Acceptance of a month's work week by week, as steps on a platform's page, and as a slip that is sent back. */
final class RunningAcceptances {

    private RunningAcceptances() {}

    static Page weeks(Inventions inventions) {
        AcceptanceText receipt = AcceptanceText.drawn(inventions);
        return new Page(receipt.fields(), pen -> weeks(pen, receipt));
    }

    private static void weeks(Pen pen, AcceptanceText receipt) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "月度服务验收及结算汇总表");
        pen.pair(14, 24, "甲方：", receipt.client());
        pen.pair(14, 31, "乙方：", receipt.worker());
        pen.pair(132, 31, "任务单：", receipt.task());
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"周次", "服务内容", "完成量（" + receipt.unit() + "）", "单价（元）", "金额（元）", "质量评价"});
        int rest = receipt.quantity();
        for (int week = 1; week <= 4 && rest > 0; week++) {
            int done = week == 4 ? rest : Math.max(1, receipt.quantity() / 4);
            rest -= done;
            rows.add(new String[] {
                "第" + "一二三四".charAt(week - 1) + "周",
                receipt.work(),
                Integer.toString(done),
                receipt.price().toString(),
                receipt.price().times(BigDecimal.valueOf(done)).toString(),
                "合格"
            });
        }
        double[] widths = {22, 46, 34, 26, 32, 22};
        double y = FormRows.columns(pen, 14, 36, 8, widths, rows.toArray(String[][]::new));
        y = FormRows.boxed(
                pen,
                14,
                y,
                9,
                new double[] {40, 51, 40, 51},
                new String[] {
                    "本月验收总量", receipt.quantity() + receipt.unit(), "考核扣减", "0.00元",
                },
                new String[] {"本月应结金额", receipt.amount() + "元", "大写", ChineseCapitals.format(receipt.amount())});
        pen.pair(14, y + 10, "甲方验收人（签字）：", receipt.acceptedBy());
        pen.pair(122, y + 10, "验收时间：", receipt.day());
        pen.stamp(92, y + 12, 11, Type.RED);
    }

    static Page steps(Inventions inventions) {
        AcceptanceText receipt = AcceptanceText.drawn(inventions);
        String publisher = inventions.person();
        return new Page(receipt.fields(), pen -> steps(pen, receipt, publisher));
    }

    /** The printed page of a platform; who accepted and when stands in the last of the steps. */
    private static void steps(Pen pen, AcceptanceText receipt, String publisher) {
        pen.sized(7).print(14, 8, Dates.as("yyyy/M/d", receipt.acceptedOn().plusDays(1)) + "  任务协作平台 - 验收结果");
        pen.sized(7).print(150, 8, "https://work.example.com/acceptance");
        pen.easel().text(14, 19, pen.label().sized(14).strong(), "验收结果：通过");
        String[][] facts = {
            {"任务编号", receipt.task()},
            {"任务类目", receipt.work()},
            {"发布方", receipt.client()},
            {"承接方", receipt.worker()},
            {"核准数量", receipt.quantity() + receipt.unit()},
            {"核准单价", receipt.price() + " 元/" + receipt.unit()},
            {"核准金额", Inventions.grouped(receipt.amount()) + " 元"}
        };
        double y = 29;
        for (String[] fact : facts) {
            pen.print(14, y, fact[0]);
            pen.write(40, y, fact[1]);
            y += 7;
        }
        String[][] steps = {
            {"发布任务", publisher, "", "-9"},
            {"接受任务", receipt.worker(), "", "-8"},
            {"提交成果", receipt.worker(), "", "-2"},
            {"企业验收", receipt.acceptedBy(), "验收通过", "0"}
        };
        pen.easel().text(14, y + 5, pen.label().sized(11).strong(), "流转记录");
        y += 9;
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"环节", "操作人", "操作时间", "处理意见"});
        for (String[] step : steps) {
            String day = receipt.acceptedOn().plusDays(Long.parseLong(step[3])).toString();
            rows.add(new String[] {step[0], step[1], day + " 15:20", step[2]});
        }
        FormRows.columns(pen, 14, y, 8, new double[] {34, 70, 46, 32}, rows.toArray(String[][]::new));
    }

    static Page sentBack(Inventions inventions) {
        AcceptanceText receipt = AcceptanceText.drawn(inventions);
        return new Page(receipt.fields(), pen -> sentBack(pen, receipt));
    }

    /** The lower part of a delivery letter, filled in by the client and returned. */
    private static void sentBack(Pen pen, AcceptanceText receipt) {
        pen.caption(105, 9, "………………………………  沿此线裁下，签署后寄回  ………………………………");
        pen.centred(105, 21, pen.label().sized(17).strong(), "验 收 回 执");
        pen.print(20, 33, receipt.worker() + "：");
        double y = 44;
        y = filled(pen, y, "贵方交付的成果已收悉，项目名称", receipt.work());
        y = filled(pen, y, "对应的任务单编号", receipt.task());
        y = filled(pen, y, "经检验，同意验收的数量", receipt.quantity() + receipt.unit());
        y = filled(pen, y, "据此应付的价款", "人民币" + Inventions.grouped(receipt.amount()) + "元");
        pen.print(20, y, "特此回复。");
        pen.writeWithin(104, y + 11, 88, receipt.client());
        pen.pair(104, y + 20, "验收经手人：", receipt.acceptedBy());
        pen.write(104, y + 29, receipt.day());
        pen.stamp(186, y + 24, 13, Type.RED);
    }

    private static double filled(Pen pen, double y, String said, String written) {
        pen.print(20, y, said);
        double start = 20 + pen.easel().width(pen.label(), said) + 3;
        pen.write(start, y, written);
        pen.rule(start - 1.5, y + 1.8, 190);
        return y + 10;
    }
}
