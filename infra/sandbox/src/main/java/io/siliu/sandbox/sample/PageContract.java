package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;

/** A contract as a platform's page shows it signed: a card for each party, what was agreed in labels above values. */
record PageContract(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 16;

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        String hour = " " + inventions.between(10, 19) + ":" + inventions.between(10, 59);
        return Drawn.of(Sheet.of(210, 210, easel -> page(look.pen(easel), contract, hour)), contract.fields());
    }

    private void page(Pen pen, ContractText contract, String hour) {
        pen.easel().text(LEFT, 18, pen.label().sized(16).strong(), "灵活用工服务合同");
        pen.easel().text(160, 18, pen.label().sized(10).inked(0x2E8B57), "双方已签署");
        pen.pair(LEFT, 27, "合同编号 ", contract.number());
        pen.rule(LEFT, 31, 194);
        party(pen, LEFT, "甲方（用工方）", "统一社会信用代码", contract.partyA());
        party(pen, 107, "乙方（服务方）", contract.codeLabelOfB().replace("：", ""), contract.partyB());
        String[][] cells = {
            {"服务类型", contract.work()},
            {"合同金额（元）", Inventions.grouped(contract.amount().orElseThrow())},
            {"合同有效期", contract.validFrom() + " 至 " + contract.validTo()},
            {"签约时间", contract.signedOn() + hour}
        };
        for (int index = 0; index < cells.length; index++) {
            double x = index % 2 == 0 ? LEFT : 107;
            double y = 84 + index / 2 * 17.0;
            pen.sized(8.5).print(x, y, cells[index][0]);
            pen.write(x, y + 6.5, cells[index][1]);
        }
        pen.rule(LEFT, 114, 194);
        String[] terms = {
            "一、乙方通过平台承接甲方发布的任务，自主安排服务时间和方式，双方不构成劳动关系。",
            "二、服务费按任务验收结果结算，总额不超过合同金额，由平台代为支付。",
            "三、乙方应保证服务质量，因服务质量问题造成损失的依法承担责任。",
            "四、争议协商不成的，向甲方住所地人民法院起诉。"
        };
        double y = 124;
        for (String term : terms) {
            y = pen.paragraph(LEFT, y, 178, 6.4, term);
        }
        pen.print(LEFT, y + 12, "甲方电子签章");
        pen.print(107, y + 12, "乙方电子签名");
        pen.stamp(66, y + 14, 11, Type.RED);
        pen.notice(LEFT, 204, "合同");
    }

    private static void party(Pen pen, double x, String role, String codeLabel, Party party) {
        pen.box(x, 36, 87, 38);
        pen.easel().text(x + 4, 44, pen.label().strong(), role);
        pen.writeWithin(x + 4, 53, 80, party.name());
        pen.sized(8.5).print(x + 4, 62, codeLabel);
        pen.write(x + 4, 68.5, party.code());
    }
}
