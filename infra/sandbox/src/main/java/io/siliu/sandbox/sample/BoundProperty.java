package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.BoundDeal.yuan;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * After the 日常保洁服务外包合同 of property firms: a cover with place and day, a table of contents, a fee by the month beside the
 * price of the whole.
 */
final class BoundProperty {

    private static final String[] ARTICLES = {
        "服务事项及服务范围", "承包方式和合同期限", "服务费及支付", "双方的权利和义务", "检查与考核", "违约责任", "合同的变更与终止", "争议解决及其他"
    };

    private BoundProperty() {}

    static void cover(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        pen.pair(28, 34, "合同编号：", contract.number());
        pen.centred(105, 82, pen.label().sized(20).strong(), TrustedContracts.district(contract.addressA()) + "商务中心项目");
        pen.centred(105, 98, pen.label().sized(26).strong(), "日常保洁服务外包合同");
        Pen large = pen.sized(14);
        String[][] rows = {
            {"甲　　方：", contract.partyA().name()},
            {"乙　　方：", contract.partyB().name()},
            {"签订地点：", TrustedContracts.district(contract.addressA())},
            {"签订日期：", ContractText.numerals(contract.signedOn())}
        };
        double y = 168;
        for (String[] row : rows) {
            large.pairWithin(40, y, row[0], row[1], 184);
            y += 14;
        }
    }

    static void contents(Pen pen, BoundDeal deal) {
        pen.centred(105, 38, pen.label().sized(18).strong(), "目　　录");
        double y = 56;
        for (int index = 0; index < ARTICLES.length; index++) {
            String article = "第" + "一二三四五六七八".charAt(index) + "条　" + ARTICLES[index];
            String page = Integer.toString(index < 4 ? 1 : 2);
            pen.print(30, y, article);
            double from = 32 + pen.easel().width(pen.label(), article);
            double dot = pen.easel().width(pen.label(), "·");
            pen.print(from, y, "·".repeat((int) ((174 - from) / dot)));
            pen.print(177, y, page);
            y += 10;
        }
        pen.print(30, y, "附件：保洁区域及作业标准（另册）");
    }

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        Money price = deal.price();
        Money monthly = price.dividedBy(BigDecimal.valueOf(TrustedHousekeeping.months(contract)));
        pen.centred(105, 30, pen.label().sized(16).strong(), "日常保洁服务外包合同");
        double y = RunningText.heads(
                pen,
                28,
                43,
                182,
                8.2,
                new String[] {"甲方：", contract.partyA().name()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"乙方：", contract.partyB().name()},
                new String[] {"统一社会信用代码：", contract.partyB().code()});
        RunningText.set(
                pen,
                28,
                y + 2,
                154,
                8.2,
                "　　根据《中华人民共和国民法典》及相关规定，甲、乙双方在平等互利的基础上，经协商一致，就甲方管理项目的日常保洁外包事宜，签订本合同。",
                "#第一条　" + ARTICLES[0],
                "1.1　保洁范围：办公楼大堂、电梯厅、公共走道、卫生间及室外广场，建筑面积约8,600平方米。",
                "1.2　保洁标准及作业频次详见附件。",
                "#第二条　" + ARTICLES[1],
                "2.1　承包方式：包人工、包物料、包工具、包安全、包税金。",
                "2.2　合同期限为" + TrustedHousekeeping.months(contract) + "个月，即" + ContractText.day(contract.validFrom())
                        + "至" + ContractText.day(contract.validTo()) + "。",
                "#第三条　" + ARTICLES[2],
                "3.1　服务费每月人民币" + yuan(monthly) + "元（大写：" + ChineseCapitals.format(monthly) + "），合同期内服务费总额为人民币"
                        + yuan(price) + "元（大写：" + ChineseCapitals.format(price) + "）。",
                "3.2　甲方于每月10日前根据上月考核结果支付服务费，乙方应先提供等额发票。乙方收款账户：" + contract.bank() + "，" + contract.account() + "。",
                "#第四条　" + ARTICLES[3],
                "4.1　甲方无偿提供作业用水、用电和工具间，对保洁质量进行检查。",
                "4.2　乙方自行招用保洁人员，负责其报酬、保险及作业安全，保洁人员与甲方无劳动关系。",
                "4.3　乙方作业时应设置警示标志，高处作业应系安全带。",
                "4.4　未经甲方书面同意，乙方不得将本合同转包。");
        pen.sized(9).caption(105, 284, "1");
    }

    static void last(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        double y = RunningText.set(
                pen,
                28,
                30,
                154,
                8.2,
                "#第五条　" + ARTICLES[4],
                "5.1　甲方每月组织一次综合考核，满分100分。得分90分以上的全额支付；80分至89分的，扣减当月服务费的3%；低于80分的，扣减当月服务费的10%。",
                "5.2　业主有效投诉的，每次扣减服务费100元。",
                "#第六条　" + ARTICLES[5],
                "6.1　乙方擅自停止服务的，每停一日，按当月服务费的5%支付违约金。",
                "6.2　甲方逾期付款超过15日的，自第16日起，每日按逾期金额的0.3‰支付违约金。",
                "#第七条　" + ARTICLES[6],
                "7.1　合同期内一方要求解除合同的，应提前30日书面通知对方。",
                "7.2　乙方连续两个月考核低于80分的，甲方有权解除合同。",
                "#第八条　" + ARTICLES[7],
                "8.1　履行合同中发生争议，由双方协商解决，协商不成的，向合同签订地人民法院起诉。",
                "8.2　本合同一式肆份，甲乙双方各执贰份，自双方签字盖章之日起生效。");
        pen.print(28, y + 14, "甲方（盖章）：");
        pen.print(28, y + 26, "授权代表：");
        pen.print(28, y + 38, "年　　月　　日");
        pen.print(108, y + 14, "乙方（盖章）：");
        pen.print(108, y + 26, "授权代表：");
        pen.print(108, y + 38, "年　　月　　日");
        AgreedContracts.sign(pen, contract.partyA(), 70, y + 24);
        AgreedContracts.sign(pen, contract.partyB(), 150, y + 24);
        pen.sized(9).caption(105, 284, "2");
    }
}
