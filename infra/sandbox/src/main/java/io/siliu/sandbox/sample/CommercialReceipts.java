package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Receipts of three joint-stock banks that set them without boxes. */
final class CommercialReceipts {

    private static final double LEFT = 16;
    private static final double MIDDLE = 108;
    private static final double RIGHT = 196;

    private CommercialReceipts() {}

    /** What went out: both sides in pairs of lines, the sum in figures with its currency, number and check code below. */
    static void outgoing(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 12, pen.label().sized(15).strong(), receipt.bank());
        pen.centred(105, top + 20, pen.label().sized(12), "出账回单");
        double y = top + 30;
        pen.pair(LEFT, y, "交易日期：", receipt.day());
        pen.pair(78, y, "业务类型：", "网银跨行转账");
        pen.pair(136, y, "交易流水：", receipt.serial());
        y = both(
                pen,
                y + 8,
                "付款账号：",
                receipt.payer().account(),
                "收款账号：",
                receipt.payee().account());
        y = both(pen, y, "付款人：", receipt.payer().name(), "收款人：", receipt.payee().name());
        y = both(
                pen,
                y,
                "付款开户行：",
                receipt.payer().bank(),
                "收款开户行：",
                receipt.payee().bank());
        pen.pair(LEFT, y, "交易金额(小写)：", "CNY " + receipt.grouped());
        pen.pair(MIDDLE, y, "手续费：", "CNY 0.00");
        pen.pair(LEFT, y + 7, "交易金额(大写)：", "人民币" + ChineseCapitals.format(receipt.amount()));
        pen.pair(LEFT, y + 14, "交易摘要：", receipt.purpose());
        pen.easel().line(LEFT, y + 18, RIGHT, y + 18, Type.GREY, 0.3);
        pen.pair(LEFT, y + 24, "回单编号：", receipt.number());
        pen.pair(MIDDLE, y + 24, "回单验证码：", receipt.checkCode());
        pen.sized(7).print(LEFT, y + 30, "提示：1.电子回单验证码相同表示同一笔业务回单，请勿重复记账使用。");
        pen.sized(7).print(LEFT, y + 34, "2.已在银行柜台领用业务回单的单位，请注意核对，请勿重复记账使用。");
        pen.stamp(176, y + 24, 10, Type.RED);
        pen.notice(LEFT, y + 40, "回单");
    }

    private static double both(Pen pen, double y, String left, String said, String right, String saidToo) {
        pen.pairWithin(LEFT, y, left, said, MIDDLE - 4);
        pen.pairWithin(MIDDLE, y, right, saidToo, RIGHT);
        return y + 7;
    }

    /** A customer's receipt: the sides stand as headings of their columns, so that the labels in both are the same. */
    static void customer(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 13, pen.value().sized(13).strong().inked(Type.RED), receipt.bank());
        pen.easel().text(90, top + 13, pen.label().sized(14).strong(), "客 户 回 单");
        pen.sized(8).pair(150, top + 13, "打印次数：", "1");
        pen.pair(LEFT, top + 21, "记账日期：", receipt.plainDay());
        pen.pair(74, top + 21, "回单编号：", receipt.number());
        pen.pair(148, top + 21, "币种：", "人民币");
        pen.easel().line(LEFT, top + 24, RIGHT, top + 24, Type.RED, 0.5);
        column(pen, LEFT, top + 31, "付款人", receipt.payer(), MIDDLE - 6);
        column(pen, MIDDLE, top + 31, "收款人", receipt.payee(), RIGHT);
        pen.post(MIDDLE - 4, top + 26, top + 58);
        pen.easel().line(LEFT, top + 60, RIGHT, top + 60, Type.RED, 0.3);
        pen.pair(LEFT, top + 67, "金    额：", "￥" + receipt.grouped());
        pen.pairWithin(MIDDLE, top + 67, "大写：", ChineseCapitals.format(receipt.amount()), RIGHT);
        pen.pair(LEFT, top + 75, "摘    要：", receipt.purpose());
        pen.pair(MIDDLE, top + 75, "柜员流水：", receipt.serial());
        pen.easel().line(LEFT, top + 79, RIGHT, top + 79, Type.RED, 0.5);
        pen.sized(7.5).print(LEFT, top + 85, "本回单由客户自助打印，不作为收款方发货依据，请避免重复记账。");
        pen.stamp(172, top + 88, 11, Type.RED);
        pen.notice(LEFT, top + 100, "回单");
    }

    private static void column(Pen pen, double x, double y, String side, Holder holder, double right) {
        pen.easel().text(x, y, pen.label().strong(), side);
        pen.pairWithin(x + 4, y + 8, "户    名：", holder.name(), right);
        pen.pairWithin(x + 4, y + 16, "账    号：", holder.account(), right);
        pen.pairWithin(x + 4, y + 24, "开户行：", holder.bank(), right);
    }

    /** What a bank tells of an entry of an account: one's own side and the other, and on which side it was entered. */
    static void debit(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(15).strong(), receipt.bank() + "业务回单（付款）");
        pen.pair(LEFT, top + 22, "回单编号：", receipt.number());
        pen.right(
                RIGHT,
                top + 22,
                "打印日期：" + receipt.paidAt().plusDays(3).format(DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT)));
        pen.easel().line(LEFT, top + 25, RIGHT, top + 25, Type.BLUE, 0.5);
        String[][] rows = {
            {"交易日期：", receipt.plainDay()},
            {"借贷标志：", "借方（付款）"},
            {"本方户名：", receipt.payer().name()},
            {"本方账号：", receipt.payer().account()},
            {"本方开户行：", receipt.payer().bank()},
            {"对方户名：", receipt.payee().name()},
            {"对方账号：", receipt.payee().account()},
            {"对方开户行：", receipt.payee().bank()},
            {"交易金额：", receipt.grouped() + "元"},
            {"大写金额：", ChineseCapitals.format(receipt.amount())},
            {"用途：", receipt.purpose()},
            {"核心流水号：", receipt.serial()}
        };
        double y = top + 33;
        for (String[] row : rows) {
            pen.print(LEFT + 4, y, row[0]);
            pen.writeWithin(LEFT + 34, y, 120, row[1]);
            y += 7.2;
        }
        pen.easel().line(LEFT, y - 3, RIGHT, y - 3, Type.BLUE, 0.5);
        pen.stamp(170, y - 22, 12, Type.RED);
        pen.notice(LEFT, y + 4, "回单");
    }
}
