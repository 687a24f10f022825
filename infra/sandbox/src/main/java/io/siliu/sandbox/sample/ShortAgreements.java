package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Contracts of one page: a form with rules to fill in, a short agreement, one of three parties. */
final class ShortAgreements {

    private static final int GREY = 0xF0F0F0;
    private static final int LINE = 0x666666;

    private ShortAgreements() {}

    /** A printed form; what is filled in stands over rules. */
    static void form(Pen pen, ContractText contract) {
        pen.centred(105, 26, pen.label().sized(20).strong(), "业务外包服务合同");
        double y = filled(pen, 40, "合同编号：", contract.number(), 116);
        y = filled(pen, y, "发包方（以下简称甲方）：", contract.partyA().name(), 186);
        y = filled(pen, y, "统一社会信用代码：", contract.partyA().code(), 150);
        y = filled(pen, y, "承包方（以下简称乙方）：", contract.partyB().name(), 186);
        y = filled(pen, y, contract.codeLabelOfB(), contract.partyB().code(), 150);
        y = pen.paragraph(24, y + 2, 162, 7, "　　根据《中华人民共和国民法典》及相关规定，双方在平等自愿的基础上订立本合同：");
        y = filled(pen, y + 2, "一、外包事项：", contract.work(), 186);
        pen.print(24, y, "二、合同期限：自");
        pen.write(60, y, ContractText.day(contract.validFrom()));
        pen.rule(58, y + 1.6, 94);
        pen.print(96, y, "起至");
        pen.write(108, y, ContractText.day(contract.validTo()));
        pen.rule(106, y + 1.6, 142);
        pen.print(144, y, "止。");
        y = filled(pen, y + 9, "三、合同价款（小写）：", "￥" + contract.amount().orElseThrow(), 186);
        y = filled(
                pen, y, "　　合同价款（大写）：", ChineseCapitals.format(contract.amount().orElseThrow()), 186);
        y = filled(pen, y, "四、乙方收款账号：", contract.account(), 186);
        y = pen.paragraph(24, y, 162, 7, "五、乙方应按约定标准完成外包事项，自行承担履行过程中的风险与费用；乙方人员与甲方无劳动关系。");
        y = pen.paragraph(24, y, 162, 7, "六、一方违约的，应赔偿对方因此受到的损失。本合同一式两份，自双方签字盖章之日起生效。");
        pen.print(24, y + 12, "甲方（公章）：");
        pen.print(110, y + 12, "乙方（签字或盖章）：");
        pen.stamp(66, y + 13, 15, Type.RED);
        pen.pair(24, y + 37, "签订日期：", ContractText.day(contract.signedOn()));
        pen.pair(110, y + 37, "签订日期：", ContractText.day(contract.signedOn()));
    }

    private static double filled(Pen pen, double y, String label, String value, double right) {
        pen.print(24, y, label);
        double start = 24 + pen.easel().width(pen.label(), label) + 1;
        pen.writeWithin(start + 2, y, right - start - 2, value);
        pen.rule(start, y + 1.6, right);
        return y + 9;
    }

    /** Half a page that small firms use, without a price: each piece is paid by the order. */
    static void brief(Pen pen, ContractText contract) {
        pen.centred(105, 20, pen.label().sized(17).strong(), "灵活就业人员合作协议");
        pen.pair(20, 31, "协议编号：", contract.number());
        double y = FormRows.lines(
                pen,
                20,
                40,
                7.6,
                new String[] {"甲方", contract.partyA().name()},
                new String[] {"统一社会信用代码", contract.partyA().code()},
                new String[] {"乙方", contract.partyB().name()},
                new String[] {
                    contract.codeLabelOfB().replace("：", ""), contract.partyB().code()
                });
        String[] clauses = {
            "一、乙方自愿通过甲方平台承接" + contract.work() + "，按单计酬，单价以派单时公示为准。",
            "二、本协议有效期：" + slashed(contract.validFrom()) + " 至 " + slashed(contract.validTo()) + "。",
            "三、甲方每月结算一次，款项支付至乙方实名账户，税费依法处理。",
            "四、双方系合作关系，乙方可自由决定是否接单，不受甲方考勤管理。"
        };
        for (String clause : clauses) {
            y = pen.paragraph(20, y + 1, 170, 7.2, clause);
        }
        pen.print(20, y + 9, "甲方盖章：");
        pen.print(110, y + 9, "乙方签字：");
        pen.stamp(60, y + 9, 12, Type.RED);
        pen.pair(20, y + 29, "签订日期：", slashed(contract.signedOn()));
    }

    private static String slashed(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT));
    }

    /** Client, worker and platform in a table at the head; the clauses below. */
    static void three(Pen pen, ContractText contract) {
        pen.centred(105, 24, pen.label().sized(18).strong(), "平台用工三方服务协议");
        pen.right(188, 34, "编号：" + contract.number());
        PrintedGrid grid = new PrintedGrid(pen, 22, 9, GREY, LINE, 36, 130);
        double y = grid.row(38, "甲方（用工企业）", contract.partyA().name());
        y = grid.row(y, "信用代码", contract.partyA().code());
        y = grid.row(y, "乙方（服务人员）", contract.partyB().name());
        y = grid.row(
                y,
                contract.codeLabelOfB().startsWith("身") ? "身份证号" : "信用代码",
                contract.partyB().code());
        y = grid.row(y, "丙方（服务平台）", contract.platform().name());
        y = grid.row(y, "信用代码", contract.platform().code());
        String[] clauses = {
            "第一条　乙方经丙方平台承接甲方发布的" + contract.work() + "任务，独立完成并对成果负责。",
            "第二条　协议期限：" + ContractText.wideDay(contract.validFrom()) + "—" + ContractText.wideDay(contract.validTo())
                    + "。",
            "第三条　协议总价款为人民币" + Inventions.grouped(contract.amount().orElseThrow()) + "元，由甲方支付至丙方监管账户，丙方在验收后三个工作日内支付给乙方。",
            "第四条　丙方依法为乙方代办税务登记、申报及发票开具。",
            "第五条　各方应对履约中知悉的个人信息及商业秘密保密。",
            "第六条　本协议经三方签章后生效，一式三份，各执一份。"
        };
        y += 9;
        for (String clause : clauses) {
            y = pen.paragraph(22, y, 166, 7, clause) + 1;
        }
        pen.print(22, y + 10, "甲方（盖章）");
        pen.print(84, y + 10, "乙方（签名）");
        pen.print(142, y + 10, "丙方（盖章）");
        pen.stamp(44, y + 22, 12, Type.RED);
        pen.stamp(164, y + 22, 12, Type.RED);
        pen.pair(22, y + 42, "签署日期：", ContractText.wideDay(contract.signedOn()));
    }
}
