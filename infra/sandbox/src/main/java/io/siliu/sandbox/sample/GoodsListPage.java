package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;

/** The list of goods (销货清单) that an invoice refers to. */
record GoodsListPage(Pen pen, SampleInvoice invoice) {

    private static final double LEFT = 12;
    private static final double WIDTH = 186;
    private static final double[] EDGES = {0, 12, 62, 84, 96, 110, 132, 154, 164, 186};

    void draw() {
        pen.centred(105, 14, pen.label().sized(15), "销售货物或者提供应税劳务、服务清单");
        pen.pair(LEFT, 24, "购买方名称：", invoice.buyer().name());
        pen.pair(LEFT, 30, "销售方名称：", invoice.seller().name());
        pen.pair(LEFT, 36, "所属增值税发票代码：", invoice.code());
        pen.pair(LEFT + 80, 36, "号码：", invoice.number());
        pen.print(LEFT + 140, 36, "共 1 页  第 1 页");
        row(40, "序号", "货物（劳务）名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额");
        double y = 47;
        int number = 1;
        for (Item item : invoice.items()) {
            row(y, Integer.toString(number), item);
            y += 7;
            number++;
        }
        row(y, "小计", "", "", "", "", "", "￥" + invoice.amount(), "", "￥" + tax());
        row(y + 7, "总计", "", "", "", "", "", "￥" + invoice.amount(), "", "￥" + tax());
        pen.pair(LEFT, y + 22, "填开日期：", invoice.issuedOnInWords());
        pen.print(LEFT + 110, y + 22, "销售方（章）：");
        pen.stamp(LEFT + 150, y + 22, 10, Type.RED);
        pen.notice(LEFT, 154, "清单");
    }

    private String tax() {
        return invoice.tax().map(Object::toString).orElse("***");
    }

    private void row(double y, String number, Item item) {
        row(
                y,
                number,
                item.name(),
                item.specification(),
                item.unit(),
                item.quantity().map(BigDecimal::toPlainString).orElse(""),
                item.price()
                        .map(price -> price.stripTrailingZeros().toPlainString())
                        .orElse(""),
                item.amount().toString(),
                item.rate(),
                item.tax().map(Object::toString).orElse("***"));
    }

    private void row(double y, String... cells) {
        pen.box(LEFT, y, WIDTH, 7);
        Pen fine = pen.sized(8);
        for (int index = 0; index < cells.length; index++) {
            pen.post(LEFT + EDGES[index], y, y + 7);
            fine.write(LEFT + EDGES[index] + 1, y + 4.8, cells[index]);
        }
    }
}
