package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Papers of no kind of ours: a ride's list for an expense claim, facts of an account, a bill for power, a proof of insurance paid. */
final class OpenedEverydayStrays {

    private static final Look RIDES = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x444444);
    private static final Look BANK = new Look(Face.SONG, Latin.OWN, Face.SONG, 11, Type.BLACK);
    private static final Look BILL = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, 0x1E6B5A);
    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10, Type.BLACK);

    static final List<Layout> ALL = List.of(
            other("opened-other-rides", RIDES, 210, 150, OpenedEverydayStrays::rides),
            other("opened-other-account", BANK, 210, 150, OpenedEverydayStrays::account),
            other("opened-other-power", BILL, 210, 140, OpenedEverydayStrays::power),
            other("opened-other-insured", OFFICE, 210, 190, OpenedEverydayStrays::insured));

    private OpenedEverydayStrays() {}

    private static Layout other(String name, Look look, double width, double height, Function<Inventions, Page> page) {
        return new FreePaper(name, SampleKind.OTHER, LayoutSet.TUNED, look, width, height, page);
    }

    /** After the 行程单 of a platform for rides that goes with an invoice: each ride with its fare. */
    private static Page rides(Inventions inventions) {
        LocalDate day = inventions.day();
        String phone = inventions.identifiers().mobile();
        List<String[]> rows = new ArrayList<>();
        Money sum = Money.ZERO;
        for (int ride = 1; ride <= 4; ride++) {
            Money fare = Money.ofCents(inventions.between(1_200, 9_800));
            sum = sum.plus(fare);
            rows.add(new String[] {
                Integer.toString(ride),
                "快车",
                day.plusDays(ride) + " 0" + ride + ":2" + ride,
                inventions.oneOf(Words.CITIES),
                "样本大厦-东门",
                inventions.oneOf(Words.ROADS) + "公交站",
                inventions.between(3, 28) + ".4",
                fare.toString()
            });
        }
        Money total = sum;
        return Page.ofNoKind(pen -> {
            pen.centred(105, 17, pen.value().sized(15).strong(), "示例出行-行程单");
            pen.print(14, 27, "申请日期：" + day.plusDays(9));
            pen.print(80, 27, "行程起止日期：" + day.plusDays(1) + " 至 " + day.plusDays(4));
            pen.print(14, 34, "行程人手机号：" + phone);
            pen.print(80, 34, "共4笔行程，合计" + total + "元");
            RuledForm form = new RuledForm(pen, 0x999999, 0.2);
            double[] columns = {10, 16, 34, 20, 34, 34, 16, 18};
            double y = form.list(14, 39, 9, columns, true, "序号", "车型", "上车时间", "城市", "起点", "终点", "里程", "金额");
            for (String[] row : rows) {
                y = form.list(14, y, 9, columns, false, row);
            }
            pen.sized(8).print(14, y + 8, "说明：行程单仅作行程证明，不作为报销凭证，请以发票为准。");
        });
    }

    /** After the 基本存款账户信息 that replaced the bank's permit to open an account. */
    private static Page account(Inventions inventions) {
        Party firm = inventions.company();
        String account = inventions.account();
        String bank = inventions.bank();
        String head = inventions.person();
        String number = "J99" + inventions.digits(11);
        LocalDate day = inventions.day();
        return Page.ofNoKind(pen -> {
            pen.centred(105, 30, pen.label().sized(20).strong(), "基本存款账户信息");
            pen.pair(34, 52, "账户名称：", firm.name());
            pen.pair(34, 64, "账户号码：", account);
            pen.pair(34, 76, "开户银行：", bank);
            pen.pair(34, 88, "法定代表人（单位负责人）：", head);
            pen.pair(34, 100, "基本存款账户编号：", number);
            pen.right(176, 124, Dates.plain(day));
            OfficeSeal.ofBank(1, bank, "业务公章").press(pen, 156, 118, 34);
        });
    }

    /** After a power company's 电费账单: meter, prices by step, what is to be paid by when. */
    private static Page power(Inventions inventions) {
        String holder = inventions.shop().name();
        String number = inventions.digits(13);
        String address = inventions.address();
        LocalDate day = inventions.day();
        int units = inventions.between(180, 4_000);
        Money sum = Money.of("0.62").times(BigDecimal.valueOf(units));
        return Page.ofNoKind(pen -> {
            pen.centred(105, 17, pen.label().sized(15).strong(), "示例供电公司电费账单");
            pen.pair(14, 28, "户号：", number);
            pen.pairWithin(80, 28, "户名：", holder, 196);
            pen.pair(14, 35, "用电地址：", address);
            pen.pair(14, 42, "电费年月：", Dates.as("yyyy年MM月", day));
            pen.pair(80, 42, "缴费截止日期：", Dates.plain(day.plusDays(15)));
            RuledForm form = new RuledForm(pen, 0x1E6B5A, 0.25);
            double[] columns = {36, 32, 32, 26, 28, 28};
            double y = form.list(14, 47, 9, columns, true, "表计资产号", "上次示数", "本次示数", "电量", "电价（元）", "电费（元）");
            y = form.list(
                    14,
                    y,
                    9,
                    columns,
                    false,
                    "99" + number.substring(0, 6),
                    "10240",
                    Integer.toString(10_240 + units),
                    Integer.toString(units),
                    "0.6200",
                    sum.toString());
            y = form.row(14, y, 9, new double[] {36, 64, 26, 56}, "应缴电费合计", sum + "元", "账户余额", "0.00元");
            pen.print(14, y + 10, "请在截止日期前缴清电费，逾期将收取违约金。可通过掌上营业厅、银行代扣等方式缴费。");
        });
    }

    /** After the 社会保险参保缴费证明 a person loads down: what was paid month by month. */
    private static Page insured(Inventions inventions) {
        Party person = inventions.individual();
        String firm = inventions.company().name();
        LocalDate day = inventions.day();
        Money base = Money.ofCents(10_000L * inventions.between(45, 160));
        return Page.ofNoKind(pen -> {
            pen.centred(105, 18, pen.label().sized(15).strong(), "社会保险个人参保缴费证明");
            pen.pair(14, 30, "姓名：", person.name());
            pen.pair(80, 30, "社会保障号码：", person.code());
            pen.pairWithin(14, 38, "现参保单位：", firm, 120);
            RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
            double[] columns = {32, 50, 36, 32, 32};
            double y = form.list(14, 43, 8, columns, true, "缴费年月", "险种", "缴费基数（元）", "个人缴费", "单位缴费");
            for (int month = 5; month >= 0; month--) {
                y = form.list(
                        14,
                        y,
                        8,
                        columns,
                        false,
                        Dates.as("yyyyMM", day.minusMonths(month)),
                        "企业职工基本养老保险",
                        base.toString(),
                        base.times(new BigDecimal("0.08")).toString(),
                        base.times(new BigDecimal("0.16")).toString());
            }
            pen.print(14, y + 10, "备注：本证明仅反映打印时的参保缴费情况，有效期三个月。");
            pen.right(196, y + 24, "打印日期：" + Dates.plain(day));
            OfficeSeal.ofFirm("示例市社会保险事业管理中心").press(pen, 168, y + 20, 36);
        });
    }
}
