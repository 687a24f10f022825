package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;

/** After the agreement of a travel agency with a guide: permits beside the codes, a deposit and an advance beside the fee. */
final class HeldOutGuideContract {

    private static final double LEFT = 25;
    private static final double WIDTH = 160;

    private HeldOutGuideContract() {}

    static void first(Pen pen, OpenedTerms deal) {
        ContractText said = deal.said();
        running(pen, said, 1);
        pen.centred(105, 34, pen.label().sized(19).strong(), "导游服务合作协议");
        double y = OpenedParagraphs.heads(
                pen,
                LEFT,
                50,
                188,
                7.6,
                new String[] {"聘用方（以下简称“旅行社”）：", deal.first()},
                new String[] {"统一社会信用代码：", said.partyA().code()},
                new String[] {"旅行社业务经营许可证号：", "L-SL-" + deal.office().substring(5)},
                new String[] {"地　　址：", said.addressA()},
                new String[] {"受聘方（以下简称“导游”）：", deal.other()},
                new String[] {"居民身份证号：", said.partyB().code()},
                new String[] {"电子导游证号：", "SL" + deal.mobile().substring(3)},
                new String[] {"手　　机：", deal.mobile()});
        OpenedParagraphs.set(
                pen,
                LEFT,
                y + 5,
                WIDTH,
                7.6,
                "　　旅行社因旺季带团需要，委托导游以独立身份提供" + said.work() + "。依照《中华人民共和国民法典》《导游管理办法》，双方订立本协议。",
                "#第一条　服务事项",
                "　　导游按照旅行社下达的派团单，完成接站、讲解、行程安排和送站等工作，每团以派团单载明的行程为准。",
                "#第二条　合作期间",
                "　　合作期间为" + deal.from() + "至" + deal.until() + "。期满前已经出团的，以该团行程结束之日为准。",
                "#第三条　导游服务费",
                "　　3.1　合作期间内的导游服务费总额为人民币" + Inventions.grouped(deal.price()) + "元整（大写：人民币"
                        + ChineseCapitals.format(deal.price()) + "），按派团单分次支付。",
                "　　3.2　旅行社在每次出团前预支备用金3,000.00元，用于支付景点门票和餐费，回团后三日内据实报账，不属于导游服务费。",
                "　　3.3　导游在签订本协议时交纳履约保证金1,000.00元，合作期间届满且无投诉的，十日内无息退还。");
    }

    static void last(Pen pen, OpenedTerms deal) {
        ContractText said = deal.said();
        running(pen, said, 2);
        double y = OpenedParagraphs.set(
                pen,
                LEFT,
                34,
                WIDTH,
                7.6,
                "#第四条　付款",
                "　　旅行社在每团结束并收到游客意见表后十个工作日内，将该团服务费扣除依法应当代扣代缴的税款后，付至导游账户：" + said.bank() + "，账号" + said.account() + "。",
                "#第五条　双方义务",
                "　　5.1　旅行社应当为每团投保旅行社责任险，并及时提供派团单和游客名单。",
                "　　5.2　导游应当佩戴导游证，不得擅自变更行程、增加自费项目，不得向游客索要小费。",
                "　　5.3　双方不建立劳动关系，导游自行安排不出团期间的时间，可以为其他旅行社提供服务。",
                "#第六条　违约责任",
                "　　导游无故拒绝已经确认的派团的，支付违约金500.00元；旅行社逾期付款的，每逾期一日按应付金额的万分之五支付违约金。",
                "#第七条　争议解决",
                "　　因本协议发生的争议，由双方协商；协商不成的，提交旅行社所在地人民法院裁判。",
                "#第八条　生效",
                "　　本协议自双方签章之日起生效，一式两份，双方各执一份，具有同等效力。");
        pen.print(LEFT, y + 14, "旅行社（签章）：");
        pen.print(112, y + 14, "导游（签字）：");
        OpenedParagraphs.sign(pen, said.partyA(), LEFT + 24, y + 26);
        OpenedParagraphs.sign(pen, said.partyB(), 132, y + 26);
        pen.pair(LEFT, y + 46, "签约日期：", deal.signed());
        pen.pair(112, y + 46, "签约日期：", deal.signed());
    }

    private static void running(Pen pen, ContractText said, int page) {
        Pen small = pen.sized(8.5);
        small.print(LEFT, 18, "导游服务合作协议");
        small.right(185, 18, "协议编号：" + said.number());
        pen.rule(LEFT, 20.5, 185);
        small.caption(105, 284, "第 " + page + " 页 / 共 2 页");
    }
}
