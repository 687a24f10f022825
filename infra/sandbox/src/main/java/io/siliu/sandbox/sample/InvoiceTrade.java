package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What sets the fully digital invoices of some trades apart. */
enum InvoiceTrade {
    /** Building: columns for place and project take the place of quantity and price (建筑服务). */
    BUILDING("建筑服务", List.of("*建筑服务*装饰工程款", "*建筑服务*安装服务费")) {
        @Override
        SampleInvoice told(SampleInvoice invoice, Inventions inventions) {
            return with(invoice, invoice.seller(), "土地增值税项目编号：无； 跨地（市）标志：否； 合同编号：SG-" + inventions.digits(6) + "；");
        }

        @Override
        void middle(Pen pen, SampleInvoice invoice, Details details) {
            heads(pen, new double[] {26, 72, 112, 142, 163, 190}, "项目名称", "建筑服务发生地", "建筑项目名称", "金 额", "税率/征收率", "税 额");
            double y = 62;
            for (Item item : invoice.items()) {
                pen.writeWithin(7, y, 44, item.name());
                pen.middle(72, y, details.from());
                pen.writeWithin(92, y, 40, details.project());
                sums(pen, item, y);
                y += 5.2;
            }
        }
    },
    /** Passengers: below the items who travelled when from where to where (旅客运输服务). */
    PASSENGERS("旅客运输服务", List.of("*运输服务*客运服务费")) {
        @Override
        SampleInvoice told(SampleInvoice invoice, Inventions inventions) {
            return with(invoice, invoice.seller(), invoice.remark());
        }

        @Override
        void middle(Pen pen, SampleInvoice invoice, Details details) {
            rows(pen, invoice);
            pen.rule(5, 78, 205);
            double[] middles = {18, 50, 84, 112, 140, 164, 188};
            String[] heads = {"出行人", "有效身份证件号", "出行日期", "出发地", "到达地", "等级", "交通工具类型"};
            String[] values = {
                details.traveller(), details.paper(), details.day().toString(), details.from(), details.to(), "", "网约车"
            };
            for (int index = 0; index < heads.length; index++) {
                pen.caption(middles[index], 82.5, heads[index]);
                pen.middle(middles[index], 88, values[index]);
            }
        }
    },
    /** A lease: the certificate of the property and the unit of its area take the place of model and unit (不动产经营租赁服务). */
    LEASE("不动产经营租赁服务", List.of("*经营租赁*房屋租赁", "*经营租赁*场地租赁费")) {
        @Override
        SampleInvoice told(SampleInvoice invoice, Inventions inventions) {
            LocalDate from = invoice.issuedOn().withDayOfMonth(1);
            String term = "租赁期起止：" + from + " " + from.plusMonths(3).minusDays(1) + "；";
            return with(invoice, invoice.seller(), "不动产地址：" + inventions.address() + "；" + term + "跨地（市）标志：否；");
        }

        @Override
        void middle(Pen pen, SampleInvoice invoice, Details details) {
            heads(
                    pen,
                    new double[] {24, 60, 87, 104, 122, 144, 163, 190},
                    "项目名称",
                    "产权证书/不动产权证号",
                    "面积单位",
                    "数 量",
                    "单 价",
                    "金 额",
                    "税率/征收率",
                    "税 额");
            double y = 62;
            for (Item item : invoice.items()) {
                pen.writeWithin(7, y, 36, item.name());
                pen.middle(60, y, "99" + details.paper().substring(8, 17));
                pen.middle(87, y, "平方米");
                pen.right(110, y, plain(item.quantity()));
                pen.right(132, y, plain(item.price()));
                sums(pen, item, y);
                y += 5.2;
            }
        }
    },
    /** A tax office issues it for somebody without a registration; that person is the seller (代开). */
    FOR_A_PERSON("代开", List.of("*劳务*设计服务费", "*现代服务*推广服务费")) {
        @Override
        SampleInvoice told(SampleInvoice invoice, Inventions inventions) {
            Party person = inventions.individual();
            String office = "代开税务机关：国家税务总局" + inventions.oneOf(Words.CITIES) + "示例区税务局第一税务所；";
            return with(invoice, person, office + "完税凭证号：9" + inventions.digits(17) + "；");
        }

        @Override
        void middle(Pen pen, SampleInvoice invoice, Details details) {
            rows(pen, invoice);
        }
    };

    private final String tag;
    private final List<String> goods;

    InvoiceTrade(String tag, List<String> goods) {
        this.tag = tag;
        this.goods = goods;
    }

    /** What stands in the upper left corner. */
    String tag() {
        return tag;
    }

    /** The invoice as this trade fills it in. */
    abstract SampleInvoice told(SampleInvoice invoice, Inventions inventions);

    /** Draws what stands between the parties and the sums. */
    abstract void middle(Pen pen, SampleInvoice invoice, Details details);

    /** What the middle of some trades tells, no field of the truth. */
    record Details(String project, String from, String to, String traveller, String paper, LocalDate day) {

        static Details drawn(Inventions inventions, LocalDate issuedOn) {
            Party traveller = inventions.individual();
            return new Details(
                    "示例" + inventions.oneOf(List.of("云锦园", "科创大厦", "滨江中心")) + "二期项目",
                    inventions.oneOf(Words.CITIES) + inventions.oneOf(Words.DISTRICTS),
                    inventions.oneOf(Words.CITIES),
                    traveller.name(),
                    traveller.code(),
                    issuedOn.minusDays(3));
        }
    }

    SampleInvoice with(SampleInvoice invoice, Party seller, String remark) {
        String name = goods.get(invoice.number().charAt(19) % goods.size());
        return new SampleInvoice(
                invoice.typeCode(),
                invoice.code(),
                invoice.number(),
                invoice.issuedOn(),
                seller,
                invoice.buyer(),
                invoice.items().stream().map(item -> named(item, name)).toList(),
                invoice.amount(),
                invoice.tax(),
                invoice.total(),
                invoice.checkCode(),
                remark,
                invoice.drawer());
    }

    private static Item named(Item item, String name) {
        return new Item(name, "", item.unit(), item.quantity(), item.price(), item.amount(), item.rate(), item.tax());
    }

    private static void rows(Pen pen, SampleInvoice invoice) {
        heads(
                pen,
                new double[] {26, 58, 74, 92, 116, 142, 163, 190},
                "项目名称",
                "规格型号",
                "单 位",
                "数 量",
                "单 价",
                "金 额",
                "税率/征收率",
                "税 额");
        double y = 62;
        for (Item item : invoice.items()) {
            pen.writeWithin(7, y, 46, item.name());
            pen.middle(74, y, item.unit());
            pen.right(100, y, plain(item.quantity()));
            pen.right(130, y, plain(item.price()));
            sums(pen, item, y);
            y += 5.2;
        }
    }

    private static void heads(Pen pen, double[] middles, String... heads) {
        for (int index = 0; index < heads.length; index++) {
            pen.caption(middles[index], 56.5, heads[index]);
        }
    }

    private static void sums(Pen pen, Item item, double y) {
        pen.right(150, y, item.amount().toString());
        pen.middle(163, y, item.rate());
        pen.right(203, y, item.tax().map(Object::toString).orElse("***"));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
