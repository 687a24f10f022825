package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;

/** An agreement in the form of a letter (委托函) that binds once the other side has signed below it. */
final class LetterAgreement {

    private static final double LEFT = 25;
    private static final double WIDTH = 160;

    private LetterAgreement() {}

    static Page page(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return new Page(contract.fields(), pen -> letter(pen, contract));
    }

    private static void letter(Pen pen, ContractText contract) {
        pen.centred(105, 24, pen.label().sized(14), contract.partyA().name());
        pen.easel().line(LEFT, 28, LEFT + WIDTH, 28, Type.RED, 0.7);
        pen.centred(105, 42, pen.label().sized(18).strong(), "服务委托合同（函式）");
        pen.pair(LEFT, 53, "合同号：", contract.number());
        String codeOfB = contract.codeLabelOfB() + contract.partyB().code();
        String[] paragraphs = {
            contract.partyB().name() + "（" + codeOfB + "，下称“乙方”）：",
            "    我方" + contract.partyA().name() + "（统一社会信用代码："
                    + contract.partyA().code() + "，下称“甲方”）拟将" + contract.work() + "委托贵方承办，谨提出如下条件：",
            "    （一）委托期间：" + Dates.as("yyyy.MM.dd", contract.validFrom()) + " 至 "
                    + Dates.as("yyyy.MM.dd", contract.validTo()) + "，期满自行终止。",
            "    （二）报酬：全部服务的报酬为人民币" + Inventions.grouped(contract.amount().orElseThrow())
                    + "元（含税），成果经我方检验合格后十个工作日内，转入贵方在" + contract.bank() + "开立的账户 " + contract.account() + "。",
            "    （三）贵方自主安排工作时间与方法，自备所需工具，就成果质量向我方负责。",
            "    （四）一方违反约定的，应当赔偿对方因此受到的损失。",
            "    贵方同意上述条件的，请在下方签署并交还一份，本函即成为双方之间有拘束力的合同。"
        };
        double y = 66;
        for (String paragraph : paragraphs) {
            y = pen.paragraph(LEFT, y, WIDTH, 8, paragraph) + 1;
        }
        pen.print(LEFT, y + 12, "甲方（盖章）");
        pen.writeWithin(LEFT, y + 20, 72, contract.partyA().name());
        pen.stamp(LEFT + 54, y + 35, 14, Type.RED);
        pen.print(112, y + 12, "乙方同意上述条件（签署）");
        pen.writeWithin(112, y + 20, 72, contract.partyB().name());
        pen.pair(112, y + 30, "签署日期：", ContractText.wideDay(contract.signedOn()));
    }
}
