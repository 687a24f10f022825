package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** After the 健身教练合作协议 of a club with a trainer: where and when it was signed on top, shares of fees by levels, bare signatures. */
final class OpenedCoaching {

    private static final double LEFT = 26;
    private static final double WIDTH = 158;

    private OpenedCoaching() {}

    static void first(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        pen.centred(105, 28, pen.label().sized(19).strong(), "健身教练合作协议");
        pen.pair(LEFT, 40, "签订地点：", contract.addressA().replaceFirst("^示例省(.*?市).*", "$1"));
        pen.right(184, 40, "签订日期：" + terms.signed());
        double y = OpenedParagraphs.heads(
                pen,
                LEFT,
                50,
                184,
                6.8,
                new String[] {"甲方（运营方）：", terms.first()},
                new String[] {"法定代表人：", terms.head()},
                new String[] {"注册地址：", contract.addressA()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"乙方（教练）：", terms.other()},
                new String[] {"身份证号码：", contract.partyB().code()},
                new String[] {"联系地址：", contract.addressB()},
                new String[] {"联系电话：", terms.mobile()});
        y = OpenedParagraphs.set(
                pen,
                LEFT,
                y + 3,
                WIDTH,
                6.8,
                "鉴于：",
                "甲方运营健身俱乐部，乙方具备健身专业知识和相应资格，愿意在甲方场馆内为会员提供私教及团课服务。双方根据《中华人民共和国民法典》，在平等、自愿、公平的基础上达成如下协议：",
                "#第一条 合作内容",
                "1.1 乙方利用甲方提供的场地和器械，为甲方会员提供体能评估、训练计划制定、一对一私教、小团体课等服务。",
                "1.2 乙方自行安排可约课时间，并在甲方预约系统中公布，会员预约后按时到课。",
                "#第二条 合作期限",
                "2.1 合作期限自" + terms.from() + "起至" + terms.until() + "止。",
                "2.2 期满前一个月，双方均有意继续合作的，另行签订协议。",
                "#第三条 合作费用",
                "3.1 课程费由甲方统一收取，乙方按当月实际消课金额和下表比例取得课时报酬：");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        double[] columns = {46, 28, 28, 28, 28};
        y = form.list(LEFT, y - 3, 8, columns, true, "当月消课金额（元）", "1万以下", "1-3万", "3-5万", "5万以上");
        y = form.list(LEFT, y, 8, columns, false, "报酬比例", "40%", "45%", "50%", "55%");
        OpenedParagraphs.set(
                pen,
                LEFT,
                y + 8,
                WIDTH,
                6.8,
                "3.2 团课每节80元，体验课每节30元，按预约系统的签到记录计算。",
                "3.3 甲方于每月10日前出具上月结算单，乙方确认后，甲方于当月20日前支付至乙方账户：" + contract.bank() + "，" + contract.account() + "。",
                "3.4 报酬为税前金额，个人所得税由甲方依法代扣代缴。",
                "#第四条 双方权利义务",
                "4.1 甲方保证场馆、器械符合安全标准，并为乙方办理公众责任险。",
                "4.2 甲方有权对教学质量进行回访，会员投诉经查实的，可暂停乙方的约课资格。",
                "4.3 乙方应持有有效的健身教练职业资格证书及健康证明，证书复印件交甲方备案。");
        pen.sized(9).caption(105, 285, "第1页/共2页");
    }

    static void last(Pen pen, OpenedTerms terms) {
        double y = OpenedParagraphs.set(
                pen,
                LEFT,
                28,
                WIDTH,
                6.8,
                "4.4 乙方不得私自收取会员费用，不得将会员介绍至其他场馆。",
                "4.5 双方确认，乙方不受甲方考勤和劳动管理，双方之间不构成劳动关系。",
                "#第五条 保密",
                "5.1 乙方对会员的姓名、电话、身体数据等个人信息负有保密义务，合作结束后不得使用。",
                "#第六条 协议的解除",
                "6.1 任何一方提前30日书面通知对方，可以解除本协议；未消课程由甲方安排其他教练承接。",
                "6.2 乙方有本协议4.4所列行为的，甲方可立即解除协议，并要求乙方按所收费用的三倍支付违约金。",
                "#第七条 责任承担",
                "7.1 因乙方指导不当造成会员受伤的，由乙方承担相应赔偿责任；因器械故障造成的，由甲方承担。",
                "#第八条 争议解决",
                "8.1 因本协议产生的争议，双方协商解决；协商不成的，向甲方所在地人民法院起诉。",
                "#第九条 附则",
                "9.1 本协议自双方签字盖章之日起生效，一式两份，具有同等法律效力。");
        pen.print(LEFT, y + 14, "甲方（盖章）：");
        pen.print(LEFT, y + 26, "代表签字：");
        pen.print(116, y + 14, "乙方（签字）：");
        OpenedParagraphs.sign(pen, terms.said().partyA(), 52, y + 18);
        OpenedParagraphs.sign(pen, terms.said().partyB(), 142, y + 15);
        pen.sized(9).caption(105, 285, "第2页/共2页");
    }
}
