package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Invents invoices that add up. */
final class InvoiceInventions {

    private static final List<String> GOODS = List.of(
            "*物流辅助服务*配送服务费",
            "*物流辅助服务*分拣装卸服务费",
            "*生活服务*保洁服务",
            "*餐饮服务*餐饮费",
            "*经纪代理服务*代理服务费",
            "*人力资源服务*劳务外包服务",
            "*信息技术服务*软件开发",
            "*现代服务*技术服务费",
            "*设计服务*平面设计费",
            "*运输服务*国内道路货物运输",
            "*计算机外部设备*打印机",
            "*纸制品*复印纸",
            "*家具*办公椅",
            "*日用杂品*清洁用品",
            "*研发和技术服务*技术咨询",
            "*广告服务*推广费");
    private static final List<String> UNITS = List.of("项", "次", "单", "件", "台", "套", "箱", "月", "个", "");
    private static final List<String> SPECIFICATIONS =
            List.of("", "", "", "HP-M1136", "A4 70g", "500ml*12", "XL-200", "定制");
    private static final List<String> RATES = List.of("1%", "3%", "6%", "9%", "13%");

    private final Inventions inventions;

    InvoiceInventions(Inventions inventions) {
        this.inventions = inventions;
    }

    /** How a kind of invoice is filled in. */
    record Filling(boolean special, boolean personal, boolean exempt, boolean red, int fewest, int most) {

        static Filling ordinary(int most) {
            return new Filling(false, false, false, false, 1, most);
        }

        static Filling special(int most) {
            return new Filling(true, false, false, false, 1, most);
        }

        Filling forPersons() {
            return new Filling(false, true, exempt, red, fewest, most);
        }

        Filling taxFree() {
            return new Filling(false, personal, true, red, fewest, most);
        }

        Filling negative() {
            return new Filling(special, personal, exempt, true, fewest, most);
        }

        Filling atLeast(int rows) {
            return new Filling(special, personal, exempt, red, rows, most);
        }
    }

    SampleInvoice digital(Filling filling) {
        LocalDate day = inventions.day();
        String number = String.format(Locale.ROOT, "%02d99%s", day.getYear() % 100, inventions.digits(16));
        return invoice(filling, filling.special() ? "31" : "32", "", number, day, "");
    }

    /** The older kind: electronic ordinary ones carry a check code, special ones none. */
    SampleInvoice legacy(Filling filling, boolean electronic) {
        LocalDate day = LocalDate.of(2018, 2, 1).plusDays(inventions.between(0, 1_900));
        int year = day.getYear() % 100;
        String code = electronic
                ? String.format(Locale.ROOT, "09900%02d00%d11", year, inventions.between(1, 9))
                : String.format(
                        Locale.ROOT,
                        "9900%02d%d%d%d0",
                        year,
                        inventions.between(1, 9),
                        filling.special() ? 1 : 3,
                        inventions.between(1, 6));
        String type = electronic ? "10" : filling.special() ? "01" : "04";
        String check = filling.special() ? "" : inventions.digits(20);
        return invoice(filling, type, code, inventions.digits(8), day, check);
    }

    private SampleInvoice invoice(
            Filling filling, String type, String code, String number, LocalDate day, String check) {
        List<Item> items = items(filling);
        Money amount = Money.sum(items.stream().map(Item::amount).toList());
        Optional<Money> tax = filling.exempt()
                ? Optional.empty()
                : Optional.of(Money.sum(
                        items.stream().map(item -> item.tax().orElseThrow()).toList()));
        Party seller = inventions.chance(60) ? inventions.shop() : inventions.company();
        Party buyer = filling.personal()
                ? new Party(inventions.person() + (code.isEmpty() ? "（个人）" : ""), "")
                : inventions.company();
        return new SampleInvoice(
                type,
                code,
                number,
                day,
                seller,
                buyer,
                items,
                amount,
                tax,
                amount.plus(tax.orElse(Money.ZERO)),
                check,
                remark(filling, day),
                inventions.person().substring(Words.INVENTED.length()));
    }

    private List<Item> items(Filling filling) {
        List<Item> items = new ArrayList<>();
        String rate = filling.exempt() ? "免税" : inventions.oneOf(RATES);
        int count = inventions.between(filling.fewest(), filling.most());
        for (int index = 0; index < count; index++) {
            if (index > 0 && inventions.chance(15)) {
                items.add(discount(items.get(index - 1)));
                continue;
            }
            Money drawn = inventions.money();
            Money amount = filling.red() ? drawn.negate() : drawn;
            BigDecimal quantity = BigDecimal.valueOf(inventions.chance(60) ? 1 : inventions.between(2, 120));
            boolean counted = inventions.chance(80);
            items.add(new Item(
                    inventions.oneOf(GOODS),
                    inventions.oneOf(SPECIFICATIONS),
                    inventions.oneOf(UNITS),
                    counted ? Optional.of(filling.red() ? quantity.negate() : quantity) : Optional.empty(),
                    counted
                            ? Optional.of(
                                    drawn.amount().divide(quantity, inventions.between(2, 10), RoundingMode.HALF_UP))
                            : Optional.empty(),
                    amount,
                    rate,
                    filling.exempt() ? Optional.empty() : Optional.of(amount.times(percent(rate)))));
        }
        return items;
    }

    /** A discount stands as a row of its own below what it is given on. */
    private static Item discount(Item of) {
        BigDecimal tenth = new BigDecimal("-0.1");
        return new Item(
                of.name(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                of.amount().times(tenth),
                of.rate(),
                of.tax().map(tax -> tax.times(tenth)));
    }

    private static BigDecimal percent(String rate) {
        return new BigDecimal(rate.replace("%", "")).movePointLeft(2);
    }

    private String remark(Filling filling, LocalDate day) {
        if (filling.red()) {
            return "被红冲蓝字数电发票号码：" + String.format(Locale.ROOT, "%02d99", day.getYear() % 100) + inventions.digits(16);
        }
        return inventions.oneOf(List.of(
                "",
                "任务单号：" + inventions.task(day).value(),
                "购方开户银行:" + inventions.bank() + "; 银行账号:" + inventions.account() + ";",
                "结算批次 PC" + inventions.digits(8)));
    }
}
