package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;

/** After the science ministry's model 技术服务合同: a cover with project, parties, day and term, then parties again and clauses. */
final class AgreedTechnical {

    private AgreedTechnical() {}

    static void cover(Pen pen, ContractText contract) {
        pen.pair(122, 34, "合同编号：", contract.number());
        pen.centred(105, 82, pen.label().sized(30).strong(), "技术服务合同");
        String[][] rows = {
            {"项目名称：", contract.work() + "专项技术服务"},
            {"委托方（甲方）：", contract.partyA().name()},
            {"受托方（乙方）：", contract.partyB().name()},
            {"签订时间：", ContractText.day(contract.signedOn())},
            {"签订地点：", "示例样本市"},
            {"有效期限：", ContractText.day(contract.validFrom()) + "至" + ContractText.day(contract.validTo())}
        };
        Pen large = pen.sized(13);
        double y = 130;
        for (String[] row : rows) {
            large.pairWithin(34, y, row[0], row[1], 178);
            pen.rule(34 + pen.easel().width(large.label(), row[0]), y + 1.6, 178);
            y += 14;
        }
        pen.centred(105, 256, pen.label().sized(13), "中华人民共和国科学技术部印制（演示）");
    }

    static void first(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        boolean person = AgreedContracts.isPerson(contract.partyB());
        pen.centred(105, 28, pen.label().sized(18).strong(), "技术服务合同");
        String[][] lines = {
            {"委托方（甲方）：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"住　所　地：", contract.addressA()},
            {"受托方（乙方）：", contract.partyB().name()},
            {person ? "身份证号码：" : "统一社会信用代码：", contract.partyB().code()},
            {"住　所　地：", contract.addressB()}
        };
        double y = 40;
        for (String[] line : lines) {
            pen.pairWithin(26, y, line[0], line[1], 184);
            y += 8;
        }
        clauses(
                pen,
                26,
                y + 4,
                158,
                7.8,
                "　　本合同甲方委托乙方就" + contract.work()
                        + "项目进行专项技术服务，并支付相应的技术服务报酬。双方经过平等协商，在真实、充分地表达各自意愿的基础上，根据《中华人民共和国民法典》的规定，达成如下协议，并由双方共同恪守。",
                "第一条　甲方委托乙方进行技术服务的内容如下：",
                "　　1．技术服务的目标：保障" + contract.work() + "正常开展。",
                "　　2．技术服务的方式：现场服务与远程服务相结合。",
                "第二条　甲方向乙方支付技术服务报酬及支付方式为：",
                "　　1．技术服务费总额为：人民币" + Inventions.grouped(price) + "元（大写：" + ChineseCapitals.format(price) + "）。",
                "　　2．技术服务费由甲方分期支付乙方：合同生效后十日内支付百分之四十，验收合格后十日内支付百分之六十。",
                "　　乙方开户银行名称和账号为：",
                "　　开户银行：" + contract.bank(),
                "　　账号：" + contract.account(),
                "第三条　双方确定因履行本合同应遵守的保密义务如下：",
                "　　保密内容包括技术信息和经营信息，涉密人员为双方参与本项目的人员，保密期限为合同终止后二年。");
        pen.sized(9).caption(105, 285, "1");
    }

    static void last(Pen pen, ContractText contract) {
        double y = clauses(
                pen,
                26,
                34,
                158,
                8,
                "第四条　双方确定以下列标准和方式对乙方的技术服务工作成果进行验收：",
                "　　1．乙方完成技术服务工作的形式：提交服务报告。",
                "　　2．技术服务工作成果的验收标准：符合甲方提出的服务要求。",
                "　　3．验收的时间和地点：服务完成后七日内，在甲方所在地。",
                "第五条　双方确定，按以下约定承担各自的违约责任：",
                "　　甲方违反本合同第二条约定，应当支付未付款项每日万分之五的违约金；乙方违反本合同约定，应当返还已收取的技术服务费。",
                "第六条　在本合同有效期内，甲方指定一名项目联系人，乙方指定一名项目联系人。",
                "第七条　双方因履行本合同而发生的争议，应协商、调解解决。协商、调解不成的，依法向人民法院起诉。",
                "第八条　本合同一式四份，具有同等法律效力。本合同经双方签字盖章后生效。");
        pen.pairWithin(26, y + 16, "甲方：", contract.partyA().name() + "（盖章）", 184);
        pen.print(26, y + 28, "法定代表人/委托代理人：　　　　　　　　　（签名）");
        pen.right(184, y + 38, ContractText.day(contract.signedOn()));
        pen.pairWithin(26, y + 56, "乙方：", contract.partyB().name() + "（签名/盖章）", 184);
        pen.print(26, y + 68, "法定代表人/委托代理人：　　　　　　　　　（签名）");
        pen.right(184, y + 78, ContractText.day(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 128, y + 24);
        AgreedContracts.sign(pen, contract.partyB(), 128, y + 66);
        pen.sized(9).caption(105, 285, "2");
    }
}
