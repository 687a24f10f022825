package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** A contract in Chinese at the left and English at the right, clause beside clause. */
final class TwoLanguagesContract {

    private static final double LEFT = 18;
    private static final double RIGHT = 110;
    private static final double WIDTH = 82;
    private static final double STEP = 5.4;

    private TwoLanguagesContract() {}

    private record Clause(String chinese, String english) {}

    static Page page(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return new Page(contract.fields(), pen -> page(pen, contract));
    }

    private static void page(Pen pen, ContractText contract) {
        pen.centred(105, 18, pen.label().sized(16).strong(), "独立承揽人服务合同");
        pen.centred(105, 24, pen.label().sized(9), "INDEPENDENT CONTRACTOR SERVICE AGREEMENT");
        pen.caption(105, 32, "合同编号 Contract No.: " + contract.number());
        double y = 42;
        for (Clause clause : clauses(contract)) {
            double left = pen.paragraph(LEFT, y, WIDTH, STEP, clause.chinese());
            double right = words(pen, y, clause.english());
            y = Math.max(left, right) + 2;
        }
        pen.post(105, 38, y);
        pen.print(LEFT, y + 8, "甲方 Party A（盖章 Seal）");
        pen.print(RIGHT, y + 8, "乙方 Party B（签章 Signature）");
        pen.pair(LEFT, y + 22, "签订日期 Date: ", contract.signedOn().toString());
        pen.pair(RIGHT, y + 22, "签订日期 Date: ", contract.signedOn().toString());
        pen.stamp(LEFT + 58, y + 12, 12, Type.RED);
    }

    /** English is broken between words. */
    private static double words(Pen pen, double top, String text) {
        double y = top;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (pen.easel().width(pen.label(), line + word) > WIDTH) {
                pen.print(RIGHT, y, line.toString().strip());
                line.setLength(0);
                y += STEP;
            }
            line.append(word).append(' ');
        }
        pen.print(RIGHT, y, line.toString().strip());
        return y + STEP;
    }

    private static List<Clause> clauses(ContractText contract) {
        String sum = Inventions.grouped(contract.amount().orElseThrow());
        return List.of(
                new Clause(
                        "甲方：" + contract.partyA().name() + "，统一社会信用代码："
                                + contract.partyA().code(),
                        "Party A: as named at the left, with the registration code stated there."),
                new Clause(
                        "乙方：" + contract.partyB().name() + "，" + contract.codeLabelOfB()
                                + contract.partyB().code(),
                        "Party B: as named at the left, with the identification number stated there."),
                new Clause(
                        "第一条 乙方以独立承揽人身份为甲方提供" + contract.work() + "。",
                        "Article 1  Party B renders the services to Party A as an independent contractor."),
                new Clause(
                        "第二条 合同期限自" + Dates.plain(contract.validFrom()) + "至" + Dates.plain(contract.validTo()) + "。",
                        "Article 2  Term: from " + contract.validFrom() + " to " + contract.validTo() + "."),
                new Clause(
                        "第三条 服务报酬总额为人民币" + sum + "元（含税），验收合格后支付。",
                        "Article 3  Total remuneration: CNY " + sum
                                + " (tax included), payable upon acceptance of the results."),
                new Clause(
                        "第四条 报酬汇入乙方账户：" + contract.bank() + "，账号" + contract.account() + "。",
                        "Article 4  The remuneration is paid to the account of Party B stated at the left."),
                new Clause(
                        "第五条 双方不构成劳动关系，乙方自行承担经营风险。",
                        "Article 5  Nothing in this agreement creates an employment relationship."),
                new Clause(
                        "第六条 本合同中英文文本不一致的，以中文文本为准。", "Article 6  The Chinese text prevails in case of discrepancy."));
    }
}
