package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;

/** Contracts of one page: for a piece of work made to order, and a designer's, filled in over rules. */
final class InstitutionContracts {

    private InstitutionContracts() {}

    static void piece(Pen pen, ContractText contract) {
        pen.centred(105, 30, pen.label().sized(20).strong(), "承 揽 合 同");
        pen.right(186, 42, "合同编号：" + contract.number());
        double y = 52;
        y = pen.paragraph(24, y, 162, 7, "定作人（甲方）：" + contract.partyA().name());
        y = pen.paragraph(24, y, 162, 7, "统一社会信用代码：" + contract.partyA().code());
        y = pen.paragraph(24, y, 162, 7, "承揽人（乙方）：" + contract.partyB().name());
        y = pen.paragraph(
                24, y, 162, 7, contract.codeLabelOfB() + contract.partyB().code());
        y = pen.paragraph(24, y + 3, 162, 7, "　　根据《中华人民共和国民法典》有关承揽合同的规定，甲乙双方经协商一致，订立本合同，共同遵守。");
        String[] clauses = {
            "第一条　承揽事项：乙方按甲方要求完成" + contract.work() + "，并交付工作成果。",
            "第二条　报酬：本合同报酬总额为人民币" + contract.amount().orElseThrow() + "元（大写："
                    + ChineseCapitals.format(contract.amount().orElseThrow()) + "），含税。",
            "第三条　履行期限：自" + ContractText.wideDay(contract.validFrom()) + "起至" + ContractText.wideDay(contract.validTo())
                    + "止。",
            "第四条　工具与材料：乙方自备完成工作所需的设备、工具和材料，费用已包含在报酬内。",
            "第五条　验收：乙方交付后三日内由甲方验收，验收合格的，甲方出具验收单；不合格的，乙方应在五日内修正。",
            "第六条　支付：甲方自验收合格之日起七个工作日内，将报酬付至乙方账户（开户行：" + contract.bank() + "，账号：" + contract.account() + "）。",
            "第七条　性质：双方系承揽关系，乙方独立承担工作中的风险，不受甲方劳动规章制度约束。",
            "第八条　争议由甲方所在地人民法院管辖。本合同一式二份，签字盖章后生效。"
        };
        for (String clause : clauses) {
            y = pen.paragraph(24, y + 1, 162, 7, clause);
        }
        pen.print(24, y + 12, "定作人（盖章）：");
        pen.print(112, y + 12, "承揽人（签章）：");
        pen.pair(24, y + 34, "签订时间：", ContractText.wideDay(contract.signedOn()));
        pen.pair(112, y + 34, "签订时间：", ContractText.wideDay(contract.signedOn()));
        pen.stamp(68, y + 13, 15, Type.RED);
    }

    /** A form of few lines; year, month and day are written between the printed words. */
    static void commission(Pen pen, ContractText contract) {
        pen.centred(105, 26, pen.label().sized(19).strong(), "委托服务协议书");
        double y = over(pen, 42, "协议编号：", contract.number(), 120);
        y = over(pen, y, "甲方（委托方）：", contract.partyA().name(), 186);
        y = over(pen, y, "信用代码：", contract.partyA().code(), 140);
        y = over(pen, y, "乙方（受托方）：", contract.partyB().name(), 186);
        y = over(
                pen,
                y,
                contract.codeLabelOfB().startsWith("身") ? "身份证号码：" : "信用代码：",
                contract.partyB().code(),
                140);
        y = over(pen, y, "1. 委托事项：", contract.work(), 186);
        pen.print(24, y, "2. 服务期间：");
        double x = day(pen, 52, y, contract.validFrom());
        pen.print(x + 2, y, "至");
        day(pen, x + 9, y, contract.validTo());
        y = over(
                pen,
                y + 10,
                "3. 服务费总额（大写）：",
                ChineseCapitals.format(contract.amount().orElseThrow()),
                186);
        y = over(pen, y, "　  （小写）：", "￥" + Inventions.grouped(contract.amount().orElseThrow()), 140);
        y = pen.paragraph(24, y, 162, 7.4, "4. 乙方应按时保质完成委托事项，成果的知识产权自甲方付清服务费之日起归甲方所有。");
        y = pen.paragraph(24, y, 162, 7.4, "5. 甲方在乙方完成并经确认后十日内付款，乙方应提供合法有效的票据。");
        y = pen.paragraph(24, y, 162, 7.4, "6. 任何一方违约应承担违约责任。未尽事宜由双方另行协商，协商不成的，提交仲裁。");
        pen.print(24, y + 14, "甲方盖章：");
        pen.print(112, y + 14, "乙方签名：");
        pen.easel()
                .text(
                        134,
                        y + 14,
                        pen.value().sized(13),
                        contract.partyB().name().length() > 6
                                ? ""
                                : contract.partyB().name());
        pen.stamp(62, y + 16, 14, Type.RED);
        pen.print(24, y + 40, "签署日期：");
        day(pen, 46, y + 40, contract.signedOn());
    }

    private static double over(Pen pen, double y, String label, String said, double right) {
        pen.print(24, y, label);
        double start = 24 + pen.easel().width(pen.label(), label) + 1;
        pen.writeWithin(start + 1.5, y, right - start - 2, said);
        pen.rule(start, y + 1.5, right);
        return y + 10;
    }

    /** The numbers over rules of their own; answers where the day ends. */
    private static double day(Pen pen, double left, double y, LocalDate day) {
        String[] numbers = {
            Integer.toString(day.getYear()),
            Integer.toString(day.getMonthValue()),
            Integer.toString(day.getDayOfMonth())
        };
        double[] rooms = {13, 8, 8};
        String[] words = {"年", "月", "日"};
        double x = left;
        for (int part = 0; part < numbers.length; part++) {
            pen.middle(x + rooms[part] / 2, y, numbers[part]);
            pen.rule(x, y + 1.5, x + rooms[part]);
            pen.print(x + rooms[part] + 0.5, y, words[part]);
            x += rooms[part] + 5.5;
        }
        return x;
    }
}
