package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.time.LocalDate;

/** After the model texts that market regulators publish: a cover, printed clauses with blanks over lines, boxes to be ticked. */
final class TrustedModelForm {

    private TrustedModelForm() {}

    private static String blank(LocalDate day) {
        return "{ " + day.getYear() + " }年{ " + day.getMonthValue() + " }月{ " + day.getDayOfMonth() + " }日";
    }

    static void cover(Pen pen, ContractText contract) {
        TrustedBlanks.line(pen.sized(11), 118, 34, "合同编号：", contract.number(), 186);
        pen.centred(105, 86, pen.label().sized(30).strong(), "设计服务合同");
        pen.centred(105, 100, pen.label().sized(16), "（示范文本）");
        Pen large = pen.sized(13);
        TrustedBlanks.line(large, 36, 140, "项目名称：", contract.work(), 176);
        TrustedBlanks.line(large, 36, 154, "委 托 人：", contract.partyA().name(), 176);
        TrustedBlanks.line(large, 36, 168, "设 计 人：", contract.partyB().name(), 176);
        TrustedBlanks.line(large, 36, 182, "签订地点：", TrustedContracts.district(contract.addressA()), 176);
        pen.centred(105, 246, pen.label().sized(14), "样本市市场监督管理局　制定");
        pen.centred(105, 256, pen.label().sized(12), "二〇二四年一月");
    }

    static void first(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        String[] clauses = {
            "委托人（甲方）：{" + contract.partyA().name() + "}",
            "统一社会信用代码：{" + contract.partyA().code() + "}",
            "设计人（乙方）：{" + contract.partyB().name() + "}",
            TrustedContracts.codeLabel(contract.partyB()) + "：{"
                    + contract.partyB().code() + "}",
            "　　根据《中华人民共和国民法典》《中华人民共和国著作权法》及有关法律、法规的规定，甲乙双方在平等、自愿的基础上，就设计服务事宜协商一致，订立本合同。",
            "　　第一条　设计项目：{" + contract.work() + "}。设计深度：□概念方案　√全案设计　□单项制作。",
            "　　第二条　设计期限：自" + blank(contract.validFrom()) + "起至" + blank(contract.validTo()) + "止。甲方提供资料迟延的，期限相应顺延。",
            "　　第三条　设计费总额（含税）为人民币（大写）{" + ChineseCapitals.format(price) + "}（￥{" + Inventions.grouped(price) + "}）。",
            "　　第四条　设计费按下列第{ 2 }种方式支付：1.一次性支付；2.分期支付，即本合同签订后{ 5 }日内支付{ 40 }%，设计成果经甲方书面确认后{ 10 }日内支付{ 60 }%。",
            "　　第五条　乙方收款账户：开户银行{" + contract.bank() + "}，账号{" + contract.account() + "}。",
            "　　第六条　乙方应当按照本合同约定交付设计成果{ 2 }套及电子文件{ 1 }份。甲方应当自收到设计成果之日起{ 7 }日内提出书面意见，逾期未提出的，视为确认。",
            "　　第七条　甲方要求修改已经确认的设计成果的，双方另行协商费用。"
        };
        double y = 30;
        for (String clause : clauses) {
            y = TrustedBlanks.set(pen, 25, y, 160, 8.6, clause);
        }
        pen.sized(9).caption(105, 284, "1");
    }

    static void last(Pen pen, ContractText contract) {
        String[] clauses = {
            "　　第八条　设计成果的著作财产权自甲方付清设计费之日起归{ 甲 }方所有，署名权归乙方。",
            "　　第九条　甲方逾期支付设计费的，每逾期一日，应当按照逾期金额的{ 0.5 }‰向乙方支付违约金。乙方逾期交付设计成果的，每逾期一日，应当按照设计费总额的{ 0.5 }‰向甲方支付违约金。",
            "　　第十条　本合同履行过程中发生争议的，由双方协商解决；协商不成的，按下列第{ 1 }种方式解决：1.向{ 甲方所在地 }人民法院起诉；2.提交{ / }仲裁委员会仲裁。",
            "　　第十一条　其他约定：{ 无 }。",
            "　　第十二条　本合同一式{ 贰 }份，甲乙双方各执{ 壹 }份，自双方签字或者盖章之日起生效。"
        };
        double y = 30;
        for (String clause : clauses) {
            y = TrustedBlanks.set(pen, 25, y, 160, 8.6, clause);
        }
        Pen small = pen.sized(11);
        y += 12;
        small.print(25, y, "甲方（盖章）：");
        small.print(108, y, "乙方（签章）：");
        TrustedBlanks.line(small, 25, y + 12, "法定代表人：", "", 96);
        TrustedBlanks.line(small, 108, y + 12, "委托代理人：", "", 186);
        TrustedBlanks.line(small, 25, y + 24, "住所：", contract.addressA(), 96);
        TrustedBlanks.line(small, 108, y + 24, "住所：", contract.addressB(), 186);
        TrustedBlanks.set(small, 25, y + 36, 80, 8, "签订日期：" + blank(contract.signedOn()));
        TrustedBlanks.set(small, 108, y + 36, 80, 8, "签订日期：" + blank(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 72, y + 10);
        AgreedContracts.sign(pen, contract.partyB(), 160, y + 4);
        pen.sized(9).caption(105, 284, "2");
    }
}
