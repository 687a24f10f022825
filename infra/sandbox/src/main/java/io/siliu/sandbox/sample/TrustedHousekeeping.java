package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import java.time.Period;

/** After the 劳务合作协议 of one sheet that a housekeeping agency has its helpers sign at the desk. */
final class TrustedHousekeeping {

    private TrustedHousekeeping() {}

    static void page(Pen pen, ContractText contract) {
        pen.centred(105, 24, pen.label().sized(18).strong(), "家政服务劳务合作协议");
        pen.right(188, 33, "协议编号：" + contract.number());
        String[][] heads = {
            {"甲方（家政服务机构）：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"经营地址：", contract.addressA()},
            {"乙方（家政服务员）：", contract.partyB().name()},
            {"身份证号码：", contract.partyB().code()},
            {"户籍地址：", contract.addressB()}
        };
        double y = 41;
        for (String[] head : heads) {
            pen.pair(22, y, head[0], head[1]);
            y += 6.4;
        }
        y = clauses(
                pen,
                22,
                y + 2,
                166,
                5.9,
                "　　甲、乙双方本着自愿、平等、诚实信用的原则，就乙方通过甲方承接家政服务订单事宜，达成如下协议：",
                "一、合作内容",
                "　　1、甲方向乙方提供客户需求信息，乙方根据自身情况自主选择是否接单，为客户提供" + contract.work() + "。",
                "　　2、乙方应持有有效的健康证明，并按甲方要求参加岗前培训，培训费用由甲方承担。",
                "二、合作期限",
                "　　本协议期限为" + months(contract) + "个月，自" + ContractText.day(contract.validFrom()) + "起至"
                        + ContractText.day(contract.validTo()) + "止。期满前15日内双方无异议的，可续签。",
                "三、服务费及结算",
                "　　1、服务费由客户按订单支付给甲方，甲方扣除订单金额18%的信息服务费后，余额为乙方的劳务报酬。",
                "　　2、甲方于每月10日前结算上月劳务报酬，汇入乙方银行卡（卡号：" + contract.account() + "，开户行：" + contract.bank() + "）。",
                "　　3、乙方应缴纳的个人所得税由甲方依法代扣代缴。",
                "四、双方的权利和义务",
                "　　1、甲方应如实告知乙方客户的家庭情况和服务要求，为乙方投保家政服务员意外伤害保险。",
                "　　2、乙方应遵守客户的作息习惯，爱护客户财物，不得泄露客户隐私，不得私自与客户签约。",
                "　　3、乙方因故不能按时上门的，应提前24小时通知甲方；造成客户财产损失的，依法承担赔偿责任。",
                "五、违约责任",
                "　　乙方私自承接甲方客户订单的，应向甲方支付违约金500元；甲方逾期结算的，按日万分之五支付逾期利息。",
                "六、其他",
                "　　1、乙方系独立提供劳务的个人，双方不存在劳动关系，适用《中华人民共和国民法典》。",
                "　　2、因本协议发生的争议，双方协商解决；协商不成的，向甲方所在地人民法院起诉。",
                "　　3、本协议一式两份，双方各执一份，自双方签字盖章之日起生效。");
        pen.print(22, y + 6, "甲方（盖章）：");
        pen.print(22, y + 16, "经办人：");
        pen.pair(22, y + 26, "签订日期：", ContractText.day(contract.signedOn()));
        pen.print(112, y + 6, "乙方（签字、按指印）：");
        pen.print(112, y + 16, "紧急联系人：");
        pen.pair(112, y + 26, "签订日期：", ContractText.day(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 66, y + 12);
        AgreedContracts.sign(pen, contract.partyB(), 166, y + 7);
    }

    /** Whole months from the first day to the last. */
    static long months(ContractText contract) {
        return Period.between(contract.validFrom(), contract.validTo().plusDays(1))
                .toTotalMonths();
    }
}
