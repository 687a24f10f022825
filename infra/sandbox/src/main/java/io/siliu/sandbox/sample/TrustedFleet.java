package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import io.siliu.sandbox.paper.Party;

/** After the 承运协议 a shipper signs with the owner of several lorries: prices by line, the lorries in an annex, codes where they sign. */
final class TrustedFleet {

    private TrustedFleet() {}

    static void first(Pen pen, ContractText contract) {
        pen.centred(105, 26, pen.label().sized(19).strong(), "公路货物运输承运协议");
        pen.pair(20, 38, "合同编号：", contract.number());
        pen.right(190, 38, "签订时间：" + Dates.as("yyyy.MM.dd", contract.signedOn()));
        pen.pair(20, 48, "托运方（甲方）：", contract.partyA().name());
        pen.pair(20, 55.5, "承运方（乙方）：", contract.partyB().name());
        double y = clauses(
                pen,
                20,
                65,
                170,
                6.6,
                "　　甲、乙双方就甲方委托乙方组织车辆承运货物事宜，经协商达成如下协议，双方共同遵守。",
                "一、运输货物及线路",
                "　　1、货物：普通货物（日用百货、包装食品），不含危险品和国家禁运物品。",
                "　　2、线路及运价如下表，运价含燃油费、路桥费、装卸等候费，不再另计其他费用：");
        RuledForm form = new RuledForm(pen, 0x222222, 0.25);
        double[] columns = {14, 42, 42, 36, 36};
        y = form.list(20, y - 2, 7.5, columns, true, "序号", "起运地", "到达地", "车型", "运价（元/趟）");
        String[][] lines = {
            {"1", "样本市高新区一号仓", "云河市分拨中心", "4.2米厢式", "680.00"},
            {"2", "样本市高新区一号仓", "东岭市分拨中心", "6.8米厢式", "1,250.00"},
            {"3", "样本市高新区二号仓", "南桥市配送站", "9.6米高栏", "2,400.00"}
        };
        for (String[] line : lines) {
            y = form.list(20, y, 7.5, columns, false, line);
        }
        clauses(
                pen,
                20,
                y + 7,
                170,
                6.6,
                "二、承运期限：" + ContractText.day(contract.validFrom()) + "至" + ContractText.day(contract.validTo()) + "。",
                "三、车辆与人员",
                "　　乙方投入的车辆见附件一，应证照齐全、车况良好并投保交强险和商业第三者责任险（不低于100万元）。乙方自行聘用驾驶员，承担其报酬、保险和一切用工责任。",
                "四、装货与交接",
                "　　乙方接到甲方派车单后2小时内到达装货点，凭运单核对件数、封签并签字。到达后由收货人签收，回单于5日内交回甲方。",
                "五、运费结算",
                "　　运费按月结算，甲方于次月20日前核对运单并将运费汇入乙方账户：" + contract.bank() + "，" + contract.account()
                        + "。乙方应开具增值税发票，税率按国家规定执行。",
                "六、货损货差",
                "　　货物在承运期间发生毁损、灭失的，乙方按货物实际价值赔偿，但不可抗力、货物自然性质造成的除外。",
                "七、本协议未尽事宜，双方另行签订补充协议。发生争议向托运方所在地人民法院起诉。本协议一式两份。");
        pen.sized(9).caption(105, 286, "第 1 页");
    }

    static void annex(Pen pen, ContractText contract) {
        pen.print(20, 24, "附件一");
        pen.centred(105, 34, pen.label().sized(15).strong(), "承运车辆清单");
        RuledForm form = new RuledForm(pen, 0x222222, 0.25);
        double[] columns = {14, 34, 36, 34, 52};
        double y = form.list(20, 42, 8, columns, true, "序号", "车牌号", "车型", "核定载质量（吨）", "道路运输证号");
        String figures = contract.account().substring(2) + contract.account();
        String[][] kinds = {{"4.2米厢式", "1.495"}, {"6.8米厢式", "9.800"}, {"9.6米高栏", "15.470"}, {"4.2米厢式", "1.495"}};
        for (int index = 0; index < kinds.length; index++) {
            y = form.list(
                    20,
                    y,
                    8,
                    columns,
                    false,
                    Integer.toString(index + 1),
                    "示B·" + figures.substring(index * 2, index * 2 + 5),
                    kinds[index][0],
                    kinds[index][1],
                    "99" + figures.substring(index + 3, index + 13));
        }
        y = clauses(pen, 20, y + 9, 170, 6.6, "注：车辆变更的，乙方应提前3日书面告知甲方并提供行驶证、道路运输证复印件。");
        double top = y + 8;
        side(pen, form, 20, top, "托运方（甲方）", contract, contract.partyA(), contract.addressA());
        side(pen, form, 105, top, "承运方（乙方）", contract, contract.partyB(), contract.addressB());
        pen.sized(9).caption(105, 286, "第 2 页");
    }

    /** The half of the form where one side signs. */
    private static void side(
            Pen pen,
            RuledForm form,
            double x,
            double y,
            String title,
            ContractText contract,
            Party party,
            String address) {
        form.label(x, y, 85, 9, title);
        form.box(x, y + 9, 85, 86);
        String name = AgreedContracts.isPerson(party) ? "姓名：" : "单位名称：";
        pen.pairBroken(x + 3, y + 17, 80, name, party.name());
        pen.pairBroken(x + 3, y + 29, 80, TrustedContracts.codeLabel(party) + "：", party.code());
        pen.pairBroken(x + 3, y + 41, 80, "地址：", address);
        pen.print(x + 3, y + 55, "签字（盖章）：");
        pen.pair(x + 3, y + 90, "日期：", Dates.as("yyyy.MM.dd", contract.signedOn()));
        AgreedContracts.sign(pen, party, x + 52, y + 70);
    }
}
