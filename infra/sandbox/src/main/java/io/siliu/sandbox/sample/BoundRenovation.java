package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * After the 装饰装修工程施工合同 that a city gives to be filled in: the sides are 发包人 and 承包人, days and the price stand over
 * lines in the first article.
 */
final class BoundRenovation {

    private BoundRenovation() {}

    private static String blank(LocalDate day) {
        return "{ " + day.getYear() + " }年{ " + day.getMonthValue() + " }月{ " + day.getDayOfMonth() + " }日";
    }

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        boolean person = AgreedContracts.isPerson(contract.partyB());
        TrustedBlanks.line(pen, 118, 24, "合同编号：", contract.number(), 184);
        pen.centred(105, 40, pen.label().sized(20).strong(), "室内装饰装修工程施工合同");
        TrustedBlanks.line(pen, 26, 54, "发包人：", contract.partyA().name(), 102);
        TrustedBlanks.line(pen, 26, 62, "住所：", contract.addressA(), 102);
        TrustedBlanks.line(pen, 26, 70, "法定代表人：", deal.head(), 102);
        TrustedBlanks.line(pen, 26, 78, "电话：", deal.office(), 102);
        TrustedBlanks.line(pen, 108, 54, "承包人：", contract.partyB().name(), 184);
        TrustedBlanks.line(pen, 108, 62, "住所：", contract.addressB(), 184);
        TrustedBlanks.line(
                pen, 108, 70, person ? "身份证号：" : "营业执照号：", contract.partyB().code(), 184);
        TrustedBlanks.line(pen, 108, 78, "电话：", deal.mobile(), 184);
        long days = ChronoUnit.DAYS.between(contract.validFrom(), contract.validTo()) + 1;
        String[] clauses = {
            "　　依照《中华人民共和国民法典》及有关法律、法规的规定，结合本市装饰装修工程施工的特点，双方在平等、自愿、协商一致的基础上，就发包人的装饰装修工程（以下简称工程）的有关事宜，达成如下协议：",
            "　　第一条　工程概况",
            "　　1.1　工程地点：{" + contract.addressA() + "}。",
            "　　1.2　工程内容及做法：{" + contract.work() + "}（详见附表1：施工项目确认表）。",
            "　　1.3　工程承包方式：双方商定采取下列第{ 2 }种承包方式：",
            "　　（1）承包人包工、包料；",
            "　　（2）承包人包工、部分包料，发包人提供部分材料；",
            "　　（3）承包人包工、发包人包料。",
            "　　1.4　工程期限{ " + days + " }天，开工日期" + blank(contract.validFrom()) + "，竣工日期" + blank(contract.validTo())
                    + "。",
            "　　1.5　合同价款：本合同工程造价为（大写）：{" + ChineseCapitals.format(deal.price()) + "}，￥{"
                    + Inventions.grouped(deal.price()) + "}元（详见附表2：工程报价单）。",
            "　　第二条　施工图纸",
            "　　双方商定施工图纸采取下列第{ 1 }种方式提供：",
            "　　（1）发包人自行设计并提供施工图纸，图纸一式二份，发包人、承包人各一份；",
            "　　（2）发包人委托承包人设计施工图纸，设计费（大写）{ / }元，由发包人支付。",
            "　　第三条　发包人义务",
            "　　3.1　开工前{ 3 }天，为承包人入场施工创造条件，提供施工所需水、电。",
            "　　3.2　参与工程质量和施工进度的监督，负责材料进场、竣工验收。",
            "　　第四条　承包人义务",
            "　　4.1　严格执行安全施工操作规范、防火规定、施工规范及质量标准，按期保质完成工程。"
        };
        double y = 92;
        for (String clause : clauses) {
            y = TrustedBlanks.set(pen, 26, y, 158, 7.6, clause);
        }
        pen.sized(9).caption(105, 286, "- 1 -");
    }

    static void last(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        String[] clauses = {
            "　　4.2　自行组织施工人员，承担其报酬和安全责任；不得扰民及污染环境。",
            "　　第五条　材料的提供",
            "　　5.1　由发包人提供的材料、设备，应在材料运到施工现场前通知承包人，双方共同验收。",
            "　　第六条　工程质量及验收",
            "　　6.1　本工程执行{ GB 50210-2018 }《建筑装饰装修工程质量验收标准》。",
            "　　6.2　隐蔽工程及中间工程由承包人提前{ 2 }天通知发包人参加验收。",
            "　　第七条　工程款支付方式",
            "　　7.1　合同生效后，发包人按下列约定直接向承包人付款：开工前支付工程造价的{ 30 }%，工程进度过半支付{ 40 }%，验收合格后支付{ 27 }%，余款{ 3 }%作为质量保修金，保修期满后无息退还。",
            "　　7.2　收款账户：开户银行{" + contract.bank() + "}，账号{" + contract.account() + "}。",
            "　　第八条　违约责任",
            "　　8.1　由于承包人原因逾期竣工的，每逾期一天，承包人支付发包人违约金{ 200 }元；发包人未按期支付工程款的，每逾期一天，支付承包人违约金{ 200 }元。",
            "　　第九条　合同争议的解决方式",
            "　　本合同在履行过程中发生争议，由双方协商解决；协商不成的，按下列第{ 2 }种方式解决：",
            "　　（1）提交{ / }仲裁委员会仲裁；",
            "　　（2）依法向人民法院提起诉讼。",
            "　　第十条　附则",
            "　　10.1　本工程自验收合格双方签字之日起，在正常使用条件下保修期限为{ 24 }个月。",
            "　　10.2　本合同经双方签字（盖章）后生效，一式{ 贰 }份，双方各执{ 壹 }份。"
        };
        double y = 30;
        for (String clause : clauses) {
            y = TrustedBlanks.set(pen, 26, y, 158, 7.6, clause);
        }
        pen.print(26, y + 14, "发包人（签字盖章）：");
        pen.print(108, y + 14, "承包人（签字盖章）：");
        TrustedBlanks.set(pen, 26, y + 42, 76, 8, blank(contract.signedOn()));
        TrustedBlanks.set(pen, 108, y + 42, 76, 8, blank(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 74, y + 30);
        AgreedContracts.sign(pen, contract.partyB(), 150, y + 30);
        pen.sized(9).caption(105, 286, "- 2 -");
    }
}
