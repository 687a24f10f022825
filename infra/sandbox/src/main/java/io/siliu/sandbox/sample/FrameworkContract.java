package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/** A framework contract, whose price stands in the order that is annexed, and a contract signed on a page of its own. */
final class FrameworkContract {

    private static final int GREY = 0xEFEFEF;
    private static final int LINE = 0x555555;

    private FrameworkContract() {}

    static void framework(Pen pen, ContractText contract) {
        pen.right(184, 20, "合同编号：" + contract.number());
        pen.centred(105, 36, pen.label().sized(20).strong(), "服务采购框架协议");
        double y = party(
                pen,
                50,
                "甲方（采购方）：",
                contract.partyA().name(),
                "统一社会信用代码：" + contract.partyA().code());
        y = pen.paragraph(26, y, 158, 7, "住所：" + contract.addressA());
        y = party(
                pen,
                y + 2,
                "乙方（服务方）：",
                contract.partyB().name(),
                contract.codeLabelOfB() + contract.partyB().code());
        y = pen.paragraph(26, y, 158, 7, "联系地址：" + contract.addressB());
        String[] clauses = {
            "第一条  合作内容  乙方按照甲方下达的任务订单，为甲方提供" + contract.work() + "。任务订单为本协议附件，与本协议具有同等效力。",
            "第二条  协议期限  本协议有效期自" + ContractText.day(contract.validFrom()) + "至" + ContractText.day(contract.validTo())
                    + "。期满前三十日双方均未提出异议的，另行签订续期协议。",
            "第三条  价款与支付  具体价款以附件任务订单载明的金额为准，甲方在验收合格并收到发票后十个工作日内支付。",
            "第四条  双方关系  乙方自主安排工作时间与方式，双方不存在劳动关系或劳务派遣关系。",
            "第五条  保密  未经对方书面同意，任何一方不得向第三方披露因履行本协议获知的商业信息。",
            "第六条  争议解决  因本协议产生的争议，由甲方住所地有管辖权的人民法院管辖。"
        };
        y += 4;
        for (String clause : clauses) {
            y = pen.paragraph(26, y, 158, 7, clause) + 1;
        }
        pen.print(26, y + 10, "甲方（盖章）：");
        pen.print(112, y + 10, "乙方（签章）：");
        pen.stamp(62, y + 14, 15, Type.RED);
        pen.pair(26, y + 36, "签订日期：", ContractText.day(contract.signedOn()));
        pen.pair(112, y + 36, "签订日期：", ContractText.day(contract.signedOn()));
        pen.sized(8).caption(105, 282, "第 1 页 共 2 页");
    }

    private static double party(Pen pen, double y, String label, String name, String identifier) {
        double below = pen.paragraph(26, y, 158, 7, label + name);
        return pen.paragraph(26, below, 158, 7, identifier);
    }

    static void order(Pen pen, ContractText contract) {
        pen.print(26, 22, "附件一");
        pen.centred(105, 36, pen.label().sized(18).strong(), "任 务 订 单");
        pen.pair(26, 50, "所属协议编号：", contract.number());
        PrintedGrid grid = new PrintedGrid(pen, 26, 11, GREY, LINE, 36, 43, 36, 43);
        double y = grid.row(56, "服务内容", contract.work());
        y = grid.row(y, "服务地点", "甲方指定地点", "计价方式", "总价包干");
        y = grid.row(y, "合同金额（小写）", "¥" + Inventions.grouped(contract.amount().orElseThrow()) + "元（含税）");
        y = grid.row(y, "合同金额（大写）", ChineseCapitals.format(contract.amount().orElseThrow()));
        y = grid.row(y, "付款方式", "验收合格后一次性支付");
        pen.paragraph(26, y + 12, 158, 7, "甲、乙双方盖章确认后，本订单生效。");
        pen.print(26, y + 30, "甲方（盖章）：");
        pen.print(112, y + 30, "乙方（签章）：");
        pen.stamp(62, y + 34, 15, Type.RED);
        pen.sized(8).caption(105, 282, "第 2 页 共 2 页");
    }

    /** The terms of a contract that is signed through a service for electronic signatures. */
    static void terms(Pen pen, ContractText contract) {
        pen.centred(105, 28, pen.label().sized(19).strong(), "自由职业者服务合同");
        pen.centred(105, 37, pen.label().sized(9), "（电子合同  编号：" + contract.number() + "）");
        PrintedGrid grid = new PrintedGrid(pen, 24, 9, GREY, LINE, 36, 54, 20, 52);
        double y = grid.row(44, "甲方", contract.partyA().name());
        y = grid.row(y, "统一社会信用代码", contract.partyA().code());
        y = grid.row(y, "乙方", contract.partyB().name());
        y = grid.row(
                y, contract.codeLabelOfB().replace("：", ""), contract.partyB().code());
        String[] clauses = {
            "1 服务事项",
            "1.1 乙方接受甲方委托，以自有设备和技能完成" + contract.work() + "，甲方按成果支付服务费。",
            "1.2 合同服务费总额为人民币 " + Inventions.grouped(contract.amount().orElseThrow()) + " 元（含税）。",
            "2 服务期限",
            "2.1 服务期限自 " + contract.validFrom() + " 起，至 " + contract.validTo() + " 止。",
            "3 税费",
            "3.1 乙方应就所得依法纳税，甲方及平台按规定履行报送、代扣代缴义务。",
            "4 解除",
            "4.1 任何一方可提前七日以书面形式通知对方解除合同，已完成的工作据实结算。",
            "5 签署",
            "5.1 双方同意以可靠的电子签名签署本合同，电子签名与手写签名或盖章具有同等法律效力。"
        };
        y += 10;
        for (String clause : clauses) {
            y = pen.paragraph(24, y, 162, 6.6, clause) + 0.8;
        }
        pen.print(24, y + 6, "（以下无正文，签署页见下页）");
    }

    static void signatures(Pen pen, ContractText contract) {
        pen.print(24, 28, "（本页为《自由职业者服务合同》签署页，无正文）");
        pen.print(24, 46, "甲方（电子签章）：");
        pen.writeWithin(60, 46, 120, contract.partyA().name());
        pen.stamp(84, 63, 15, Type.RED);
        pen.pair(24, 82, "签署日期：", ContractText.wideDay(contract.signedOn()));
        pen.print(24, 106, "乙方（电子签名）：");
        pen.easel().text(66, 106, pen.value().sized(15), contract.partyB().name());
        pen.pair(24, 124, "签署日期：", ContractText.wideDay(contract.signedOn()));
        pen.rule(24, 140, 186);
        pen.sized(8.5).print(24, 148, "本合同由示例电子签约服务平台提供签署服务，签名数据可在平台验签。");
        pen.sized(8.5).pair(24, 155, "时间戳：", contract.signedOn() + " 10:22:41 +0800");
    }
}
