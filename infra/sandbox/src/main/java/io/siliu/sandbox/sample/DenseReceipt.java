package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A receipt that tells much more than the transfer: day of printing, fee, teller, channel. Days and amounts beside the ones
 * that count are what readers stumble over.
 *
 * @param boxed whether labels and values stand in boxes
 */
record DenseReceipt(String title, String payer, String payee, boolean boxed) implements ReceiptShape {

    private static final double LEFT = 12;

    @Override
    public double height() {
        return boxed ? 140 : 132;
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 12, pen.label().sized(15).strong(), receipt.bank() + title);
        String printed = receipt.paidAt().plusDays(3).format(DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.CHINA));
        pen.pair(LEFT, top + 20, "打印日期：", printed);
        pen.pair(LEFT + 80, top + 20, "打印次数：", "1");
        pen.pair(LEFT + 130, top + 20, "验证码：", receipt.checkCode());
        String[][] rows = rows(receipt);
        if (boxed) {
            FormRows.boxed(pen, LEFT, top + 25, 9.5, new double[] {26, 66, 26, 68}, rows);
        } else {
            for (int index = 0; index < rows.length; index++) {
                double y = top + 30 + index * 8.6;
                pen.pairWithin(LEFT, y, rows[index][0] + "：", rows[index][1], LEFT + 92);
                pen.pairWithin(LEFT + 96, y, rows[index][2] + "：", rows[index][3], 200);
            }
        }
        double below = top + (boxed ? 25 + 9.5 * rows.length : 30 + 8.6 * rows.length) + 4;
        pen.pair(LEFT, below + 2, "人民币（大写）：", ChineseCapitals.format(receipt.amount()));
        pen.stamp(178, below + 2, 11, Type.RED);
        pen.notice(LEFT, top + height() - 6, "回单");
    }

    private String[][] rows(ReceiptText receipt) {
        return new String[][] {
            {"回单编号", receipt.number(), "交易流水号", receipt.serial()},
            {"交易日期", receipt.plainDay(), "业务种类", "网银互联"},
            {payer + "名称", receipt.payer().name(), payee + "名称", receipt.payee().name()},
            {
                payer + "账号",
                receipt.payer().account(),
                payee + "账号",
                receipt.payee().account()
            },
            {
                payer + "开户行",
                receipt.payer().bank(),
                payee + "开户行",
                receipt.payee().bank()
            },
            {"交易金额", receipt.grouped(), "手续费", "0.50"},
            {"用途", receipt.purpose(), "交易渠道", "企业网银"},
            {"借贷标志", "借", "记账柜员", "EB0001"}
        };
    }
}
