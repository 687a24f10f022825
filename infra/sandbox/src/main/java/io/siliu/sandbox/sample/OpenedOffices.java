package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedOthers.other;

import io.siliu.kernel.ChineseCapitals;
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

/** Papers of offices and insurers that stand near our kinds and are none: of tax, of registration, of insurance. */
final class OpenedOffices {

    private static final Look TAX = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, Type.BLACK);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 14, Type.BLACK);
    private static final Look POLICY = new Look(Face.SONG, Latin.SANS, Face.HEI, 9.5, 0x1A4F8B);

    static final List<Layout> ALL = List.of(
            other("opened-other-tax", TAX, 210, 140, OpenedOffices::tax),
            other("opened-other-red", TAX, 210, 150, OpenedOffices::red),
            other("opened-other-notice", LETTER, 210, 297, OpenedNotices::notice),
            other("opened-other-policy", POLICY, 210, 220, OpenedNotices::policy));

    private OpenedOffices() {}

    /** After the tax office's 税收完税证明 with rows (表格式). */
    private static Page tax(Inventions inventions) {
        Party payer = inventions.chance(60) ? inventions.individual() : inventions.shop();
        LocalDate day = inventions.day();
        String number = "(2026)99证明" + inventions.digits(8);
        List<String[]> rows = new ArrayList<>();
        List<Money> sums = new ArrayList<>();
        for (String[] sort : List.of(
                new String[] {"增值税", "现代服务"},
                new String[] {"个人所得税", "劳务报酬所得"},
                new String[] {"城市维护建设税", "市区（增值税附征）"},
                new String[] {"教育费附加", "增值税教育费附加"})) {
            Money sum = Money.ofCents(inventions.between(300, 200_000));
            sums.add(sum);
            LocalDate last = day.withDayOfMonth(1).minusDays(1);
            rows.add(new String[] {
                "3990" + inventions.digits(14),
                sort[0],
                sort[1],
                last.withDayOfMonth(1) + " 至 " + last,
                day.minusDays(2).toString(),
                sum.toString()
            });
        }
        Money total = Money.sum(sums);
        return Page.ofNoKind(pen -> {
            HouseMarks.emblem(pen, 24, 16, 12, 0xC01818);
            pen.centred(105, 14, pen.label().sized(15).strong(), "中 华 人 民 共 和 国");
            pen.centred(105, 22, pen.label().sized(17).strong(), "税 收 完 税 证 明");
            pen.right(198, 22, "No. " + number);
            pen.pair(12, 31, "填发日期：", ContractText.wideDay(day));
            pen.pair(104, 31, "税务机关：", "国家税务总局示例样本市税务局第二税务所");
            RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
            double y =
                    form.row(12, 34, 8, new double[] {28, 65, 28, 65}, "纳税人识别号", payer.code(), "纳税人名称", payer.name());
            double[] columns = {36, 26, 34, 43, 24, 23};
            y = form.list(12, y, 8, columns, true, "原凭证号", "税种", "品目名称", "税款所属时期", "入（退）库日期", "实缴（退）金额");
            for (String[] row : rows) {
                y = form.list(12, y, 8, columns, false, row);
            }
            form.label(12, y, 40, 8, "金额合计");
            form.value(52, y, 98, 8, "（大写）人民币" + ChineseCapitals.format(total));
            form.value(150, y, 48, 8, "￥" + Inventions.grouped(total));
            form.box(12, y + 8, 60, 30);
            form.box(72, y + 8, 46, 30);
            form.box(118, y + 8, 80, 30);
            pen.caption(42, y + 14, "税务机关（盖章）");
            pen.caption(95, y + 14, "填票人");
            pen.middle(95, y + 26, "电子税务局");
            pen.print(120, y + 14, "备注：");
            pen.sized(8).paragraph(120, y + 20, 75, 4.4, "一般申报 正税；主管税务所（科、分局）：第二税务所");
            OfficeSeal.ofFirm("国家税务总局示例样本市税务局").press(pen, 42, y + 24, 30);
            pen.print(12, y + 44, "妥善保管、手写无效");
        });
    }

    /** After the 红字发票信息确认单 of the bureau's platform, which stands before an invoice in red and is none. */
    private static Page red(Inventions inventions) {
        Party seller = inventions.shop();
        Party buyer = inventions.company();
        LocalDate day = inventions.day();
        Money amount = inventions.money();
        Money tax = amount.times(new BigDecimal("0.01"));
        String number = "9900" + inventions.digits(16);
        String blue = "2699" + inventions.digits(16);
        return Page.ofNoKind(pen -> {
            pen.centred(105, 15, pen.label().sized(17).strong(), "红字发票信息确认单");
            pen.pair(12, 24, "填开日期：", ContractText.wideDay(day));
            pen.right(198, 24, "红字发票信息确认单编号：" + number);
            RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
            form.label(12, 28, 12, 18, "销售方");
            form.label(105, 28, 12, 18, "购买方");
            double y = 28;
            for (int row = 0; row < 2; row++) {
                form.label(24, y, 36, 9, row == 0 ? "纳税人名称（销方）" : "纳税人识别号（销方）");
                form.value(60, y, 45, 9, row == 0 ? seller.name() : seller.code());
                form.label(117, y, 36, 9, row == 0 ? "纳税人名称（购方）" : "纳税人识别号（购方）");
                form.value(153, y, 45, 9, row == 0 ? buyer.name() : buyer.code());
                y += 9;
            }
            double[] columns = {48, 24, 24, 30, 24, 36};
            y = form.list(12, y, 8, columns, true, "项目名称", "数量", "单价", "金额", "税率/征收率", "税额");
            y = form.list(
                    12, y, 9, columns, false, "*现代服务*配送服务费", "-1", amount.toString(), "-" + amount, "1%", "-" + tax);
            y = form.list(12, y, 8, columns, true, "合计", "", "", "-" + amount, "", "-" + tax);
            double[] halves = {40, 53, 40, 53};
            y = form.row(
                    12,
                    y,
                    8,
                    halves,
                    "对应蓝字发票号码",
                    blue,
                    "对应蓝字发票开票日期",
                    day.minusDays(9).toString());
            y = form.row(12, y, 8, halves, "录入方身份", "销售方", "红字冲销原因", "开票有误");
            y = form.row(12, y, 8, halves, "确认单状态", "无需确认", "已开具红字发票标记", "未开具");
            pen.sized(8.5)
                    .paragraph(12, y + 7, 186, 4.8, "说明：本确认单仅作为开具红字发票的依据，不得作为税前扣除或者抵扣凭证；自确认单发起之日起72小时内未经确认的，自动作废。");
            pen.sized(8.5).print(12, y + 21, "第1页 共1页");
        });
    }
}
