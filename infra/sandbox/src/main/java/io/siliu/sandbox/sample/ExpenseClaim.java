package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** An employee's claim for expenses: names, sums and an account as on a payment slip, and none of our papers. */
record ExpenseClaim(String name, LayoutSet set, Look look) implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        String firm = inventions.company().name();
        String person = inventions.person();
        String day = ContractText.day(inventions.day());
        String account = inventions.card();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"费用项目", "发生日期", "附件张数", "报销金额", "审核金额"});
        List<Money> sums = new ArrayList<>();
        for (String what : List.of("交通费", "住宿费", "餐补", "市内打车")) {
            Money sum = inventions.money();
            sums.add(sum);
            rows.add(new String[] {
                what,
                inventions.day().toString(),
                Integer.toString(inventions.between(1, 9)),
                sum.toString(),
                sum.toString()
            });
        }
        Money total = Money.sum(sums);
        return Drawn.other(Sheet.of(210, 140, easel -> {
            Pen pen = look.pen(easel);
            pen.centred(105, 15, pen.label().sized(18).strong(), "差旅费报销单");
            pen.pair(14, 25, "单位：", firm);
            pen.pair(140, 25, "填报日期：", day);
            double y =
                    FormRows.columns(pen, 14, 30, 9, new double[] {42, 42, 26, 36, 36}, rows.toArray(String[][]::new));
            pen.pair(14, y + 8, "合计（大写）：", ChineseCapitals.format(total));
            pen.pair(140, y + 8, "￥：", total.toString());
            pen.pair(14, y + 18, "报销人：", person);
            pen.pair(90, y + 18, "收款卡号：", account);
            pen.pair(14, y + 28, "部门主管：", "");
            pen.pair(80, y + 28, "财务：", "");
            pen.pair(140, y + 28, "出纳：", "");
            pen.notice(14, 134, "单据");
        }));
    }
}
