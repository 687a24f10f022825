package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.math.BigDecimal;

/** Contracts of one page: a commission as a letter that the other side signs back, and an agreement that changes an earlier one. */
final class AgreedShort {

    private AgreedShort() {}

    /** After a 委托服务函 (engagement letter): addressed to the receiver, facts in numbered sentences, signed back below. */
    static void letter(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        pen.easel()
                .text(26, 20, pen.value().sized(13).strong(), contract.partyA().name());
        pen.rule(26, 23, 184);
        pen.sized(9).pair(26, 28, "统一社会信用代码：", contract.partyA().code());
        pen.centred(105, 44, pen.label().sized(18).strong(), "委托服务函");
        pen.right(184, 54, "编号：" + contract.number());
        String label = AgreedContracts.isPerson(contract.partyB()) ? "身份证号码" : "统一社会信用代码";
        double y = clauses(
                pen,
                26,
                64,
                158,
                7.4,
                "致：" + contract.partyB().name() + "（" + label + "："
                        + contract.partyB().code() + "）",
                "　　兹委托贵方为我方提供" + contract.work() + "。为明确双方权利义务，现将有关事项函告如下，贵方签署回执后，本函即为双方之间的合同，对双方具有法律约束力：",
                "　　1. 服务期间：" + ContractText.day(contract.validFrom()) + "至" + ContractText.day(contract.validTo())
                        + "。",
                "　　2. 服务费用：上述期间服务费用总计人民币" + Inventions.grouped(price) + "元（大写：" + ChineseCapitals.format(price)
                        + "），为含税包干价，除此之外我方不再支付其他费用。",
                "　　3. 付款安排：贵方完成全部服务并经我方书面确认后十日内，我方一次性将费用汇入贵方下列账户：开户行" + contract.bank() + "，账号" + contract.account()
                        + "。",
                "　　4. 工作方式：贵方自行安排工作时间、地点和方式，我方不对贵方进行日常管理；本函不构成劳动合同或者劳务派遣合同。",
                "　　5. 成果归属：贵方在本函项下形成的工作成果归我方所有，贵方保证不侵犯任何第三方的权利。",
                "　　6. 任何一方可提前十五日书面通知对方终止委托，已完成部分据实结算。因本函产生的争议，由我方住所地人民法院管辖。",
                "　　请贵方在收到本函之日起五日内签署回执并寄回。顺颂商祺！");
        pen.right(184, y + 6, contract.partyA().name());
        pen.right(184, y + 14, ContractText.day(contract.signedOn()));
        OfficeSeal.ofFirm(contract.partyA().name()).press(pen, 158, y + 8, 38);
        pen.easel().line(26, y + 30, 184, y + 30, 0x888888, 0.2);
        pen.centred(105, y + 40, pen.label().sized(13).strong(), "回　　执");
        pen.print(26, y + 50, "　　我方已阅读并同意上述委托服务函的全部内容。");
        pen.print(104, y + 62, "受托人（签字/盖章）：");
        pen.pair(104, y + 72, "日期：", ContractText.day(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyB(), 164, y + 62);
    }

    /** After the usual 补充协议: it names the earlier contract and price first and then what is agreed instead. */
    static void supplement(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        Money before = price.times(new BigDecimal("0.80"));
        String former = contract.number().replace("-补01", "");
        pen.centred(105, 34, pen.label().sized(20).strong(), "补充协议");
        pen.right(184, 46, "协议编号：" + contract.number());
        String label = AgreedContracts.isPerson(contract.partyB()) ? "身份证号：" : "统一社会信用代码：";
        pen.pair(26, 56, "甲方：", contract.partyA().name());
        pen.pair(26, 63.5, "统一社会信用代码：", contract.partyA().code());
        pen.pair(26, 71, "乙方：", contract.partyB().name());
        pen.pair(26, 78.5, label, contract.partyB().code());
        double y = clauses(
                pen,
                26,
                90,
                158,
                7.6,
                "　　鉴于甲乙双方已就" + contract.work() + "签订编号为" + former + "的《服务合同》（以下简称“原合同”），因服务范围增加，双方经协商一致，达成如下补充协议：",
                "　　一、原合同约定的服务费总额为人民币" + Inventions.grouped(before) + "元，现变更为人民币" + Inventions.grouped(price)
                        + "元（大写：人民币" + ChineseCapitals.format(price) + "）。",
                "　　二、原合同的服务期限变更为：自" + ContractText.wideDay(contract.validFrom()) + "起至"
                        + ContractText.wideDay(contract.validTo()) + "止。",
                "　　三、增加的服务内容为节假日及夜间时段的" + contract.work() + "，服务标准与原合同一致。",
                "　　四、变更后的服务费按原合同约定的结算周期和方式支付，乙方收款账户不变。",
                "　　五、本补充协议是原合同不可分割的组成部分，与原合同具有同等法律效力；本补充协议与原合同不一致的，以本补充协议为准；本补充协议未约定的，按原合同执行。",
                "　　六、本补充协议自双方签字或者盖章之日起生效，一式两份，甲乙双方各执一份。",
                "　　（以下无正文）");
        pen.print(26, y + 18, "甲方（盖章）：");
        pen.print(26, y + 30, "授权代表：");
        pen.pair(26, y + 42, "日期：", ContractText.wideDay(contract.signedOn()));
        pen.print(110, y + 18, "乙方（签字或盖章）：");
        pen.print(110, y + 30, "授权代表：");
        pen.pair(110, y + 42, "日期：", ContractText.wideDay(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 66, y + 28);
        AgreedContracts.sign(pen, contract.partyB(), 160, y + 28);
    }
}
