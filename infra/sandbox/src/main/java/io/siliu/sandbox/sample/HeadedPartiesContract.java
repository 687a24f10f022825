package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;

/**
 * A contract in which a line says which party follows, and name and identifier stand on lines of their own below it; the day
 * of signing in Chinese numerals.
 */
record HeadedPartiesContract(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 25;
    private static final double WIDTH = 160;

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), contract)), contract.fields());
    }

    private static void page(Pen pen, ContractText contract) {
        pen.centred(105, 30, pen.label().sized(20).strong(), "自由职业者服务合同");
        pen.pair(LEFT, 41, "本合同编号为", contract.number());
        double y = party(pen, 51, "发包人（以下称甲方）", contract.partyA());
        y = party(pen, y, "承包人（以下称乙方）", contract.partyB());
        String[] clauses = {
            "　　经甲乙双方友好协商，就乙方承包" + contract.work() + "订立本合同。",
            "（一）服务期间为 " + contract.validFrom() + " 起至 " + contract.validTo() + " 止。",
            "（二）服务价款共人民币 " + Inventions.grouped(contract.amount().orElseThrow()) + " 元，其中质保金 5%，验收后三十日内结清。",
            "（三）价款划入乙方在" + contract.bank() + "的账户" + contract.account() + "。",
            "（四）乙方自主安排工作，双方无隶属关系，任何一方不得转让本合同。"
        };
        for (String clause : clauses) {
            y = pen.paragraph(LEFT, y, WIDTH, 7.4, clause);
        }
        pen.print(LEFT, y + 14, "发包人（公章）");
        pen.print(115, y + 14, "承包人（签名）");
        pen.stamp(66, y + 14, 14, Type.RED);
        pen.right(LEFT + WIDTH, y + 38, ContractText.numerals(contract.signedOn()));
        pen.print(115, y + 38, "订立日期");
        pen.notice(LEFT, 288, "合同");
    }

    private static double party(Pen pen, double y, String head, Party party) {
        pen.print(LEFT, y, head);
        pen.pair(LEFT + 8, y + 7.4, "姓名或名称：", party.name());
        pen.pair(LEFT + 8, y + 14.8, "证照号码：", party.code());
        return y + 24;
    }
}
