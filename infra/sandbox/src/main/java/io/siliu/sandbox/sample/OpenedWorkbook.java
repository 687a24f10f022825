package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** After the workbook of one payment that a platform's client opens and prints from the screen, letters and row numbers beside it. */
final class OpenedWorkbook {

    private static final double[] COLUMNS = {34, 38, 22, 35, 36, 21, 19, 21, 19, 32, 36};
    private static final double EDGE = 8;
    private static final double ROW = 6.6;
    private static final int LINE = 0xD0D4DA;

    private OpenedWorkbook() {}

    static void page(Pen pen, OpenedEarning earning) {
        SlipText slip = earning.said();
        String[][] rows = {
            {"批次号", "任务编号", "姓名", "身份证号", "银行卡号", "应发金额", "代扣税费", "实发金额", "付款状态", "付款时间", "渠道流水号"},
            {
                slip.batch(),
                slip.task(),
                slip.payee(),
                earning.code(),
                slip.account(),
                slip.gross().toString(),
                slip.tax().toString(),
                slip.net().toString(),
                slip.status(),
                slip.shortTime(),
                slip.channelSerial()
            },
            {
                "合计",
                "",
                "",
                "",
                "",
                slip.gross().toString(),
                slip.tax().toString(),
                slip.net().toString(),
                "",
                "",
                ""
            }
        };
        pen.easel().fill(0, 0, 322, 14, 0x217346);
        pen.centred(161, 9, pen.value().sized(9).inked(0xFFFFFF), "付款明细_" + slip.batch() + ".xlsx - 表格");
        double top = 14;
        pen.easel().fill(0, top, 322, ROW, 0xF0F0F0);
        pen.easel().fill(0, top, EDGE, 8 * ROW, 0xF0F0F0);
        double x = EDGE;
        for (int column = 0; column < COLUMNS.length; column++) {
            pen.centred(x + COLUMNS[column] / 2, top + 4.6, pen.label(), String.valueOf((char) ('A' + column)));
            x += COLUMNS[column];
        }
        for (int row = 0; row < 7; row++) {
            double y = top + (row + 1) * ROW;
            pen.centred(EDGE / 2, y + 4.6, pen.label(), Integer.toString(row + 1));
            for (int column = 0; row > 0 && row <= rows.length && column < COLUMNS.length; column++) {
                cell(pen, left(column), y, COLUMNS[column], rows[row - 1][column], row == 1);
            }
            pen.easel().line(0, y, 322, y, LINE, 0.15);
        }
        pen.easel().line(0, top + 8 * ROW, 322, top + 8 * ROW, LINE, 0.15);
        for (int column = 0; column <= COLUMNS.length; column++) {
            double from = column > 0 && column < COLUMNS.length ? top + 2 * ROW : top;
            pen.easel().line(left(column), from, left(column), top + 8 * ROW, LINE, 0.15);
        }
        pen.easel().text(EDGE + 1, top + ROW + 4.7, pen.value().strong(), slip.payer() + "付款明细（单位：元）");
    }

    private static double left(int column) {
        double x = EDGE;
        for (int index = 0; index < column; index++) {
            x += COLUMNS[index];
        }
        return x;
    }

    /** Sums stand at the right of their cells, words and long numbers at the left. */
    private static void cell(Pen pen, double x, double y, double width, String text, boolean head) {
        Type type = head ? pen.value().strong() : pen.value();
        boolean sum = text.matches("[0-9]+\\.[0-9]{2}");
        double at = sum ? x + width - 1 - pen.easel().width(type, text) : x + 1;
        pen.easel().text(at, y + 4.7, type, text);
    }
}
