package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.SampleInvoice.Item;
import java.util.List;
import java.util.Locale;

/** What stands between the parties and the sums of a bureau's invoice; some trades have columns and tables of their own. */
enum OpenedColumns {
    /** Eight columns, the name of a thing going on below itself. */
    USUAL(152) {
        @Override
        void draw(Pen pen, double top, List<Item> shown, SampleInvoice invoice) {
            rows(pen, top, shown);
        }
    },
    /** Below the rows the cars that carried the goods, each in a line (货物运输服务). */
    CARRIAGE(152) {
        @Override
        void draw(Pen pen, double top, List<Item> shown, SampleInvoice invoice) {
            rows(pen, top, shown);
            double y = top + 24;
            pen.rule(OpenedBureauPage.LEFT, y, OpenedBureauPage.RIGHT);
            double[] middles = {26, 67, 108, 149, 189};
            line(pen, y + 4.4, middles, true, "运输工具种类", "运输工具牌号", "起运地", "到达地", "运输货物名称");
            String[] goods = {"日用百货", "包装食品", "建材"};
            for (int car = 0; car < 2; car++) {
                String plate = "示A" + invoice.number().substring(8 + car, 14 + car);
                line(pen, y + 9.4 + car * 4.8, middles, false, "公路运输", plate, "示例省样本市", "示例省云河市", goods[car]);
            }
        }
    },
    /** Where the work was done and for which project, no quantities (建筑服务). */
    WORKS(152) {
        @Override
        void draw(Pen pen, double top, List<Item> shown, SampleInvoice invoice) {
            double[] middles = {27, 73, 116, 145, 170, 196};
            line(pen, top + 4.8, middles, true, "项目名称", "建筑服务发生地", "建筑项目名称", "金 额", "税率/征收率", "税 额");
            double y = top + 10;
            for (Item item : shown) {
                pen.writeWithin(OpenedBureauPage.LEFT + 1.5, y, 42, item.name());
                pen.middle(73, y, "示例省样本市滨江区");
                pen.middle(116, y, "滨江科创园二期");
                pen.right(amountEnd(), y, item.amount().toString());
                pen.middle(170, y, item.rate());
                pen.right(OpenedBureauPage.RIGHT - 2, y, tax(item));
                y += 5;
            }
        }
    },
    /** A toll: which car, from which day to which (通行费). */
    TOLL(150) {
        @Override
        void draw(Pen pen, double top, List<Item> shown, SampleInvoice invoice) {
            double[] middles = {24, 57, 76, 98, 123, 146, 170, 197};
            line(pen, top + 4.8, middles, true, "项目名称", "车牌号", "类型", "通行日期起", "通行日期止", "金 额", "税率/征收率", "税 额");
            double y = top + 10;
            for (Item item : shown) {
                Pen fine = pen.sized(8);
                fine.write(OpenedBureauPage.LEFT + 1.5, y, item.name());
                fine.middle(57, y, "示A" + invoice.number().substring(13, 18));
                fine.middle(76, y, "货车");
                fine.middle(98, y, Dates.as("yyyyMMdd", invoice.issuedOn().minusDays(3)));
                fine.middle(123, y, Dates.as("yyyyMMdd", invoice.issuedOn().minusDays(3)));
                fine.right(amountEnd(), y, item.amount().toString());
                fine.middle(170, y, item.rate());
                fine.right(OpenedBureauPage.RIGHT - 2, y, tax(item));
                y += 5;
            }
        }
    };

    private final double amountEnd;

    OpenedColumns(double amountEnd) {
        this.amountEnd = amountEnd;
    }

    abstract void draw(Pen pen, double top, List<Item> shown, SampleInvoice invoice);

    /** Where the column of amounts ends at the right, mm. */
    double amountEnd() {
        return amountEnd;
    }

    private static void rows(Pen pen, double top, List<Item> shown) {
        double[] middles = {24, 58, 76, 96, 120, 142, 168, 197};
        line(pen, top + 4.8, middles, true, "项目名称", "规格型号", "单 位", "数 量", "单 价", "金 额", "税率/征收率", "税 额");
        double y = top + 9.6;
        Pen fine = pen.sized(8);
        for (Item item : shown) {
            fine.middle(58, y, item.specification());
            fine.middle(76, y, item.unit());
            fine.right(104, y, OpenedBureauPage.plain(item.quantity()));
            fine.right(131, y, OpenedBureauPage.plain(item.price()));
            fine.right(152, y, item.amount().toString());
            fine.middle(168, y, item.rate());
            fine.right(OpenedBureauPage.RIGHT - 2, y, tax(item));
            y = fine.paragraph(OpenedBureauPage.LEFT + 1.5, y, 40, 3.5, item.name()) + 0.3;
        }
    }

    private static void line(Pen pen, double y, double[] middles, boolean heads, String... cells) {
        for (int index = 0; index < cells.length; index++) {
            if (heads) {
                pen.caption(middles[index], y, cells[index]);
            } else {
                pen.middle(middles[index], y, cells[index].toUpperCase(Locale.ROOT));
            }
        }
    }

    private static String tax(Item item) {
        return item.tax().map(Object::toString).orElse("***");
    }
}
