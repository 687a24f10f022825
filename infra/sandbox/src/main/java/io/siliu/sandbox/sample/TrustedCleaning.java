package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.math.BigDecimal;

/** After a cleaning firm's 保洁服务合同: heads with address and code, a list of prices that sums up to the price of the whole. */
final class TrustedCleaning {

    private TrustedCleaning() {}

    static void first(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        pen.centred(105, 30, pen.label().sized(20).strong(), "保洁服务合同");
        pen.pair(24, 42, "合同编号：", contract.number());
        String[][] heads = {
            {"甲　　方：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"地　　址：", contract.addressA()},
            {"乙　　方：", contract.partyB().name()},
            {
                TrustedContracts.codeLabel(contract.partyB()) + "：",
                contract.partyB().code()
            },
            {"地　　址：", contract.addressB()}
        };
        double y = 52;
        for (String[] head : heads) {
            pen.pair(24, y, head[0], head[1]);
            y += 7;
        }
        y = clauses(
                pen,
                24,
                y + 3,
                162,
                7,
                "　　根据《中华人民共和国民法典》等有关规定，甲方将其办公场所的" + contract.work() + "委托给乙方，经双方友好协商，订立本合同。",
                "一、服务范围及费用");
        RuledForm form = new RuledForm(pen, 0x222222, 0.25);
        double[] columns = {14, 50, 36, 26, 36};
        y = form.list(24, y - 2, 8, columns, true, "序号", "保洁区域", "作业频次", "面积（㎡）", "合同期费用（元）");
        Money offices = price.times(new BigDecimal("0.55"));
        Money halls = price.times(new BigDecimal("0.30"));
        Money windows = price.minus(offices).minus(halls);
        String[][] rows = {
            {"1", "办公区及会议室", "每日两次", "1,860", Inventions.grouped(offices)},
            {"2", "大堂、电梯厅及走道", "每日巡回保洁", "640", Inventions.grouped(halls)},
            {"3", "外窗玻璃及地毯清洗", "每季度一次", "520", Inventions.grouped(windows)}
        };
        for (String[] row : rows) {
            y = form.list(24, y, 8, columns, false, row);
        }
        form.label(24, y, 64, 8, "合计（含税）");
        form.value(88, y, 98, 8, "￥" + Inventions.grouped(price) + "（大写：" + ChineseCapitals.format(price) + "）");
        clauses(
                pen,
                24,
                y + 17,
                162,
                7,
                "二、服务期限",
                "　　自" + ContractText.wideDay(contract.validFrom()) + "至" + ContractText.wideDay(contract.validTo())
                        + "，合同期满自动终止，需继续服务的另行签订合同。",
                "三、付款方式",
                "　　合同期费用按季度平均支付，甲方于每季度末收到乙方发票后15日内转账至乙方账户（" + contract.bank() + "，账号" + contract.account() + "）。",
                "四、人员安排",
                "　　乙方自行选派保洁人员并负责其报酬、保险和安全，与甲方不发生劳动关系。");
        pen.sized(9).caption(105, 284, "— 1 —");
    }

    static void last(Pen pen, ContractText contract) {
        double y = clauses(
                pen,
                24,
                30,
                162,
                7,
                "五、保洁标准",
                "　　1、地面、墙面、台面无污迹、无积尘，玻璃明亮，卫生间无异味、无积水；",
                "　　2、垃圾日产日清，分类投放至指定地点；",
                "　　3、保洁用品、工具由乙方自备，所用清洁剂应符合环保要求。",
                "六、检查与考核",
                "　　甲方每周检查一次，发现不符合标准的，乙方应于当日整改；同一问题一个月内出现三次以上的，甲方可从当季费用中扣除200元/次。",
                "七、甲方责任",
                "　　甲方无偿提供保洁用水、用电和一间工具存放室，并按时支付费用。",
                "八、违约责任",
                "　　任何一方擅自解除合同的，应向对方支付合同总价5%的违约金。",
                "九、争议的解决",
                "　　合同履行中发生争议，双方协商解决，协商不成的，向有管辖权的人民法院提起诉讼。",
                "十、附则",
                "　　本合同自双方盖章（签字）之日起生效，一式四份，双方各执二份。");
        pen.print(24, y + 14, "甲方（盖章）：");
        pen.print(24, y + 24, "代表人：");
        pen.print(24, y + 34, "电　话：");
        pen.print(112, y + 14, "乙方（盖章）：");
        pen.print(112, y + 24, "代表人：");
        pen.print(112, y + 34, "电　话：");
        pen.centred(105, y + 52, pen.label(), "合同签订日期：" + ContractText.wideDay(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 70, y + 24);
        AgreedContracts.sign(pen, contract.partyB(), 160, y + 24);
        pen.sized(9).caption(105, 284, "— 2 —");
    }
}
