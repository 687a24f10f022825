package io.siliu.sandbox.sample;

import java.time.LocalDate;
import java.time.Period;

/**
 * After the 续签协议 of one page that prolongs a contract about to end: the former contract's number, day and term are told before
 * the new term, and what it costs stays as it was.
 */
final class BoundRenewal {

    private BoundRenewal() {}

    static void page(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        LocalDate began = contract.validFrom().minusYears(1);
        LocalDate former = began.minusDays(9);
        String number = contract.number().replaceFirst("XQ-(\\d{4})", "FW-" + former.getYear());
        pen.centred(105, 38, pen.label().sized(20).strong(), "服务合同续签协议");
        pen.pair(28, 54, "编　　号：", contract.number());
        pen.pair(28, 62, "甲　　方：", contract.partyA().name());
        pen.pair(28, 70, "乙　　方：", contract.partyB().name());
        pen.pair(28, 78, "签订日期：", Dates.as("yyyy年MM月dd日", contract.signedOn()));
        Period term = Period.between(contract.validFrom(), contract.validTo().plusDays(1));
        double y = RunningText.set(
                pen,
                28,
                92,
                154,
                8,
                "　　鉴于双方于" + Dates.as("yyyy年MM月dd日", former) + "签订的《" + contract.work() + "合同》（合同编号：" + number
                        + "，以下简称“原合同”）期限为" + Dates.as("yyyy年MM月dd日", began) + "至"
                        + Dates.as("yyyy年MM月dd日", contract.validFrom().minusDays(1)) + "，现已临近届满，双方经友好协商，同意续签，并达成如下协议：",
                "　　一、原合同到期后续签" + term.toTotalMonths() + "个月，续签期限自" + Dates.as("yyyy年MM月dd日", contract.validFrom())
                        + "起至" + Dates.as("yyyy年MM月dd日", contract.validTo()) + "止。",
                "　　二、续签期间的服务内容、服务标准、服务费单价、结算方式及乙方收款账户均按原合同执行。",
                "　　三、原合同项下尚未结清的款项，双方仍按原合同约定继续结算，不因本协议的签订而免除。",
                "　　四、续签期限届满前三十日，双方应就是否继续合作另行协商；未达成书面一致的，期满自动终止。",
                "　　五、本协议为原合同的组成部分，与原合同不一致的，以本协议为准；本协议未约定的，仍以原合同约定为准。",
                "　　六、本协议自双方签字盖章之日起生效，一式贰份，甲乙双方各执壹份，具有同等法律效力。");
        pen.print(28, y + 16, "甲方（公章）：");
        pen.print(28, y + 28, "法定代表人（或授权代表）：");
        pen.print(110, y + 16, "乙方（公章/签字）：");
        pen.print(110, y + 28, "法定代表人（或授权代表）：");
        AgreedContracts.sign(pen, contract.partyA(), 72, y + 24);
        AgreedContracts.sign(pen, contract.partyB(), 160, y + 22);
    }
}
