package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contract on the ministry's model: a cover with number, parties, day and term, then a page that names each party with
 * code and seat before the clauses.
 */
record ModelContract(String name, LayoutSet set, Look look) implements Layout {

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
        String head = inventions.person();
        return new Drawn(
                List.of(
                        Sheet.a4(easel -> cover(look.pen(easel), contract)),
                        Sheet.a4(easel -> page(look.pen(easel), contract, head))),
                List.of(contract.fields()),
                Set.of(),
                Optional.empty());
    }

    private static void cover(Pen pen, ContractText contract) {
        pen.pair(122, 30, "合同编号：", contract.number());
        pen.centred(105, 78, pen.label().sized(28).strong(), "技 术 服 务 合 同");
        String[][] rows = {
            {"项目名称：", contract.work()},
            {"委托方（甲方）：", contract.partyA().name()},
            {"受托方（乙方）：", contract.partyB().name()},
            {"签订时间：", ContractText.wideDay(contract.signedOn())},
            {"签订地点：", "示例省样本市"},
            {"有效期限：", ContractText.day(contract.validFrom()) + "至" + ContractText.day(contract.validTo())}
        };
        double y = 120;
        for (String[] row : rows) {
            pen.print(40, y, row[0]);
            pen.write(76, y, row[1]);
            pen.rule(75, y + 1.8, 172);
            y += 14;
        }
        pen.caption(105, 250, "示例科学技术主管部门印制");
        pen.notice(LEFT, 284, "合同");
    }

    private static void page(Pen pen, ContractText contract, String head) {
        pen.centred(105, 26, pen.label().sized(18).strong(), "技术服务合同");
        double y = party(pen, 40, "委托方（甲方）：", contract.partyA(), "统一社会信用代码：", contract.addressA(), head);
        String second = contract.partyB().code().startsWith("92") ? "统一社会信用代码：" : "公民身份号码：";
        y = party(pen, y + 2, "受托方（乙方）：", contract.partyB(), second, contract.addressB(), "");
        Money price = contract.amount().orElseThrow();
        for (String clause : List.of(
                "　　甲方委托乙方就" + contract.work() + "项目进行专项服务，双方经过平等协商，依据《中华人民共和国民法典》的规定，达成如下协议，由双方共同恪守。",
                "　　第一条　甲方委托乙方进行服务的内容：" + contract.work() + "，服务方式为现场或远程。",
                "　　第二条　甲方向乙方支付服务报酬及支付方式为：服务费总额为人民币" + ChineseCapitals.format(price) + "（¥" + price
                        + "），验收合格后十个工作日内支付至乙方账户（户名：" + contract.partyB().name() + "，开户行：" + contract.bank() + "，账号："
                        + contract.account() + "）。",
                "　　第三条　乙方完成服务工作的形式：提交服务记录，甲方按任务要求验收。",
                "　　第四条　双方因履行本合同而发生的争议，应协商、调解解决；不成的，依法向甲方所在地人民法院起诉。",
                "　　第五条　本合同一式贰份，双方各执壹份，经双方签字盖章后生效。")) {
            y = pen.paragraph(LEFT, y + 2, WIDTH, 6.6, clause);
        }
        pen.print(LEFT, y + 16, "甲方（盖章）：");
        pen.print(112, y + 16, "乙方（签章）：");
        pen.stamp(70, y + 18, 16, Type.RED);
        pen.notice(LEFT, 284, "合同");
    }

    private static double party(
            Pen pen, double y, String side, Party party, String codeLabel, String address, String head) {
        pen.pair(LEFT, y, side, party.name());
        pen.pair(LEFT, y + 7, codeLabel, party.code());
        pen.pair(LEFT, y + 14, "住所地：", address);
        if (head.isEmpty()) {
            return y + 21;
        }
        pen.pair(LEFT, y + 21, "法定代表人：", head);
        return y + 28;
    }
}
