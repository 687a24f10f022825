package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.math.BigDecimal;

/** An employee's monthly payslip: what is due, what is held back and what is paid, and yet no settlement of a task. */
record Payslip(String name, LayoutSet set, Look look) implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        String firm = inventions.company().name();
        String person = inventions.person();
        String card = inventions.card();
        String month = inventions.day().toString().substring(0, 7);
        Money base = Money.ofCents(100L * inventions.between(3_500, 16_000));
        Money bonus = Money.ofCents(100L * inventions.between(0, 3_000));
        Money insured = base.times(new BigDecimal("0.105"));
        Money tax = base.times(new BigDecimal("0.03"));
        Money paid = base.plus(bonus).minus(insured).minus(tax);
        return Drawn.other(Sheet.of(210, 104, easel -> {
            Pen pen = look.pen(easel);
            pen.centred(105, 16, pen.label().sized(16).strong(), firm + "工资条");
            pen.pair(14, 26, "工资月份：", month);
            pen.pair(80, 26, "姓名：", person);
            pen.pair(140, 26, "工号：", "E0" + month.replace("-", ""));
            double y = FormRows.columns(
                    pen,
                    14,
                    30,
                    10,
                    new double[] {26, 26, 26, 26, 26, 26, 26},
                    new String[] {"基本工资", "绩效奖金", "应发工资", "社保个人", "公积金", "个人所得税", "实发工资"},
                    new String[] {
                        base.toString(),
                        bonus.toString(),
                        base.plus(bonus).toString(),
                        insured.toString(),
                        "0.00",
                        tax.toString(),
                        paid.toString()
                    });
            pen.pair(14, y + 9, "出勤天数：", "21.75");
            pen.pair(80, y + 9, "工资卡号：", card);
            pen.pair(14, y + 18, "说明：工资保密，如有疑问请于三日内联系人力资源部。", "");
            pen.notice(14, 98, "单据");
        }));
    }
}
