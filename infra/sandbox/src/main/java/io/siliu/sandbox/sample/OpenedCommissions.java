package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;

/** A design firm's contract of two pages and a carrier's of one, both with a price of the whole. */
final class OpenedCommissions {

    private OpenedCommissions() {}

    /** After the usual 设计服务合同: parties with what identifies them, price in figures and capitals, paid in three parts. */
    static void design(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        pen.centred(105, 30, pen.label().sized(19).strong(), "委托设计合同");
        pen.right(186, 40, "合同编号：" + contract.number());
        pen.pair(24, 50, "委托方（甲方）：", contract.partyA().name());
        pen.pair(24, 58, "统一社会信用代码：", contract.partyA().code());
        pen.pair(24, 66, "受托方（乙方）：", contract.partyB().name());
        pen.pair(24, 74, contract.codeLabelOfB(), contract.partyB().code());
        clauses(
                pen,
                24,
                86,
                162,
                7.6,
                "　　甲方委托乙方提供" + contract.work() + "，双方根据《中华人民共和国民法典》《中华人民共和国著作权法》的有关规定，签订本合同。",
                "第一条　设计内容",
                "　　乙方按照甲方提供的需求说明书完成设计，提交初稿三套，经甲方选定后深化，并提供可编辑的源文件。",
                "第二条　合同金额",
                "　　本合同设计费总额为人民币" + Inventions.grouped(price) + "元（大写：" + ChineseCapitals.format(price)
                        + "），该价格为含税价，不因工作量的合理增减而调整。",
                "第三条　付款方式",
                "　　合同签订后五日内支付总额的30%，初稿确认后支付30%，最终成果验收合格后支付40%。乙方收款账户：开户行" + contract.bank() + "，账号" + contract.account()
                        + "。",
                "第四条　履行期限",
                "　　本合同履行期限自" + ContractText.wideDay(contract.validFrom()) + "至"
                        + ContractText.wideDay(contract.validTo()) + "。因甲方修改需求导致延误的，期限顺延。",
                "第五条　修改与验收",
                "　　甲方可对初稿提出不超过三次修改意见。甲方应在收到最终成果后七日内验收并出具验收确认书。");
        pen.sized(9).caption(105, 284, "- 1 -");
    }

    static void designEnd(Pen pen, ContractText contract) {
        double y = clauses(
                pen,
                24,
                30,
                162,
                7.6,
                "第六条　知识产权",
                "　　甲方付清全部设计费后，设计成果的著作财产权归甲方所有；乙方保留署名权。乙方保证设计成果不侵犯第三人的合法权益。",
                "第七条　保密",
                "　　乙方对甲方提供的未公开资料负有保密义务，未经甲方书面同意不得向第三人披露。",
                "第八条　违约责任",
                "　　甲方逾期付款的，每逾期一日按应付款项的千分之一支付违约金；乙方逾期交付的，每逾期一日按合同总额的千分之一支付违约金，违约金总额不超过合同总额的百分之十。",
                "第九条　争议解决",
                "　　因履行本合同发生争议，双方协商不成的，提交甲方所在地仲裁委员会仲裁。",
                "第十条　生效",
                "　　本合同自双方签字盖章之日起生效，一式两份，双方各执一份。");
        pen.print(24, y + 16, "甲方（公章）：");
        pen.print(24, y + 26, "授权代表：");
        pen.pair(24, y + 36, "日期：", ContractText.wideDay(contract.signedOn()));
        pen.print(112, y + 16, "乙方（签章）：");
        pen.print(112, y + 26, "授权代表：");
        pen.pair(112, y + 36, "日期：", ContractText.wideDay(contract.signedOn()));
        OfficeSeal.ofFirm(contract.partyA().name()).press(pen, 66, y + 24, 40);
        pen.sized(9).caption(105, 284, "- 2 -");
    }

    /** After a carrier's 货物运输承揽合同 of one page: parties and facts in a table, clauses below in small print. */
    static void freight(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        pen.centred(105, 24, pen.label().sized(18).strong(), "货物运输承揽合同");
        pen.pair(18, 34, "合同编号：", contract.number());
        pen.right(192, 34, "签订日期：" + ContractText.day(contract.signedOn()));
        RuledForm form = new RuledForm(pen, 0x333333, 0.25);
        double[] halves = {30, 62, 30, 52};
        double y = form.row(
                18,
                38,
                9.5,
                halves,
                "甲方（托运方）",
                contract.partyA().name(),
                "信用代码",
                contract.partyA().code());
        String label = contract.partyB().code().startsWith("92") ? "信用代码" : "身份证号";
        y = form.row(
                18,
                y,
                9.5,
                halves,
                "乙方（承运方）",
                contract.partyB().name(),
                label,
                contract.partyB().code());
        y = form.row(18, y, 9.5, halves, "服务内容", "城市货物运输", "车辆要求", "4.2米厢式货车");
        y = form.row(
                18,
                y,
                9.5,
                halves,
                "承揽期限",
                contract.validFrom() + " 至 " + contract.validTo(),
                "合同总价",
                "￥" + Inventions.grouped(price));
        form.label(18, y, 30, 9.5, "大写金额");
        form.value(48, y, 144, 9.5, "人民币" + ChineseCapitals.format(price));
        y = clauses(
                pen,
                18,
                y + 18,
                174,
                6.6,
                "一、乙方自备车辆，按照甲方的运输指令将货物安全、及时送达指定地点，并取得收货人签收的回单。",
                "二、乙方应当具备合法有效的驾驶证、行驶证及道路运输经营资格，并自行承担车辆的油费、过路费、保险费和维修费。",
                "三、货物自乙方装车签收时起至交付收货人时止，毁损、灭失的风险由乙方承担，但因不可抗力或者货物本身性质造成的除外。",
                "四、运费按照实际完成的趟次从合同总价中分月结算，甲方在收到签收回单和发票后十五日内支付至乙方账户（开户行：" + contract.bank() + "；账号：" + contract.account()
                        + "）。",
                "五、乙方自主安排运输时间和路线，双方之间为承揽运输关系，不构成劳动关系。",
                "六、乙方逾期送达的，每逾期一小时扣减当趟运费的百分之五；甲方逾期付款的，按同期贷款市场报价利率支付利息。",
                "七、一方违约致使合同目的不能实现的，对方有权解除合同并要求赔偿损失。",
                "八、争议由双方协商解决，协商不成的，向甲方所在地人民法院起诉。",
                "九、本合同一式两份，双方各执一份，签字盖章后生效，传真件、扫描件具有同等效力。");
        pen.print(18, y + 14, "甲方（盖章）：");
        pen.print(18, y + 24, "经办人：");
        pen.print(112, y + 14, "乙方（签字/盖章）：");
        pen.print(112, y + 24, "联系电话：");
        OfficeSeal.ofFirm(contract.partyA().name()).press(pen, 60, y + 20, 38);
    }
}
