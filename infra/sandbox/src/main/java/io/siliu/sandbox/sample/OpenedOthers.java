package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Papers of no kind of ours that come into the same inbox: an offer, a payslip, a bank's list, a delivery note. */
final class OpenedOthers {

    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 10, Type.BLACK);
    private static final Look SHEET = new Look(Face.SONG, Latin.OWN, Face.SONG, 9, Type.BLACK);
    private static final Look LIST = new Look(Face.HEI, Latin.SANS, Face.HEI, 7.5, 0x333333);
    private static final Look CARBON = new Look(Face.SONG, Latin.MONO, Face.SONG, 10, 0xC04A5A);

    static final List<Layout> ALL = Stream.of(
                    List.of(
                            other("opened-other-offer", OFFICE, 210, 200, OpenedTrade::offer),
                            other("opened-other-payslip", SHEET, 297, 80, OpenedOthers::payslip),
                            other("opened-other-list", LIST, 297, 170, OpenedOthers::list),
                            other("opened-other-goods", CARBON, 210, 140, OpenedTrade::goods)),
                    OpenedOffices.ALL)
            .flatMap(List::stream)
            .toList();

    private OpenedOthers() {}

    static Layout other(String name, Look look, double width, double height, Function<Inventions, Page> page) {
        return new FreePaper(name, SampleKind.OTHER, LayoutSet.TUNED, look, width, height, page);
    }

    /** After a 工资条 cut from a sheet of sums: many narrow columns of what is due and what is held back. */
    private static Page payslip(Inventions inventions) {
        String firm = inventions.company().name();
        String person = inventions.person();
        String month = Dates.as("yyyy年MM月", inventions.day());
        Money base = Money.ofCents(100L * inventions.between(4_000, 15_000));
        Money bonus = Money.ofCents(100L * inventions.between(200, 4_000));
        Money insured = base.times(new BigDecimal("0.105"));
        Money fund = base.times(new BigDecimal("0.07"));
        Money tax = base.times(new BigDecimal("0.021"));
        Money due = base.plus(bonus);
        Money paid = due.minus(insured).minus(fund).minus(tax);
        return Page.ofNoKind(pen -> {
            pen.centred(148, 14, pen.label().sized(14).strong(), firm + month + "工资条");
            RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
            double[] columns = {20, 20, 26, 22, 22, 18, 24, 22, 22, 22, 24, 28};
            double y = form.list(
                    12, 20, 12, columns, true, "工号", "姓名", "部门", "基本工资", "绩效奖金", "缺勤扣款", "应发合计", "社保个人", "公积金个人",
                    "个人所得税", "实发工资", "签收");
            form.list(
                    12,
                    y,
                    12,
                    columns,
                    false,
                    "A0" + firm.length() + "27",
                    person,
                    "运营部",
                    base.toString(),
                    bonus.toString(),
                    "0.00",
                    due.toString(),
                    insured.toString(),
                    fund.toString(),
                    tax.toString(),
                    paid.toString(),
                    "");
            pen.print(12, y + 20, "说明：工资实行保密制度，请勿相互打听；如有疑问请于发放后三个工作日内向人力资源部反映。");
        });
    }

    /** After a bank's 账务明细清单: many bookings of one account with the balance after each. */
    private static Page list(Inventions inventions) {
        Party owner = inventions.company();
        String account = inventions.account();
        List<String[]> rows = new ArrayList<>();
        Money balance = inventions.money().plus(Money.of("80000.00"));
        for (int row = 0; row < 15; row++) {
            Money sum = Money.ofCents(inventions.between(1_000, 900_000));
            boolean out = inventions.chance(60);
            balance = out ? balance.minus(sum) : balance.plus(sum);
            rows.add(new String[] {
                "2026" + String.format(Locale.ROOT, "%02d%02d", 7 + row / 6, 1 + row % 6 * 4),
                inventions.oneOf(List.of("网银转账", "代发", "手续费", "结息", "跨行汇款", "代扣税款")),
                out ? Inventions.grouped(sum) : "",
                out ? "" : Inventions.grouped(sum),
                Inventions.grouped(balance),
                inventions.chance(50)
                        ? inventions.person()
                        : inventions.company().name(),
                inventions.account(),
                inventions.oneOf(Words.PURPOSES)
            });
        }
        return Page.ofNoKind(pen -> {
            pen.centred(148, 14, pen.label().sized(14).strong(), "示例招财银行账务明细清单");
            pen.centred(148, 19, pen.label().sized(8), "Statement Of Account");
            pen.pair(12, 26, "账号：", account);
            pen.pair(90, 26, "户名：", owner.name());
            pen.pair(200, 26, "币种：", "人民币");
            pen.pair(12, 31, "起止日期：", "20260701 - 20260930");
            pen.pair(90, 31, "开户行：", "示例招财银行股份有限公司样本分行营业部");
            pen.pair(200, 31, "页码：", "1/1");
            RuledForm form = new RuledForm(pen, 0x999999, 0.15);
            double[] columns = {20, 24, 28, 28, 32, 62, 42, 37};
            double y = form.list(12, 34, 7, columns, true, "交易日期", "业务类型", "借方金额", "贷方金额", "余额", "对方户名", "对方账号", "摘要");
            for (String[] row : rows) {
                y = form.list(12, y, 7, columns, false, row);
            }
            pen.print(12, y + 6, "本清单仅供核对账务使用，不作为付款凭证。");
            OfficeSeal.ofBank(0.66, "示例招财银行股份有限公司", "业务专用章").press(pen, 250, y - 4, 40);
        });
    }
}
