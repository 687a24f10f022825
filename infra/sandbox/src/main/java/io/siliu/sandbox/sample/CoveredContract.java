package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A contract with a cover that carries number, parties and day; the identifiers and terms stand on the page after it. */
record CoveredContract(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 26;
    private static final double WIDTH = 158;

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.PDF, SampleForm.SCAN);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return new Drawn(
                List.of(
                        Sheet.a4(easel -> cover(look.pen(easel), contract)),
                        Sheet.a4(easel -> terms(look.pen(easel), contract))),
                List.of(contract.fields()),
                Set.of(),
                Optional.empty());
    }

    private void cover(Pen pen, ContractText contract) {
        pen.right(LEFT + WIDTH, 36, "合同编号：" + contract.number());
        pen.centred(105, 92, pen.label().sized(28).strong(), "服务采购合同");
        Pen large = pen.sized(14);
        String[][] lines = {
            {"甲    方：", contract.partyA().name()},
            {"乙    方：", contract.partyB().name()},
            {"项目名称：", contract.work()},
            {"签订时间：", ContractText.wideDay(contract.signedOn())}
        };
        double y = 150;
        for (String[] line : lines) {
            large.pairWithin(44, y, line[0], line[1], 184);
            y += 14;
        }
        pen.notice(LEFT, 288, "合同");
    }

    private void terms(Pen pen, ContractText contract) {
        String idOfB = contract.partyB().code();
        String[] paragraphs = {
            "甲方：" + contract.partyA().name(),
            "统一社会信用代码：" + contract.partyA().code() + "    地址：" + contract.addressA(),
            "乙方：" + contract.partyB().name(),
            contract.codeLabelOfB() + idOfB + "    地址：" + contract.addressB(),
            "    根据《中华人民共和国民法典》，双方就" + contract.work() + "事宜协商一致，签订本合同。",
            "1  服务期：" + ContractText.day(contract.validFrom()) + "—" + ContractText.day(contract.validTo()) + "。",
            "2  合同价款：人民币（大写）"
                    + ChineseCapitals.format(contract.amount().orElseThrow()) + "（小写：¥"
                    + Inventions.grouped(contract.amount().orElseThrow()) + "元），包含乙方完成服务的全部费用。",
            "3  验收：乙方提交成果后三个工作日内，甲方组织验收。",
            "4  付款：验收合格后，甲方将价款支付至乙方账户（" + contract.bank() + "，" + contract.account() + "）。",
            "5  违约：逾期交付的，每逾期一日按合同价款的千分之一支付违约金。",
            "6  其他：本合同壹式贰份，双方各执壹份，自签章之日起生效。"
        };
        double y = 32;
        for (String paragraph : paragraphs) {
            y = pen.paragraph(LEFT, y, WIDTH, look.size() * 0.68, paragraph);
        }
        pen.print(LEFT, y + 16, "甲方（公章）：");
        pen.print(112, y + 16, "乙方（公章或签字）：");
        pen.print(LEFT, y + 26, "授权代表：");
        pen.stamp(LEFT + 46, y + 18, 14, Type.RED);
        pen.notice(LEFT, 288, "合同");
    }
}
