package io.siliu.sandbox.paper;

import static io.siliu.sandbox.paper.Canvas.Ink.BLACK;
import static io.siliu.sandbox.paper.Canvas.Ink.GREY;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** A payment slip (付款结算单) as a table of label and value. */
record SlipLayout(PaymentSlip slip) implements Consumer<Canvas> {

    static final double WIDTH = 210;
    static final double HEIGHT = 110;

    private static final double SIZE = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA);

    @Override
    public void accept(Canvas canvas) {
        canvas.centred(105, 13, 17, BLACK, "付款结算单");
        String[][] rows = {
            {"批次号", slip.batchNumber(), "任务单号", slip.taskNumber()},
            {"付款单位", slip.payer(), "打款渠道", "银行存管账户转账"},
            {"收款人姓名", slip.payee(), "收款账号", slip.payeeAccount()},
            {"应付金额", slip.gross().toString(), "代扣税额", slip.tax().toString()},
            {"实付金额", slip.net().toString(), "平台服务费", "0.00"},
            {"打款时间", TIME.format(slip.paidAt()), "状态", "已支付"}
        };
        for (int index = 0; index < rows.length; index++) {
            row(canvas, 22 + index * 10, rows[index]);
        }
        canvas.text(12, HEIGHT - 8, 7, GREY, "演示/沙箱：虚构结算单，不得作为凭证");
    }

    private static void row(Canvas canvas, double y, String... cells) {
        double[] edges = {12, 38, 107, 131, 198};
        for (int index = 0; index < cells.length; index++) {
            canvas.box(edges[index], y, edges[index + 1] - edges[index], 10, BLACK);
            canvas.text(edges[index] + 1.5, y + 6.5, SIZE, BLACK, cells[index]);
        }
    }
}
