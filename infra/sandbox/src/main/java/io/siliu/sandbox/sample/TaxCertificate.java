package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A tax office's proof of payment (税收完税证明): a tax payer's code, rows of taxes, a sum in words; none of our kinds. */
record TaxCertificate(String name, LayoutSet set, Look look) implements Layout {

    private static final double[] WIDTHS = {36, 28, 26, 42, 28, 26};

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        Party payer = inventions.chance(50) ? inventions.individual() : inventions.shop();
        LocalDate day = inventions.day();
        List<String[]> rows = new ArrayList<>();
        List<Money> sums = new ArrayList<>();
        rows.add(new String[] {"原凭证号", "税种", "品目名称", "税款所属时期", "入（退）库日期", "实缴（退）金额"});
        for (String[] tax :
                List.of(new String[] {"增值税", "现代服务"}, new String[] {"个人所得税", "经营所得"}, new String[] {"城市维护建设税", "市区"})) {
            Money sum = inventions.money();
            sums.add(sum);
            rows.add(new String[] {
                "3990" + inventions.digits(14),
                tax[0],
                tax[1],
                day.minusMonths(1).withDayOfMonth(1) + "至"
                        + day.withDayOfMonth(1).minusDays(1),
                day.minusDays(2).toString(),
                sum.toString()
            });
        }
        String number = "No.3990" + inventions.digits(14);
        Money total = Money.sum(sums);
        return Drawn.other(Sheet.of(210, 140, easel -> page(look.pen(easel), payer, day, number, rows, total)));
    }

    private static void page(Pen pen, Party payer, LocalDate day, String number, List<String[]> rows, Money total) {
        pen.centred(105, 14, pen.label().sized(16).strong(), "中 华 人 民 共 和 国");
        pen.centred(105, 22, pen.label().sized(16).strong(), "税 收 完 税 证 明");
        pen.right(198, 22, number);
        pen.pair(12, 30, "填发日期：", ContractText.wideDay(day));
        pen.pair(108, 30, "税务机关：", "示例市税务局第二税务所");
        double y = FormRows.boxed(pen, 12, 33, 8.5, new double[] {34, 59, 34, 59}, new String[] {
            "纳税人识别号", payer.code(), "纳税人名称", payer.name()
        });
        y = FormRows.columns(pen, 12, y, 8.5, WIDTHS, rows.toArray(String[][]::new));
        y = FormRows.boxed(pen, 12, y, 9, new double[] {34, 92, 24, 36}, new String[] {
            "金额合计（大写）", ChineseCapitals.format(total), "", "￥" + total
        });
        pen.pair(12, y + 12, "填票人：", "电子税务局");
        pen.print(70, y + 12, "备注：正常申报，一般申报，正税");
        pen.stamp(168, y + 14, 13, Type.RED);
        pen.print(12, y + 24, "妥善保管、手写无效");
        pen.notice(12, 134, "凭证");
    }
}
