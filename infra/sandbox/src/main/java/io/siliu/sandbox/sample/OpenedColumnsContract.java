package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** After service agreements printed on one sheet in two columns of small type, as counters have them signed. */
final class OpenedColumnsContract {

    private static final double LEFT = 16;
    private static final double RIGHT = 109;
    private static final double WIDTH = 85;

    private OpenedColumnsContract() {}

    static void page(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        pen.centred(105, 18, pen.label().sized(16).strong(), "劳务承揽服务协议");
        pen.right(194, 25, "协议编号：" + contract.number());
        double y = OpenedParagraphs.heads(
                pen,
                LEFT,
                32,
                194,
                5.6,
                new String[] {"甲方（委托方）：", contract.partyA().name()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"乙方（承揽方）：", contract.partyB().name()},
                new String[] {contract.codeLabelOfB(), contract.partyB().code()});
        pen.rule(LEFT, y - 2, 194);
        List<String> lines = lines(
                pen,
                "第一条　服务内容",
                "1.1　甲方将" + contract.work() + "交由乙方完成，乙方自备工具、自主安排时间，以自己的技能独立完成并交付工作成果。",
                "1.2　乙方可以自行决定完成工作的方式，甲方不对乙方进行考勤管理，双方之间不构成劳动关系。",
                "第二条　服务期限",
                "2.1　服务期限自" + ContractText.day(contract.validFrom()) + "起至" + ContractText.day(contract.validTo())
                        + "止。",
                "2.2　期限届满前双方可以书面协商续期。",
                "第三条　服务费用",
                "3.1　服务费用总额为人民币" + Inventions.grouped(price) + "元（大写：" + ChineseCapitals.format(price)
                        + "），含乙方应当缴纳的税费。",
                "3.2　甲方验收合格后十个工作日内，将服务费用支付至乙方账户，开户行：" + contract.bank() + "，账号：" + contract.account() + "。",
                "3.3　乙方应当向甲方开具合法有效的发票。",
                "第四条　验收",
                "4.1　乙方交付成果后，甲方应当在五日内验收；逾期未提出异议的，视为验收合格。",
                "第五条　双方的权利义务",
                "5.1　甲方应当向乙方提供完成工作所需的资料，并按约定支付费用。",
                "5.2　乙方应当保证工作成果不侵犯第三人的合法权益。",
                "5.3　乙方在工作中造成自身或者第三人损害的，由乙方自行承担，甲方有过错的除外。",
                "第六条　保密",
                "6.1　双方对因签订、履行本协议知悉的对方商业秘密负有保密义务，本协议终止后继续有效。",
                "第七条　违约责任",
                "7.1　一方违约给对方造成损失的，应当赔偿。甲方逾期付款的，每日按应付未付金额的万分之三支付违约金。",
                "第八条　争议解决",
                "8.1　因本协议发生争议，协商不成的，向甲方所在地人民法院起诉。",
                "第九条　其他",
                "9.1　本协议一式两份，双方各执一份，自双方签字盖章之日起生效。");
        int half = (lines.size() + 1) / 2;
        column(pen, LEFT, y + 5, lines.subList(0, half));
        column(pen, RIGHT, y + 5, lines.subList(half, lines.size()));
        double end = y + 5 + half * 5 + 10;
        pen.print(LEFT, end, "甲方（盖章）：");
        pen.print(RIGHT, end, "乙方（签章）：");
        pen.pair(LEFT, end + 20, "签订日期：", ContractText.day(contract.signedOn()));
        pen.pair(RIGHT, end + 20, "签订日期：", ContractText.day(contract.signedOn()));
        OpenedParagraphs.sign(pen, contract.partyA(), LEFT + 24, end + 8);
        OpenedParagraphs.sign(pen, contract.partyB(), RIGHT + 26, end + 8);
    }

    private static List<String> lines(Pen pen, String... clauses) {
        List<String> lines = new ArrayList<>();
        for (String clause : clauses) {
            lines.addAll(pen.lines(pen.value(), WIDTH, clause));
        }
        return lines;
    }

    private static void column(Pen pen, double x, double top, List<String> lines) {
        double y = top;
        for (String line : lines) {
            pen.write(x, y, line);
            y += 5;
        }
    }
}
