package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invents the invoices of trades and cases that the bureau's service tells apart. */
final class OpenedTrades {

    private static final List<String> LONG = List.of(
            "*计算机配套产品*无线键盘鼠标套装（静音办公款）",
            "*纸制品*中性笔芯及便签组合装",
            "*日用杂品*加厚手提式垃圾袋",
            "*电子元件*锂电池配送车专用充电器",
            "*服装*反光条夏季骑行工作服",
            "*塑料制品*外卖保温箱（43L 加厚）",
            "*家具*可折叠分拣工作台");

    private OpenedTrades() {}

    /** A carrier's, 9 %, the fuel put apart from the freight. */
    static SampleInvoice carriage(Inventions inventions) {
        return of(
                inventions,
                Filling.special(1),
                inventions.company(),
                List.of(
                        service(inventions, "*运输服务*公路货物运输服务费", "吨", "9%"),
                        service(inventions, "*运输服务*燃油附加费", "次", "9%")),
                "车种车号：厢式货车；车船吨位：4.2吨；");
    }

    /** A small fitter's, 1 %. */
    static SampleInvoice works(Inventions inventions) {
        String remark = "跨地（市）标志：否；土地增值税项目编号：；合同编号：GC" + inventions.digits(8) + "；";
        return of(
                inventions,
                Filling.ordinary(1),
                inventions.shop(),
                List.of(service(inventions, "*建筑服务*室内水电安装", "", "1%")),
                remark);
    }

    /** A motorway's company charges a lorry. */
    static SampleInvoice toll(Inventions inventions) {
        Money amount = Money.ofCents(inventions.between(900, 60_000));
        Item item =
                new Item("*经营租赁*通行费", "", "", Optional.empty(), Optional.empty(), amount, "3%", share(amount, "0.03"));
        Party road = new Party(
                "示例" + inventions.oneOf(Words.CITIES).replace("市", "") + "高速公路有限公司",
                inventions.company().code());
        return of(inventions, Filling.ordinary(1), road, List.of(item), "");
    }

    /** Staff for hire, taxed at 5 % on what is left after their pay, special. */
    static SampleInvoice margin(Inventions inventions) {
        Money total = inventions.money().plus(Money.of("3000.00"));
        Money paid = total.times(new BigDecimal("0." + inventions.between(60, 95)));
        Money tax = total.minus(paid).dividedBy(new BigDecimal("1.05")).times(new BigDecimal("0.05"));
        Item item = new Item(
                "*人力资源服务*劳务派遣服务",
                "",
                "月",
                Optional.of(BigDecimal.ONE),
                Optional.of(total.minus(tax).amount()),
                total.minus(tax),
                "***",
                Optional.of(tax));
        return of(inventions, Filling.special(1), inventions.company(), List.of(item), "差额征税：" + paid + "。");
    }

    /** A return of several services, each with less than nothing. */
    static SampleInvoice reversed(Inventions inventions) {
        List<Item> items = new ArrayList<>();
        for (String name : List.of("*生活服务*家政保洁服务", "*生活服务*家电清洗服务", "*生活服务*收纳整理服务")) {
            Item item = service(inventions, name, "次", "1%");
            items.add(new Item(
                    name,
                    "",
                    "次",
                    item.quantity().map(BigDecimal::negate),
                    item.price(),
                    item.amount().negate(),
                    "1%",
                    item.tax().map(Money::negate)));
        }
        String remark = "被红冲蓝字数电发票号码：2499" + inventions.digits(16) + "  红字发票信息确认单编号：9900" + inventions.digits(16);
        return of(inventions, Filling.ordinary(1), inventions.shop(), items, remark);
    }

    /** The tax office issues it for a person without a registration. */
    static SampleInvoice agent(Inventions inventions) {
        String office = "代开税务机关：国家税务总局示例" + inventions.oneOf(Words.CITIES) + "税务局第三税务所；完税凭证号码：3990"
                + inventions.digits(14) + "；收款人：";
        Party person = inventions.individual();
        return of(
                inventions,
                Filling.ordinary(1),
                person,
                List.of(service(inventions, "*劳务*配送服务费", "次", "1%")),
                office + person.name() + "；");
    }

    /** A household buys: no code, and nobody's bank. */
    static SampleInvoice home(Inventions inventions) {
        return of(
                inventions,
                Filling.ordinary(1).forPersons(),
                inventions.shop(),
                List.of(service(inventions, "*生活服务*空调清洗服务", "台", "1%")),
                inventions.chance(50) ? "订单号：" + inventions.digits(18) : "");
    }

    /** More rows than two pages hold, with names of two lines. */
    static SampleInvoice sheets(Inventions inventions) {
        List<Item> items = new ArrayList<>();
        int count = inventions.between(9, 12);
        for (int index = 0; index < count; index++) {
            items.add(service(
                    inventions, LONG.get(index % LONG.size()), inventions.oneOf(List.of("个", "箱", "套")), "13%"));
        }
        return of(
                inventions,
                Filling.special(1),
                inventions.company(),
                items,
                "购方开户银行:" + inventions.bank() + "; 银行账号:" + inventions.account() + ";");
    }

    private static Item service(Inventions inventions, String name, String unit, String rate) {
        Money amount = inventions.money().plus(Money.of("60.00"));
        BigDecimal count = BigDecimal.valueOf(inventions.between(1, 60));
        boolean counted = !unit.isEmpty();
        return new Item(
                name,
                "",
                unit,
                counted ? Optional.of(count) : Optional.empty(),
                counted ? Optional.of(amount.amount().divide(count, 8, RoundingMode.HALF_UP)) : Optional.empty(),
                amount,
                rate,
                share(
                        amount,
                        new BigDecimal(rate.replace("%", "")).movePointLeft(2).toPlainString()));
    }

    private static Optional<Money> share(Money amount, String rate) {
        return Optional.of(amount.times(new BigDecimal(rate)));
    }

    private static SampleInvoice of(
            Inventions inventions, Filling filling, Party seller, List<Item> items, String remark) {
        SampleInvoice drawn = new InvoiceInventions(inventions).digital(filling);
        Money amount = Money.sum(items.stream().map(Item::amount).toList());
        Money tax =
                Money.sum(items.stream().map(item -> item.tax().orElseThrow()).toList());
        return new SampleInvoice(
                drawn.typeCode(),
                "",
                drawn.number(),
                drawn.issuedOn(),
                seller,
                drawn.buyer(),
                items,
                amount,
                Optional.of(tax),
                amount.plus(tax),
                "",
                remark,
                drawn.drawer());
    }
}
