package io.siliu.sandbox.sample;

import java.time.LocalDate;

/**
 * After the 代驾服务合作协议书 of firms that send drivers for hire: who the sides are fills the first article, the driver's licence
 * with a day of its own among it; tables of fares by the hour of the night.
 */
final class BoundChauffeur {

    private BoundChauffeur() {}

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        pen.centred(105, 28, pen.label().sized(19).strong(), "代驾服务合作协议书");
        pen.pair(24, 40, "合同编号：", contract.number());
        LocalDate licensed =
                LocalDate.of(2008, 1, 1).plusDays(Long.parseLong(deal.mobile().substring(7)) % 3_600);
        double y = RunningText.set(pen, 24, 49, 162, 7.2, "#一、协议双方信息", "1. 甲方（代驾服务公司）");
        y = RunningText.heads(
                pen,
                30,
                y,
                186,
                7.2,
                new String[] {"公司名称：", contract.partyA().name()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"注册地址：", contract.addressA()},
                new String[] {"服务热线：", deal.office()});
        y = RunningText.set(pen, 24, y, 162, 7.2, "2. 乙方（代驾司机）");
        y = RunningText.heads(
                pen,
                30,
                y,
                186,
                7.2,
                new String[] {"姓名：", contract.partyB().name()},
                new String[] {"身份证号码：", contract.partyB().code()},
                new String[] {"准驾车型：", "C1　　初次领证日期：" + Dates.as("yyyy-MM-dd", licensed)},
                new String[] {"现住址：", contract.addressB()},
                new String[] {"手机号码：", deal.mobile()});
        y = RunningText.set(
                pen,
                24,
                y,
                162,
                7.2,
                "#二、合作内容",
                "1. 甲方通过自有平台向乙方提供代驾订单信息，乙方自主决定是否接单，并以自己的驾驶技能为客户提供代驾服务。",
                "2. 乙方自备折叠车、手机等工具，自行决定上线时间和区域，甲方不作排班要求。",
                "#三、合作期限",
                "合作期限从" + Dates.as("yyyy年MM月dd日", contract.validFrom()) + "到"
                        + Dates.as("yyyy年MM月dd日", contract.validTo()) + "，期满后本协议自动终止，双方可另行签订协议。",
                "#四、收费标准与结算",
                "1. 代驾费由客户按下列标准在平台支付：");
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        double[] columns = {42, 40, 40, 40};
        y = form.list(24, y - 2, 7.5, columns, true, "时间段", "起步价（10公里内）", "超出里程", "等候");
        y = form.list(24, y, 7.5, columns, false, "06:00-21:59", "39元", "20元/5公里", "1元/分钟");
        y = form.list(24, y, 7.5, columns, false, "22:00-22:59", "59元", "20元/5公里", "1元/分钟");
        y = form.list(24, y, 7.5, columns, false, "23:00-次日05:59", "79元", "20元/5公里", "1元/分钟");
        RunningText.set(
                pen,
                24,
                y + 7.5,
                162,
                7.2,
                "2. 甲方按代驾费的20%收取信息服务费，余额为乙方的劳务报酬，满100元可申请提现，甲方在T+1日内支付至乙方绑定的银行卡（" + contract.bank() + "，"
                        + contract.account() + "）。");
        pen.sized(9).caption(105, 286, "1 / 2");
    }

    static void last(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        double y = RunningText.set(
                pen,
                24,
                28,
                162,
                7.2,
                "3. 乙方取得的报酬应缴纳的税款，由甲方依法代扣代缴。",
                "#五、甲方权利义务",
                "1. 审核乙方驾驶证、身份证及无犯罪、无重大交通违法记录的证明，审核通过后开通账号。",
                "2. 为每一单代驾服务投保代驾责任险，保险责任以保险单为准。",
                "3. 及时结算报酬，受理客户和乙方的投诉。",
                "#六、乙方权利义务",
                "1. 出车前检查车辆外观并拍照上传，服务中遵守交通法规，不得酒后、疲劳驾驶。",
                "2. 不得私自收取平台以外的费用，不得将账号转借他人，不得动用客户车内物品。",
                "3. 发生事故应立即停车、报警并通知甲方；因乙方违法造成的罚款、记分由乙方承担。",
                "4. 驾驶证被扣留、暂扣、吊销或者超过有效期的，应立即停止接单。",
                "#七、违约责任",
                "1. 乙方提供虚假证件的，甲方有权立即解除协议，并要求赔偿损失。",
                "2. 甲方无故拖延支付报酬的，每逾期一日按应付金额的0.5‰支付违约金。",
                "#八、保密条款",
                "乙方对客户的姓名、电话、住址、行程等信息负有保密义务，协议终止后仍然有效。",
                "#九、协议的解除",
                "任何一方提前7日通知对方即可解除协议，解除前已完成的订单照常结算。",
                "#十、争议解决及其他",
                "1. 因本协议发生争议，双方协商解决，协商不成的，向甲方住所地人民法院起诉。",
                "2. 本协议为合作协议，双方不建立劳动关系。协议一式贰份，双方各执壹份，签字盖章后生效。");
        pen.print(24, y + 14, "甲方（盖章）：");
        pen.pair(24, y + 36, "日期：", Dates.as("yyyy年MM月dd日", contract.signedOn()));
        pen.print(112, y + 14, "乙方（签名）：");
        pen.pair(112, y + 36, "日期：", Dates.as("yyyy年MM月dd日", contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 66, y + 24);
        AgreedContracts.sign(pen, contract.partyB(), 152, y + 15);
        pen.sized(9).caption(105, 286, "2 / 2");
    }
}
