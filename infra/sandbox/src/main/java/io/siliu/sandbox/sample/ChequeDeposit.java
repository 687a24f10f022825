package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** The third sheet of a deposit form (进账单): the sum in words and digit by digit in boxes, no number and no purpose. */
final class ChequeDeposit {

    private static final double LEFT = 9;
    private static final double MIDDLE = 87;
    private static final double RIGHT = 163;
    private static final String PLACES = "亿千百十万千百十元角分";

    private ChequeDeposit() {}

    static Page page(Inventions inventions) {
        ReceiptText receipt = ReceiptText.drawn(inventions);
        Map<String, String> fields = new LinkedHashMap<>(receipt.fields());
        fields.remove("receiptNumber");
        fields.remove("purpose");
        return new Page(fields, pen -> form(pen, receipt));
    }

    private static void form(Pen pen, ReceiptText receipt) {
        pen.centred(87, 10, pen.label().sized(14).strong(), receipt.bank() + "  进账单");
        pen.print(146, 10, "（收账通知） 3");
        pen.middle(87, 16, Dates.as("yyyy  年  MM  月  dd  日", receipt.paidAt()));
        side(pen, LEFT, "出票人", receipt.payer());
        side(pen, MIDDLE, "收款人", receipt.payee());
        pen.box(LEFT, 43, RIGHT - LEFT, 13);
        pen.print(LEFT + 2, 48, "金");
        pen.print(LEFT + 2, 53.5, "额");
        pen.post(LEFT + 7, 43, 56);
        pen.print(LEFT + 9, 48, "人民币");
        pen.print(LEFT + 9, 53, "（大写）");
        pen.writeWithin(LEFT + 24, 51, 76, ChineseCapitals.format(receipt.amount()));
        digits(pen, 111.3, receipt.amount());
        pen.box(LEFT, 56, MIDDLE - LEFT, 8);
        pen.pair(LEFT + 2, 61, "票据种类 ", "转账支票");
        pen.pair(LEFT + 44, 61, "票据张数 ", "壹张");
        pen.box(LEFT, 64, MIDDLE - LEFT, 15);
        pen.print(LEFT + 8, 76, "复核          记账");
        pen.box(MIDDLE, 56, RIGHT - MIDDLE, 23);
        pen.print(MIDDLE + 22, 76, "收款人开户银行签章");
        pen.stamp(MIDDLE + 40, 65, 8, Type.RED);
        pen.sized(6.5).upright(166, 24, 2.9, "此联是银行交给收款人的收账通知");
    }

    private static void side(Pen pen, double x, String caption, Holder holder) {
        String[][] rows = {{"全    称", holder.name()}, {"账    号", holder.account()}, {"开户银行", holder.bank()}};
        double end = x == LEFT ? MIDDLE : RIGHT;
        pen.box(x, 19, end - x, 24);
        pen.upright(x + 1.5, 25, 6.5, caption);
        for (int index = 0; index < rows.length; index++) {
            double y = 19 + 8.0 * index;
            pen.box(x + 6, y, 17, 8);
            pen.box(x + 23, y, end - x - 23, 8);
            pen.print(x + 7, y + 5.2, rows[index][0]);
            pen.writeWithin(x + 24, y + 5.2, end - x - 25, rows[index][1]);
        }
    }

    /** The last digits stand in the last places, a currency mark before the first. */
    private static void digits(Pen pen, double left, Money amount) {
        String digits = "￥" + amount.toString().replace(".", "");
        double step = (RIGHT - left) / PLACES.length();
        pen.rule(left, 48.5, RIGHT);
        for (int place = 0; place < PLACES.length(); place++) {
            double x = left + step * place;
            pen.post(x, 43, 56);
            pen.sized(7).caption(x + step / 2, 47, PLACES.substring(place, place + 1));
            int index = place - PLACES.length() + digits.length();
            if (index >= 0) {
                pen.middle(x + step / 2, 53.8, digits.substring(index, index + 1));
            }
        }
    }
}
