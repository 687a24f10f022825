package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;

/** An agreement whose parties are named in two columns without rules, the left column's lines beside the right one's. */
record PartiesBesideContract(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 24;
    private static final double RIGHT = 110;
    private static final double HALF = 78;

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
        pen.easel().text(LEFT, 20, pen.label().sized(9), "协议书编号 " + contract.number());
        pen.centred(105, 34, pen.label().sized(19).strong(), "个人承揽服务协议书");
        party(pen, LEFT, "甲方：", contract.partyA(), contract.addressA());
        party(pen, RIGHT, "乙方：", contract.partyB(), contract.addressB());
        String[] clauses = {
            "　　双方就" + contract.work() + "的承揽达成以下一致意见：",
            "第1条  乙方按甲方的任务要求独立完成" + contract.work() + "并交付成果。",
            "第2条  承揽期间：" + slashed(contract.validFrom()) + "—" + slashed(contract.validTo()) + "。",
            "第3条  承揽报酬总计：￥" + Inventions.grouped(contract.amount().orElseThrow()) + "元（含税），逾期付款的按日加收0.5‰。",
            "第4条  款项汇入乙方账号" + contract.account() + "（" + contract.bank() + "）。",
            "第5条  双方系平等民事主体，乙方自担风险，不适用劳动法律关系。",
            "第6条  本协议经双方签章后生效，扫描件与原件效力相同。"
        };
        double y = 84;
        for (String clause : clauses) {
            y = pen.paragraph(LEFT, y, 164, 7, clause);
        }
        pen.print(LEFT, y + 12, "甲方签章");
        pen.print(RIGHT, y + 12, "乙方签章");
        pen.pair(LEFT, y + 30, "签约日：", ContractText.wideDay(contract.signedOn()));
        pen.pair(RIGHT, y + 30, "签约日：", ContractText.wideDay(contract.signedOn()));
        pen.stamp(60, y + 16, 13, Type.RED);
        pen.notice(LEFT, 288, "合同");
    }

    private static void party(Pen pen, double x, String side, Party party, String address) {
        double y = pen.pairBroken(x, 48, HALF, side, party.name());
        y = pen.pairBroken(x, y + 7, HALF, "身份代码：", party.code());
        pen.pairBroken(x, y + 7, HALF, "住址：", address);
    }

    private static String slashed(LocalDate day) {
        return day.toString().replace('-', '/');
    }
}
