package io.siliu.sandbox.sample;

/**
 * After the 骑手配送服务合作协议 that the firm behind a delivery station signs with each of its riders: no number, the station and
 * whom to call in need among the heads, prices by distance.
 */
final class BoundStation {

    private BoundStation() {}

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        pen.centred(105, 30, pen.label().sized(18).strong(), "外卖骑手配送服务合作协议");
        double y = RunningText.heads(
                pen,
                28,
                43,
                184,
                6.8,
                new String[] {"甲方（配送服务商）：", contract.partyA().name()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"法定代表人：", deal.head()},
                new String[] {"地址：", contract.addressA()},
                new String[] {"所属站点：", TrustedContracts.district(contract.addressA()) + "二号站"},
                new String[] {"乙方（骑手）：", contract.partyB().name()},
                new String[] {"身份证号码：", contract.partyB().code()},
                new String[] {"住址：", contract.addressB()},
                new String[] {"联系电话：", deal.mobile()},
                new String[] {
                    "紧急联系人及电话：",
                    deal.clerk() + " " + deal.mobile().replaceFirst("(.*)(\\d{4})", "$1")
                            + new StringBuilder(deal.mobile().substring(7)).reverse()
                });
        y = RunningText.set(
                pen,
                28,
                y + 3,
                156,
                6.8,
                "　　甲方为网络餐饮平台的区域配送服务商。根据《中华人民共和国民法典》及相关法律法规的规定，甲乙双方在平等、自愿、公平和诚实信用的基础上，就乙方为甲方提供外卖配送服务的有关事宜，达成如下协议：",
                "#第一条 合作模式",
                "1.1 乙方自备车辆、头盔及通讯工具，通过配送客户端自主接单，自行安排上线时间，独立完成配送并承担相应责任。",
                "1.2 双方确认相互之间为合作关系，不适用劳动法律法规。",
                "#第二条 合作期限",
                "2.1 本协议合作期限自" + ContractText.day(contract.validFrom()) + "起至" + ContractText.day(contract.validTo())
                        + "止，期满双方无异议的，另行续签。",
                "2.2 任何一方可以提前七日通知对方解除本协议，服务费结算至最后一单。",
                "#第三条 配送服务",
                "3.1 乙方应当按照客户端显示的时间取餐、送达，保持餐品完好，不得虚假点击送达。",
                "3.2 乙方应当持有有效健康证明，遵守道路交通安全法规，不得逆行、闯红灯。",
                "3.3 乙方因故不能完成已接订单的，应当及时转单。",
                "#第四条 服务费及结算",
                "4.1 服务费按照有效完成单量和下列标准计算（元/单）：");
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        double[] columns = {36, 30, 30, 30, 30};
        y = form.list(28, y - 2, 8, columns, true, "配送距离", "3公里以内", "3-5公里", "5公里以上", "夜间加价");
        y = form.list(28, y, 8, columns, false, "基础单价", "4.50", "6.00", "8.00", "1.50");
        RunningText.set(
                pen,
                28,
                y + 8,
                156,
                6.8,
                "4.2 甲方每月15日核对上月账单，乙方确认后，于当月25日前将服务费支付至乙方本人账户（开户行：" + contract.bank() + "，账号：" + contract.account()
                        + "）。",
                "4.3 服务费为税前金额，由甲方依法办理扣缴申报。因乙方原因产生的客诉赔付，从当期服务费中扣除，并附明细。");
        pen.sized(9).caption(105, 284, "1");
    }

    static void last(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        double y = RunningText.set(
                pen,
                28,
                30,
                156,
                6.8,
                "#第五条 保险",
                "5.1 甲方为乙方投保骑手意外险及第三者责任险，保险费每日3元，从乙方当日首单服务费中代收。",
                "5.2 发生事故的，乙方应当立即报警并在24小时内通知站点，由甲方协助理赔。",
                "#第六条 双方的权利和义务",
                "6.1 甲方应当向乙方说明平台规则及其变化，不得克扣、拖欠服务费。",
                "6.2 乙方不得将账号交由他人使用，不得泄露顾客的姓名、地址和电话。",
                "6.3 乙方领用的工服、餐箱应当妥善保管，合作终止时归还。",
                "#第七条 违约责任",
                "7.1 一方违反本协议给对方造成损失的，应当赔偿对方的实际损失。",
                "7.2 乙方私自侵占餐品、虚构订单的，甲方可以立即解除本协议。",
                "#第八条 其他",
                "8.1 因本协议发生争议，双方协商解决；协商不成的，向甲方所在地人民法院起诉。",
                "8.2 本协议自双方签字盖章之日起生效，一式两份，双方各执一份。");
        pen.print(28, y + 12, "甲方（盖章）：");
        pen.print(28, y + 22, "授权代表：");
        pen.pair(28, y + 32, "日期：", ContractText.day(contract.signedOn()));
        pen.print(112, y + 12, "乙方（签字、按手印）：");
        pen.pair(112, y + 32, "日期：", ContractText.day(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 72, y + 22);
        AgreedContracts.sign(pen, contract.partyB(), 160, y + 22);
        pen.sized(9).caption(105, 284, "2");
    }
}
