package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

/** After the 道路货物运输合同 that a platform for freight has its carriers sign: what each journey costs stands on its waybill. */
final class AgreedCarriage {

    private AgreedCarriage() {}

    static void first(Pen pen, ContractText contract) {
        boolean person = AgreedContracts.isPerson(contract.partyB());
        pen.centred(105, 30, pen.label().sized(20).strong(), "道路货物运输合同");
        pen.right(186, 42, "合同编号：" + contract.number());
        String[][] lines = {
            {"托运人（甲方）：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"住所地：", contract.addressA()},
            {"承运人（乙方）：", contract.partyB().name()},
            {person ? "身份证号：" : "统一社会信用代码：", contract.partyB().code()},
            {person ? "住址：" : "经营场所：", contract.addressB()},
            {"车牌号码：", "示A·" + contract.number().substring(2, 7)},
            {"道路运输证号：", "99" + contract.number().substring(2) + "01"}
        };
        double y = 52;
        for (String[] line : lines) {
            pen.pairWithin(24, y, line[0], line[1], 186);
            y += 7.2;
        }
        clauses(
                pen,
                24,
                y + 4,
                162,
                7.2,
                "　　根据《中华人民共和国民法典》《中华人民共和国道路运输条例》及有关规定，甲乙双方就货物运输事宜达成如下协议：",
                "第一条　运输货物",
                "　　货物名称、重量、件数、装货地、卸货地、收货人及要求到达时间，以甲方通过平台发布并经乙方确认的运单为准，运单是本合同的组成部分。",
                "第二条　合同期限",
                "　　自" + ContractText.wideDay(contract.validFrom()) + "至" + ContractText.wideDay(contract.validTo())
                        + "。期满双方仍有未完成运单的，延续至运单履行完毕。",
                "第三条　运费及结算",
                "　　1. 运费按运单确认的单价（元/吨）与实际签收吨数计算，为含税价，包含燃油费、过路过桥费、装卸等待费。",
                "　　2. 乙方完成运输并上传收货人签字的回单后，甲方于七个工作日内将运费支付至乙方账户：开户行" + contract.bank() + "，账号" + contract.account() + "。",
                "　　3. 货物合理损耗为千分之三，超出部分按货物价值从运费中扣除。",
                "第四条　装卸与交接",
                "　　货物由甲方负责装车，由收货人负责卸车。乙方应在装车时核对货物的品名和数量，并在运单上签字确认。");
        pen.sized(9).caption(105, 285, "第1页 共2页");
    }

    static void second(Pen pen, ContractText contract) {
        double y = clauses(
                pen,
                24,
                30,
                162,
                7.2,
                "第五条　甲方的权利义务",
                "　　甲方应如实申报货物情况，不得托运国家禁止运输的货物和危险货物；因申报不实造成的损失由甲方承担。",
                "第六条　乙方的权利义务",
                "　　1. 乙方应持有效的驾驶证、从业资格证、行驶证和道路运输证，车辆应按规定投保并接入北斗定位。",
                "　　2. 乙方不得超限超载、疲劳驾驶，不得将承运的货物转包他人。",
                "　　3. 自装车签收起至收货人签收止，货物毁损、灭失的，乙方应当赔偿，但因不可抗力、货物自然性质或者甲方、收货人过错造成的除外。",
                "第七条　保险",
                "　　乙方应为承运车辆投保机动车交通事故责任强制保险及商业第三者责任保险，责任限额不低于一百万元；货物运输保险由甲方投保。",
                "第八条　违约责任",
                "　　1. 乙方未按运单时间到达的，每迟延一日支付该运单运费百分之五的违约金。",
                "　　2. 甲方未按期支付运费的，每迟延一日支付未付金额千分之一的违约金。",
                "第九条　争议的解决",
                "　　因履行本合同发生争议的，双方协商解决；协商不成的，向甲方所在地人民法院起诉。",
                "第十条　附则",
                "　　本合同自双方签字盖章之日起生效，一式两份，双方各执一份。");
        pen.print(24, y + 16, "托运人（盖章）：");
        pen.print(24, y + 28, "经办人：");
        pen.pair(24, y + 40, "签订日期：", ContractText.wideDay(contract.signedOn()));
        pen.print(110, y + 16, "承运人（签字/盖章）：");
        pen.print(110, y + 28, "联系电话：");
        pen.pair(110, y + 40, "签订日期：", ContractText.wideDay(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 66, y + 26);
        AgreedContracts.sign(pen, contract.partyB(), 164, y + 22);
        pen.sized(9).caption(105, 285, "第2页 共2页");
    }
}
