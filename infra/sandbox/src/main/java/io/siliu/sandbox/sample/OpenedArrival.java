package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** After the notice that a platform's account sends in a chat application when pay has arrived, as workers photograph their screen. */
final class OpenedArrival {

    private static final int GREY = 0x8A8A8A;

    private OpenedArrival() {}

    static void page(Pen pen, OpenedEarning earning) {
        SlipText slip = earning.said();
        pen.easel().fill(0, 0, 92, 164, 0xEDEDED);
        pen.easel()
                .text(
                        6,
                        5.5,
                        pen.value().sized(8),
                        Dates.as("HH:mm", slip.paidAt().plusMinutes(6)));
        pen.easel().path(new double[] {7.5, 5, 7.5}, new double[] {10.5, 13, 15.5}, Type.BLACK, 0.5);
        pen.centred(46, 14.5, pen.value().sized(11).strong(), "服务通知");
        pen.centred(
                46,
                24,
                pen.value().sized(7.5).inked(GREY),
                Dates.as("M月d日 HH:mm", slip.paidAt().plusMinutes(2)));
        pen.easel().fill(5, 28, 82, 122, 0xFFFFFF);
        pen.easel().ellipse(8.5, 31.4, 5.2, 5.2, 0x2E9E6B, 1.2);
        pen.easel().text(16, 35.4, pen.value().sized(8.5).inked(GREY), "示例灵活用工服务号");
        pen.easel().text(9, 46, pen.value().sized(11.5).strong(), "服务费到账通知");
        pen.easel().text(9, 55, pen.value().sized(8.5).inked(GREY), "实际到账");
        pen.easel().text(9, 65, pen.value().sized(19).strong(), "¥" + Inventions.grouped(slip.net()));
        String[][] rows = {
            {"收款人", slip.payee()},
            {"任务单号", slip.task()},
            {"结算金额", "¥" + earning.gross()},
            {"代扣税费", "¥" + earning.tax()},
            {"到账账户", earning.hidden()},
            {"到账时间", Dates.as("yyyy-MM-dd HH:mm:ss", slip.paidAt())},
            {"当前状态", slip.status()}
        };
        double y = 75;
        for (String[] row : rows) {
            pen.print(9, y, row[0]);
            pen.write(29, y, row[1]);
            y += 7.4;
        }
        pen.print(9, y, "付款企业");
        pen.paragraph(29, y, 54, 4.6, slip.payer());
        pen.easel().line(9, 140, 83, 140, 0xE4E4E4, 0.2);
        pen.easel().text(9, 146.4, pen.value(), "查看结算明细");
        pen.easel().path(new double[] {80.5, 82.5, 80.5}, new double[] {143, 145, 147}, GREY, 0.35);
    }
}
