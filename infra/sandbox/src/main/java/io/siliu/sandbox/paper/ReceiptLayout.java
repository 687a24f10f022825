package io.siliu.sandbox.paper;

import static io.siliu.sandbox.paper.Canvas.Ink.BLACK;
import static io.siliu.sandbox.paper.Canvas.Ink.GREY;
import static io.siliu.sandbox.paper.Canvas.Ink.RED;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.paper.BankReceipt.Holder;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The electronic receipts of three invented banks. They differ as real ones do: in labels, in how the two sides stand,
 * in where amount and purpose are; they agree in what they say.
 */
record ReceiptLayout(BankReceipt receipt) implements Consumer<Canvas> {

    static final double WIDTH = 210;
    static final double HEIGHT = 110;

    private static final double SIZE = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.CHINA);

    @Override
    public void accept(Canvas canvas) {
        switch (receipt.bank()) {
            case FIRST -> grid(canvas);
            case CITY -> pairs(canvas);
            case RURAL -> list(canvas);
        }
        canvas.text(12, HEIGHT - 4, 7, GREY, "演示/沙箱：虚构回单，不得作为凭证");
    }

    /** Two sides beside each other, each with three boxes under a vertical caption. */
    private void grid(Canvas canvas) {
        canvas.centred(105, 12, 16, BLACK, receipt.bank().title() + "  网上银行电子回单");
        canvas.text(12, 20, SIZE, BLACK, "电子回单号码：" + receipt.number());
        canvas.text(144, 20, SIZE, BLACK, "日期：" + DAY.format(receipt.paidAt()));
        side(canvas, 12, "付款人", receipt.payer());
        side(canvas, 105, "收款人", receipt.payee());
        row(canvas, 0, "金额", "人民币（大写）：" + inWords());
        canvas.text(140, 51.5, SIZE, BLACK, "（小写）：￥" + grouped());
        row(canvas, 1, "摘要", "服务费");
        row(canvas, 2, "用途", receipt.purpose());
        row(canvas, 3, "交易流水号", receipt.serial());
        canvas.text(105, 75.5, SIZE, BLACK, "时间戳");
        canvas.text(125, 75.5, SIZE, BLACK, TIME.format(receipt.paidAt()));
        row(canvas, 4, "备注", "验证码：" + receipt.serial().substring(4, 12));
        stamp(canvas, 172, 84);
    }

    private static void side(Canvas canvas, double x, String caption, Holder holder) {
        String[][] boxes = {{"户名", holder.name()}, {"账号", holder.account()}, {"开户银行", holder.bank()}};
        for (int index = 0; index < boxes.length; index++) {
            double y = 24 + index * 7;
            canvas.box(x + 8, y, 17, 7, BLACK);
            canvas.box(x + 25, y, 68, 7, BLACK);
            canvas.text(x + 1.5, y + 5, SIZE, BLACK, caption.substring(index, index + 1));
            canvas.text(x + 9.5, y + 5, SIZE, BLACK, boxes[index][0]);
            canvas.text(x + 26.5, y + 5, SIZE, BLACK, boxes[index][1]);
        }
        canvas.box(x, 24, 8, 21, BLACK);
    }

    private static void row(Canvas canvas, int index, String label, String value) {
        double y = 45 + index * 8;
        canvas.box(12, y, 186, 8, BLACK);
        canvas.text(13.5, y + 6.5, SIZE, BLACK, label);
        canvas.text(38, y + 6.5, SIZE, BLACK, value);
    }

    /** Label and value with a colon, payer in the left column and payee in the right. */
    private void pairs(Canvas canvas) {
        canvas.centred(105, 13, 17, BLACK, receipt.bank().title() + "电子回单");
        canvas.text(12, 24, SIZE, BLACK, "回单编号：" + receipt.number());
        canvas.text(112, 24, SIZE, BLACK, "交易时间：" + TIME.format(receipt.paidAt()));
        canvas.line(12, 28, 198, 28, BLACK);
        column(canvas, 12, "付款", receipt.payer());
        column(canvas, 112, "收款", receipt.payee());
        canvas.line(12, 60, 198, 60, BLACK);
        canvas.text(12, 67, SIZE, BLACK, "交易金额（小写）：" + grouped() + "元");
        canvas.text(112, 67, SIZE, BLACK, "币种：人民币");
        canvas.text(12, 75, SIZE, BLACK, "交易金额（大写）：" + inWords());
        canvas.text(12, 83, SIZE, BLACK, "附言：" + receipt.purpose());
        canvas.text(12, 91, SIZE, BLACK, "业务种类：转账");
        canvas.text(112, 91, SIZE, BLACK, "交易流水号：" + receipt.serial());
        stamp(canvas, 168, 92);
    }

    private static void column(Canvas canvas, double x, String side, Holder holder) {
        canvas.text(x, 36, SIZE, BLACK, side + "人名称：" + holder.name());
        canvas.text(x, 45, SIZE, BLACK, side + "人账号：" + holder.account());
        canvas.text(x, 54, SIZE, BLACK, side + "人开户行：" + holder.bank());
    }

    /** One table of label and value, the two sides one under the other. */
    private void list(Canvas canvas) {
        canvas.centred(105, 10, 15, BLACK, receipt.bank().title() + "业务回单");
        String[][] rows = {
            {"凭证号", receipt.number()},
            {"交易日期", DAY.format(receipt.paidAt())},
            {"付款方户名", receipt.payer().name()},
            {"付款方账号", receipt.payer().account()},
            {"付款方开户行", receipt.payer().bank()},
            {"收款方户名", receipt.payee().name()},
            {"收款方账号", receipt.payee().account()},
            {"收款方开户行", receipt.payee().bank()},
            {"交易金额", "CNY " + grouped()},
            {"大写金额", inWords()},
            {"摘要", receipt.purpose()}
        };
        for (int index = 0; index < rows.length; index++) {
            double y = 15 + index * 7.5;
            canvas.box(30, y, 36, 7.5, BLACK);
            canvas.box(66, y, 114, 7.5, BLACK);
            canvas.text(32, y + 5.4, SIZE, BLACK, rows[index][0]);
            canvas.text(68, y + 5.4, SIZE, BLACK, rows[index][1]);
        }
        stamp(canvas, 150, 84);
    }

    private static void stamp(Canvas canvas, double x, double y) {
        canvas.ellipse(x, y, 26, 12, RED);
        canvas.centred(x + 13, y + 7, 8, RED, "演示 沙箱");
    }

    /** What came back stands in red figures, without words. */
    private String inWords() {
        return receipt.amount().isNegative() ? "（退汇，红字）" : ChineseCapitals.format(receipt.amount());
    }

    private String grouped() {
        return String.format(Locale.ROOT, "%,.2f", receipt.amount().amount());
    }
}
