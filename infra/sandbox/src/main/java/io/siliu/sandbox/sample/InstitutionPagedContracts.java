package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Type;

/** Contracts of several pages: a platform's electronic one without a price, and a firm's whose parties sign at its end. */
final class InstitutionPagedContracts {

    private InstitutionPagedContracts() {}

    static void platform(Pen pen, ContractText contract) {
        pen.sized(8).print(22, 14, "协议编号：" + contract.number());
        pen.sized(8).right(188, 14, Words.INVENTED + "灵工服务平台");
        pen.rule(22, 17, 188);
        pen.centred(105, 32, pen.label().sized(18).strong(), "自由职业者平台服务协议");
        boolean person = contract.codeLabelOfB().startsWith("身");
        double y = party(pen, 40, "甲方", contract.partyA(), "企业名称", "统一社会信用代码");
        y = party(pen, y, "乙方", contract.partyB(), person ? "姓名" : "字号名称", person ? "身份证号" : "统一社会信用代码");
        String[] clauses = {
            "一、服务内容",
            "1.1 乙方在平台自主选择甲方发布的" + contract.work() + "任务，每项任务的内容、数量、报酬以任务单记载为准。",
            "1.2 乙方确认其为完全民事行为能力人，具备完成任务所需的技能和设备。",
            "二、协议期限",
            "2.1 本协议有效期自" + contract.validFrom() + "至" + contract.validTo() + "。",
            "三、报酬结算",
            "3.1 甲方按任务单验收结果向乙方支付报酬，由平台代为发放，并依法扣缴税款。",
            "3.2 乙方应保证收款账户为本人实名账户。",
            "四、权利义务",
            "4.1 乙方自行决定服务时间、地点和方式，可同时为其他主体提供服务。",
            "4.2 甲方不得以规章制度、考勤、奖惩等方式对乙方实施劳动管理。",
            "五、保密与个人信息",
            "5.1 双方对履行本协议过程中知悉的对方商业秘密和个人信息负有保密义务。"
        };
        y += 10;
        for (String clause : clauses) {
            y = pen.paragraph(22, y, 166, 6.8, clause) + 0.6;
        }
        pen.sized(8).caption(105, 287, "1 / 2");
    }

    private static double party(Pen pen, double top, String role, Party party, String nameLabel, String codeLabel) {
        pen.box(22, top, 22, 20);
        pen.caption(33, top + 11.5, role);
        InstitutionBoard board = new InstitutionBoard(pen, 44, 38, 144);
        double y = board.told(top, 10, nameLabel, party.name());
        return board.told(y, 10, codeLabel, party.code());
    }

    static void platformEnd(Pen pen, ContractText contract) {
        pen.sized(8).print(22, 14, "协议编号：" + contract.number());
        pen.sized(8).right(188, 14, Words.INVENTED + "灵工服务平台");
        pen.rule(22, 17, 188);
        double y = pen.paragraph(22, 28, 166, 6.8, "六、违约责任");
        y = pen.paragraph(22, y, 166, 6.8, "6.1 任何一方违反本协议给对方造成损失的，应当赔偿由此产生的直接损失。");
        y = pen.paragraph(22, y, 166, 6.8, "七、争议解决");
        y = pen.paragraph(22, y, 166, 6.8, "7.1 因本协议发生争议，协商不成的，提交甲方住所地人民法院诉讼解决。");
        y = pen.paragraph(22, y, 166, 6.8, "八、附则");
        y = pen.paragraph(22, y, 166, 6.8, "8.1 本协议以电子形式签署，自双方完成电子签署之日起成立并生效。");
        pen.print(22, y + 16, "甲方（电子印章）：");
        pen.stamp(70, y + 18, 14, Type.RED);
        pen.print(116, y + 16, "乙方（电子签名）：");
        pen.easel().text(118, y + 26, pen.value().sized(12), contract.partyB().name());
        pen.pair(22, y + 42, "签署日期：", contract.signedOn().toString());
        pen.pair(116, y + 42, "签署日期：", contract.signedOn().toString());
        pen.sized(8).caption(105, 287, "2 / 2");
    }

    static void outsourcing(Pen pen, ContractText contract) {
        pen.print(26, 24, "合同编号：" + contract.number());
        pen.centred(105, 42, pen.label().sized(21).strong(), "业务承包合同");
        double y = pen.paragraph(26, 58, 158, 8, "甲方：" + contract.partyA().name());
        y = pen.paragraph(26, y, 158, 8, "乙方：" + contract.partyB().name());
        y = pen.paragraph(26, y + 3, 158, 8, "　　甲方因经营需要，将部分业务交由乙方承包，双方依照法律规定，本着诚实信用的原则，约定如下：");
        String[] clauses = {
            "第一条　承包内容",
            "　　甲方将" + contract.work() + "交由乙方承包，具体地点、数量及标准以甲方书面通知为准。",
            "第二条　承包期限",
            "　　承包期限自" + ContractText.day(contract.validFrom()) + "起，至" + ContractText.day(contract.validTo())
                    + "止。期满需要继续的，双方另行签订合同。",
            "第三条　承包费用",
            "　　承包费用总计人民币" + Inventions.grouped(contract.amount().orElseThrow()) + "元，该费用为含税价，除此之外甲方不再支付其他费用。",
            "第四条　结算方式",
            "　　乙方每月五日前提交上月工作量清单，甲方核对验收后十五日内支付，乙方应开具等额发票。"
        };
        for (String clause : clauses) {
            y = pen.paragraph(26, y + 1, 158, 8, clause);
        }
        pen.sized(9).caption(105, 282, "— 1 —");
    }

    static void outsourcingEnd(Pen pen, ContractText contract) {
        String[] clauses = {
            "第五条　双方责任",
            "　　乙方人员由乙方自行管理，其报酬、保险及人身财产损害由乙方承担；甲方为乙方开展工作提供必要的便利。",
            "第六条　合同解除",
            "　　一方严重违约致使合同目的不能实现的，对方可以书面通知解除合同。",
            "第七条　其他",
            "　　本合同一式四份，双方各执两份，自双方签字盖章之日起生效。（以下为签署栏）"
        };
        double y = 24;
        for (String clause : clauses) {
            y = pen.paragraph(26, y + 1, 158, 8, clause);
        }
        side(
                pen,
                26,
                y + 12,
                "甲方（盖章）",
                "统一社会信用代码：" + contract.partyA().code(),
                "地址：" + contract.addressA(),
                "日期：" + ContractText.day(contract.signedOn()));
        side(
                pen,
                110,
                y + 12,
                "乙方（盖章/签字）",
                contract.codeLabelOfB() + contract.partyB().code(),
                "地址：" + contract.addressB(),
                "日期：" + ContractText.day(contract.signedOn()));
        pen.stamp(72, y + 7, 13, Type.RED);
        pen.sized(9).caption(105, 282, "— 2 —");
    }

    private static void side(Pen pen, double left, double top, String who, String... told) {
        pen.print(left, top, who);
        double y = top + 12;
        for (String line : told) {
            y = pen.sized(10).paragraph(left, y, 78, 7, line) + 1;
        }
    }
}
