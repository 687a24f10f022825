package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;

/**
 * An agreement whose parties are introduced with what they are called below (以下简称), the identifier on the party's own
 * line, and whose number stands in a corner.
 *
 * @param numberLabel the word before the number
 */
record PreambleContract(String name, LayoutSet set, Look look, String title, String numberLabel) implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), contract)), contract.fields());
    }

    private void page(Pen pen, ContractText contract) {
        pen.right(188, 18, numberLabel + contract.number());
        pen.centred(105, 32, pen.label().sized(20).strong(), title);
        double y = pen.paragraph(24, 46, 164, step(), "甲方：" + contract.partyA().name() + "（以下简称“甲方”）");
        y = pen.paragraph(24, y, 164, step(), "统一社会信用代码：" + contract.partyA().code());
        y = pen.paragraph(24, y, 164, step(), "乙方：" + contract.partyB().name() + "（以下简称“乙方”）");
        y = pen.paragraph(
                24, y, 164, step(), contract.codeLabelOfB() + contract.partyB().code());
        String[] clauses = {
            "    甲乙双方经协商，就乙方承接甲方" + contract.work() + "达成如下协议：",
            "一、合作期限为" + ContractText.day(contract.validFrom()) + "至" + ContractText.day(contract.validTo()) + "。",
            "二、服务费总额为" + Inventions.grouped(contract.amount().orElseThrow()) + "元，验收合格后支付至乙方账户（开户行：" + contract.bank()
                    + "；账号：" + contract.account() + "）。",
            "三、乙方独立完成工作，自行承担工具和经营风险，双方不存在劳动关系。",
            "四、本协议自双方签章之日起生效，一式两份。"
        };
        for (String clause : clauses) {
            y = pen.paragraph(24, y, 164, step(), clause);
        }
        pen.print(24, y + 14, "甲方（盖章）");
        pen.print(112, y + 14, "乙方（签章）");
        pen.pair(24, y + 26, "签订日期：", ContractText.wideDay(contract.signedOn()));
        pen.stamp(78, y + 8, 13, Type.RED);
        pen.notice(24, 288, "合同");
    }

    private double step() {
        return look.size() * 0.7;
    }
}
