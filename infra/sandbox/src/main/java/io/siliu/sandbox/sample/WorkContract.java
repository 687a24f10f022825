package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/**
 * A contract for work (承揽合同) on the market authority's model of 2000: parties by their roles at the left of the head, place
 * and day at its right, their codes only in the block at the foot.
 */
record WorkContract(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 20;
    private static final double HALF = 85;

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        String phone = "1000" + inventions.digits(7);
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), contract, phone)), contract.fields());
    }

    private static void page(Pen pen, ContractText contract, String phone) {
        Money price = contract.amount().orElseThrow();
        pen.centred(105, 24, pen.label().sized(21).strong(), "承 揽 合 同");
        pen.pair(138, 34, "合同编号：", contract.number());
        pen.pairWithin(LEFT, 43, "定作人（甲方）：", contract.partyA().name(), 132);
        pen.pairWithin(LEFT, 51, "承揽人（乙方）：", contract.partyB().name(), 132);
        pen.pair(138, 43, "签订地点：", "样本市");
        pen.pair(138, 51, "签订时间：", ContractText.day(contract.signedOn()));
        pen.print(LEFT, 61, "第一条　承揽项目、数量、报酬及交付期限");
        double y = FormRows.columns(
                pen,
                LEFT,
                64,
                9,
                new double[] {60, 24, 36, 50},
                new String[] {"承揽项目", "数量", "报酬（元）", "备注"},
                new String[] {contract.work(), "1项", price.toString(), "按任务单分批交付"});
        y = FormRows.boxed(
                pen, LEFT, y, 9, new double[] {60, 110}, new String[][] {{"合计人民币（大写）", ChineseCapitals.format(price)}});
        y += 4;
        for (String clause : List.of(
                "第二条　定作人提供任务要求及必要的资料；承揽人应以自己的设备、技术和劳力完成主要工作，自行安排工作时间。",
                "第三条　承揽期限：自" + ContractText.day(contract.validFrom()) + "起至" + ContractText.day(contract.validTo())
                        + "止。",
                "第四条　验收标准、方法：按任务单约定的标准由定作人验收，三日内未提出异议的视为合格。",
                "第五条　报酬结算方式及期限：工作成果验收合格后七日内，定作人将报酬付至承揽人账户，承揽人应提供合法票据。",
                "第六条　定作人逾期付款的，按未付金额日万分之三支付违约金；承揽人交付成果不合格的，应当返工。",
                "第七条　本合同解决纠纷的方式：协商不成的，提交样本市仲裁委员会仲裁。",
                "第八条　双方之间为承揽关系，不因本合同成立劳动关系。")) {
            y = pen.paragraph(LEFT, y + 2.5, 2 * HALF, 6.2, clause);
        }
        feet(pen, contract, phone, y + 2);
        pen.notice(LEFT, 285, "合同");
    }

    private static void feet(Pen pen, ContractText contract, String phone, double y) {
        pen.box(LEFT, y, HALF, 56);
        pen.box(LEFT + HALF, y, HALF, 56);
        Pen fine = pen.sized(pen.value().points() - 1);
        String[][] left = {
            {"定作人（章）：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"住所：", contract.addressA()},
            {"委托代理人：", ""},
            {"电话：", phone}
        };
        String[][] right = {
            {"承揽人（章）：", contract.partyB().name()},
            {contract.codeLabelOfB(), contract.partyB().code()},
            {"住所：", contract.addressB()},
            {"开户银行：", contract.bank()},
            {"账号：", contract.account()}
        };
        for (int index = 0; index < left.length; index++) {
            double line = y + 8 + index * 10;
            fine.pairWithin(LEFT + 2, line, left[index][0], left[index][1], LEFT + HALF - 1);
            fine.pairWithin(LEFT + HALF + 2, line, right[index][0], right[index][1], LEFT + 2 * HALF - 1);
        }
        pen.stamp(LEFT + 69, y + 44, 11, Type.RED);
    }
}
