package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;

/** After agreements as law firms draft them: the first sentence tells who agrees, clauses are numbered 1.1, terms are defined. */
final class AgreedLawyers {

    private AgreedLawyers() {}

    static void first(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        boolean person = AgreedContracts.isPerson(contract.partyB());
        pen.sized(8).right(186, 14, contract.number());
        pen.centred(105, 34, pen.label().sized(18).strong(), "业务承揽协议");
        String second = person
                ? contract.partyB().name() + "，一名中国公民，其居民身份证号码为"
                        + contract.partyB().code() + "，住址为" + contract.addressB()
                : contract.partyB().name() + "，一家依照中国法律登记的个体工商户，其统一社会信用代码为"
                        + contract.partyB().code() + "，经营场所为" + contract.addressB();
        clauses(
                pen,
                24,
                48,
                162,
                6.5,
                "　　本业务承揽协议（合同编号：" + contract.number() + "，以下简称“本协议”）由以下双方于" + ContractText.day(contract.signedOn())
                        + "在示例样本市签订：",
                "　　（1）" + contract.partyA().name() + "，一家依照中国法律设立并有效存续的公司，其统一社会信用代码为"
                        + contract.partyA().code() + "，住所为" + contract.addressA() + "（以下简称“甲方”）；及",
                "　　（2）" + second + "（以下简称“乙方”）。",
                "　　甲方和乙方以下合称“双方”，单独称为“一方”。",
                "1 定义",
                "　　1.1 “承揽工作”指甲方委托乙方完成的" + contract.work() + "，具体以任务订单为准。",
                "　　1.2 “工作成果”指乙方完成承揽工作所交付的成果，包括但不限于文件、数据及服务记录。",
                "2 期限",
                "　　2.1 本协议的有效期自" + ContractText.day(contract.validFrom()) + "起，至" + ContractText.day(contract.validTo())
                        + "止。任何一方如不拟续签，应在届满前三十（30）日通知对方。",
                "3 承揽报酬",
                "　　3.1 甲方应就承揽工作向乙方支付总额为人民币" + ChineseCapitals.format(price) + "（￥" + Inventions.grouped(price)
                        + "）的承揽报酬。承揽报酬为含税金额。",
                "　　3.2 甲方应在验收工作成果并收到符合税法规定的发票后二十（20）个工作日内，将承揽报酬支付至乙方在" + contract.bank() + "开立的账户，账号为"
                        + contract.account() + "。",
                "　　3.3 法律要求甲方代扣代缴税款的，甲方有权在支付时予以扣除，并向乙方提供完税凭证。",
                "4 工作的完成",
                "　　4.1 乙方应以自己的设备、技术和劳力独立完成承揽工作，并自行决定完成工作的时间和方式。",
                "　　4.2 乙方应于任务订单约定的期限内交付工作成果；甲方应在收到后七（7）日内完成验收。");
        pen.sized(8).caption(105, 286, "1");
    }

    static void second(Pen pen, ContractText contract) {
        pen.sized(8).right(186, 14, contract.number());
        double y = clauses(
                pen,
                24,
                30,
                162,
                6.6,
                "5 陈述与保证",
                "　　5.1 每一方均向另一方陈述并保证，其具有签署和履行本协议的完全权利能力和行为能力。",
                "　　5.2 乙方保证其具备完成承揽工作所需的全部资质、许可和授权。",
                "6 关系",
                "　　6.1 双方之间为平等民事主体间的承揽关系。本协议的任何条款均不得解释为在双方之间建立劳动关系、合伙关系或者代理关系。",
                "7 知识产权",
                "　　7.1 工作成果的全部知识产权自交付之日起归甲方所有，但乙方在本协议签订之前已经拥有的权利除外。",
                "8 违约",
                "　　8.1 一方违反本协议的，应当赔偿另一方因此遭受的直接损失，赔偿总额不超过承揽报酬总额。",
                "9 适用法律和争议解决",
                "　　9.1 本协议适用中华人民共和国法律（为本协议之目的，不包括香港特别行政区、澳门特别行政区和台湾地区的法律）。",
                "　　9.2 因本协议引起的争议，应提交示例样本市仲裁委员会按照届时有效的仲裁规则仲裁。仲裁裁决是终局的。",
                "10 一般条款",
                "　　10.1 对本协议的任何修改应以书面形式作出，并由双方签署。",
                "　　10.2 本协议正本一式两（2）份，双方各执一（1）份。",
                "　　有鉴于此，双方已于文首载明的日期签署本协议。");
        pen.print(24, y + 14, "甲方：");
        pen.writeWithin(36, y + 14, 66, contract.partyA().name());
        pen.print(24, y + 28, "签署：");
        pen.rule(36, y + 29, 96);
        pen.print(24, y + 38, "职务：授权代表");
        pen.print(110, y + 14, "乙方：");
        pen.writeWithin(122, y + 14, 64, contract.partyB().name());
        pen.print(110, y + 28, "签署：");
        pen.rule(122, y + 29, 182);
        AgreedContracts.sign(pen, contract.partyA(), 72, y + 24);
        AgreedContracts.sign(pen, contract.partyB(), 152, y + 26);
        pen.sized(8).caption(105, 286, "2");
    }
}
