package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Acceptances: a month's settlement, goods signed for, a report, a household's ticket and a statement of work by weeks. */
final class InstitutionWorks {

    private static final int ORANGE = 0xF07B1A;

    private InstitutionWorks() {}

    /** Acceptances of works of some sort, counted in a unit that such works have. */
    static Function<Inventions, AcceptanceText> of(String unit, String... works) {
        return inventions -> {
            AcceptanceText drawn = AcceptanceText.drawn(inventions);
            return new AcceptanceText(
                    drawn.task(),
                    drawn.client(),
                    drawn.worker(),
                    inventions.oneOf(List.of(works)),
                    drawn.quantity(),
                    unit,
                    drawn.price(),
                    drawn.acceptedBy(),
                    drawn.acceptedOn());
        };
    }

    static void settlement(Pen pen, AcceptanceText work) {
        pen.centred(105, 18, pen.label().sized(17).strong(), "服务费结算单");
        pen.pairWithin(16, 29, "委托方：", work.client(), 120);
        pen.pair(126, 29, "任务单号：", work.task());
        pen.pairWithin(16, 37, "服务方：", work.worker(), 120);
        pen.pair(126, 37, "结算类型：", "按量结算");
        InstitutionBoard board = new InstitutionBoard(pen, 16, 14, 58, 84, 104, 134, 178);
        double y = board.heads(42, 9, "序号", "服务项目", "验收数量", "单位", "单价（元）", "金额（元）");
        y = board.values(
                y,
                9,
                "1",
                work.work(),
                Integer.toString(work.quantity()),
                work.unit(),
                work.price().toString(),
                Inventions.grouped(work.amount()));
        y = board.values(y, 9, "", "合计", Integer.toString(work.quantity()), "", "", Inventions.grouped(work.amount()));
        pen.box(16, y, 178, 9);
        pen.pair(19, y + 6, "结算金额（大写）：", "人民币" + ChineseCapitals.format(work.amount()));
        y = pen.paragraph(16, y + 18, 178, 6.5, "上述服务已由委托方验收合格，双方对结算数量及金额无异议。");
        pen.print(16, y + 5, "委托方（盖章）");
        pen.print(116, y + 5, "服务方（签字/盖章）");
        pen.pair(16, y + 14, "验收人：", work.acceptedBy());
        pen.pair(16, y + 23, "日    期：", work.day());
        pen.pair(116, y + 23, "日    期：", work.day());
        pen.stamp(70, y + 12, 13, Type.RED);
    }

    /** Pieces delivered to a client, who signs with name and day. */
    static void signedFor(Pen pen, AcceptanceText work) {
        pen.easel().text(16, 16, pen.label().sized(15).strong(), "配送任务签收单");
        pen.right(194, 16, "任务单号 " + work.task());
        InstitutionBoard board = new InstitutionBoard(pen, 16, 30, 89, 119, 178);
        double y = board.told(21, 9, "发单单位", work.client());
        y = board.told(y, 9, "承运人", work.worker());
        y = board.told(y, 9, "任务内容", work.work(), "应送数量", work.quantity() + work.unit());
        y = board.told(y, 9, "签收数量", work.quantity() + work.unit(), "破损/短少", "无");
        y = board.told(y, 9, "计费标准", work.price() + "元/" + work.unit(), "运费合计", work.amount() + "元");
        pen.box(16, y, 178, 28);
        pen.print(20, y + 8, "收货意见：货物数量相符、外观完好，同意签收并按上述运费结算。");
        pen.print(20, y + 20, "签收人：");
        pen.easel().text(36, y + 20, pen.value().sized(pen.value().points() + 3), work.acceptedBy());
        pen.rule(34, y + 22, 74);
        pen.pair(110, y + 20, "签收日期：", work.day());
        pen.stamp(88, y + 16, 11, 0x2B50A0);
    }

    /** A report of several numbered parts on a whole sheet. */
    static void report(Pen pen, AcceptanceText work) {
        pen.centred(105, 34, pen.label().sized(20).strong(), "项目验收报告");
        double y = heading(pen, 52, "一、项目概况");
        InstitutionBoard board = new InstitutionBoard(pen, 24, 30, 81, 107, 162);
        y = board.told(y, 10, "任务名称", work.work(), "任务编号", work.task());
        y = board.told(y, 10, "委托单位", work.client());
        y = board.told(y, 10, "实施方", work.worker());
        y = heading(pen, y + 14, "二、交付内容");
        y = pen.paragraph(
                24,
                y + 4,
                162,
                7.5,
                "　　实施方按照任务要求共交付成果" + work.quantity() + work.unit() + "，单价" + work.price() + "元，结算金额合计人民币"
                        + Inventions.grouped(work.amount()) + "元。交付物及过程文件已随任务提交并归档。");
        y = heading(pen, y + 8, "三、验收情况");
        y = pen.paragraph(24, y + 4, 162, 7.5, "　　1.交付物齐全，格式符合约定；");
        y = pen.paragraph(24, y, 162, 7.5, "　　2.经抽查，质量满足任务要求，未发现需返工的问题。");
        y = heading(pen, y + 8, "四、验收结论");
        y = pen.paragraph(24, y + 4, 162, 7.5, "　　同意验收，可按上述金额办理结算。");
        pen.pair(112, y + 20, "验收负责人：", work.acceptedBy());
        pen.pair(112, y + 30, "验收日期：", work.day());
        pen.print(112, y + 40, "委托单位（盖章）");
        pen.stamp(166, y + 38, 16, Type.RED);
    }

    private static double heading(Pen pen, double y, String text) {
        pen.easel().text(24, y, pen.label().strong(), text);
        return y + 4;
    }

    /** A ticket of a mini program for services at home. */
    static void ticket(Pen pen, AcceptanceText work) {
        pen.easel().fill(0, 0, 92, 24, ORANGE);
        pen.easel().text(7, 11, pen.value().sized(13).strong().inked(0xFFFFFF), "服务已验收");
        pen.easel().text(7, 19, pen.value().sized(8.5).inked(0xFFFFFF), "感谢您的确认，费用将结算给服务人员");
        double y = line(pen, 36, "任务单号", work.task());
        y = line(pen, y, "服务项目", work.work());
        y = line(pen, y, "下单企业", work.client());
        y = line(pen, y, "服务人员", work.worker());
        y = line(pen, y, "服务数量", work.quantity() + work.unit());
        y = line(pen, y, "服务单价", "¥" + work.price());
        y = line(pen, y, "结算金额", "¥" + Inventions.grouped(work.amount()));
        pen.easel().line(7, y - 4, 85, y - 4, 0xDDDDDD, 0.3);
        y = line(pen, y + 3, "验收人", work.acceptedBy());
        y = line(pen, y, "验收时间", work.plainDay() + " 16:20");
        line(pen, y, "服务评价", "非常满意");
    }

    private static double line(Pen pen, double y, String label, String said) {
        pen.print(7, y, label);
        double room = 58;
        double needed = pen.easel().width(pen.value(), said);
        Pen fitting = needed > room ? pen.sized(pen.value().points() * room / needed) : pen;
        fitting.right(85, y, said);
        return y + 10;
    }

    /** Work by weeks; the last row sums it up, and both sides confirm. */
    static void weeks(Pen pen, AcceptanceText work) {
        pen.centred(105, 17, pen.label().sized(16).strong(), "工作量确认单");
        pen.pair(16, 27, "任务编号：", work.task());
        pen.pair(116, 27, "工作内容：", work.work());
        InstitutionBoard board = new InstitutionBoard(pen, 16, 62, 98, 134, 178);
        double y = board.heads(31, 8.5, "起止日期", "完成量（" + work.unit() + "）", "单价（元）", "小计（元）");
        int[] parts = {work.quantity() / 3, work.quantity() / 3, work.quantity() - work.quantity() / 3 * 2};
        for (int week = 0; week < parts.length; week++) {
            if (parts[week] == 0) {
                continue;
            }
            y = board.values(
                    y,
                    8.5,
                    day(work, 24 - week * 7) + "至" + day(work, 18 - week * 7),
                    Integer.toString(parts[week]),
                    work.price().toString(),
                    Inventions.grouped(work.price().times(BigDecimal.valueOf(parts[week]))));
        }
        y = board.values(y, 8.5, "总  计", Integer.toString(work.quantity()), "", Inventions.grouped(work.amount()));
        y = pen.paragraph(16, y + 9, 178, 6.5, "经核对，以上工作量属实，质量符合要求，同意按总计金额结算。");
        pen.pairWithin(16, y + 6, "委托方：", work.client(), 104);
        pen.pairWithin(112, y + 6, "受托方：", work.worker(), 194);
        pen.pair(16, y + 15, "验收确认人：", work.acceptedBy());
        pen.print(112, y + 15, "签字：");
        pen.pair(16, y + 24, "确认日期：", work.plainDay());
        pen.stamp(82, y + 20, 12, Type.RED);
    }

    private static String day(AcceptanceText work, int before) {
        return work.acceptedOn().minusDays(before).format(DateTimeFormatter.ofPattern("MM.dd", Locale.ROOT));
    }
}
