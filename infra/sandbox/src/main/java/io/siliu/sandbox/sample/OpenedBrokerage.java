package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;

/** After the 居间合同 of collections of forms: client and middleman by name and home, the day below in Chinese figures. */
final class OpenedBrokerage {

    private static final double LEFT = 28;

    private OpenedBrokerage() {}

    static void page(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        pen.centred(105, 30, pen.label().sized(22).strong(), "居 间 合 同");
        pen.right(182, 41, "合同编号：" + contract.number());
        double y = OpenedParagraphs.heads(
                pen,
                LEFT,
                51,
                182,
                6.7,
                new String[] {"委托人（甲方）：", terms.first()},
                new String[] {"法定代表人：", terms.head()},
                new String[] {"住　　　所：", contract.addressA()},
                new String[] {"居间人（乙方）：", terms.other()},
                new String[] {"身份证号码：", contract.partyB().code()},
                new String[] {"住　　　址：", contract.addressB()});
        y = OpenedParagraphs.set(
                pen,
                LEFT,
                y + 2,
                154,
                6.7,
                "　　委托人与居间人经过协商一致，就" + contract.work() + "项目的居间事宜，签订本合同。",
                "#第一条　委托事项",
                "　　居间人接受委托，向委托人提供" + contract.work() + "项目的订约机会，介绍委托人与项目业主洽谈，并协助委托人签订服务合同。",
                "#第二条　委托期限",
                "　　委托期限自" + terms.from() + "至" + terms.until() + "。期限内未促成签约的，本合同自行终止。",
                "#第三条　居间报酬",
                "　　一、居间人促成签约的，委托人向居间人支付居间报酬人民币" + Inventions.grouped(terms.price()) + "元（大写："
                        + ChineseCapitals.format(terms.price()) + "）。",
                "　　二、委托人收到业主首笔服务费后10日内，将居间报酬汇入居间人账户（开户行：" + contract.bank() + "；账号：" + contract.account()
                        + "），个人所得税由委托人代扣代缴。",
                "　　三、未促成签约的，居间人不得要求支付报酬，但可以要求委托人支付从事居间活动支出的必要费用。",
                "#第四条　保密",
                "　　双方对在居间活动中知悉的对方及业主的商业秘密，不得向第三人泄露。",
                "#第五条　违约责任",
                "　　委托人跳过居间人与业主私下签约的，仍应支付全部居间报酬。居间人提供虚假情况，损害委托人利益的，不得要求支付报酬并应赔偿损失。",
                "#第六条　其他",
                "　　本合同一式两份，双方各执一份，自双方签章之日起生效。发生争议的，由委托人所在地人民法院管辖。");
        double sign = y + 12;
        pen.print(LEFT, sign, "委托人：");
        pen.print(LEFT + 34, sign, "（签章）");
        pen.print(112, sign, "居间人：");
        pen.print(164, sign, "（签章）");
        OpenedParagraphs.sign(pen, contract.partyA(), 44, sign + 6);
        OpenedParagraphs.sign(pen, contract.partyB(), 127, sign);
        pen.right(182, sign + 22, ContractText.numerals(contract.signedOn()));
    }
}
