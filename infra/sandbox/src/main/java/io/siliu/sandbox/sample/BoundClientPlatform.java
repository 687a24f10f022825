package io.siliu.sandbox.sample;

import java.time.LocalDate;

/**
 * After the 灵活用工综合服务协议 between an enterprise and the platform that finds and pays its workers: a cover, a share of what
 * is paid as the fee, and an annex with what invoices are made out to. No price of the whole.
 */
final class BoundClientPlatform {

    private static final String TITLE = "灵活用工综合服务协议";

    private BoundClientPlatform() {}

    private static String day(LocalDate day) {
        return Dates.as("yyyy 年 MM 月 dd 日", day);
    }

    static void cover(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        pen.right(182, 30, "合同编号：" + contract.number());
        pen.centred(105, 92, pen.label().sized(26).strong(), TITLE);
        Pen large = pen.sized(14);
        String[][] rows = {
            {"甲　　方：", contract.partyA().name()},
            {"乙　　方：", contract.partyB().name()},
            {"签署日期：", day(contract.signedOn())}
        };
        double y = 158;
        for (String[] row : rows) {
            TrustedBlanks.line(large, 34, y, row[0], row[1], 178);
            y += 15;
        }
    }

    private static void running(Pen pen, String page) {
        pen.sized(8.5).right(182, 14, TITLE);
        pen.rule(28, 16, 182);
        pen.sized(8.5).caption(105, 286, page);
    }

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        running(pen, "第 1 页 共 3 页");
        double y = RunningText.heads(
                pen,
                28,
                27,
                182,
                7.3,
                new String[] {"甲方：", contract.partyA().name()},
                new String[] {"法定代表人：", deal.head()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"住所地：", contract.addressA()},
                new String[] {"联系人及电话：", deal.clerk() + "，" + deal.office()},
                new String[] {"", ""},
                new String[] {"乙方：", contract.partyB().name()},
                new String[] {"统一社会信用代码：", contract.partyB().code()},
                new String[] {"住所地：", contract.addressB()},
                new String[] {"客服热线：", "400-999-" + deal.office().substring(5, 9)});
        RunningText.set(
                pen,
                28,
                y + 3,
                154,
                7.3,
                "鉴于：",
                "1. 甲方有将部分业务以项目形式交由自由职业者完成的需求；",
                "2. 乙方系依法设立的灵活用工平台企业，运营灵活用工综合服务平台（以下简称“平台”），具备为甲方提供任务发布、人员匹配、结算、税务等综合服务的能力。",
                "双方经友好协商，达成如下协议：",
                "#第一条　定义",
                "1.1 自由职业者：指经平台实名认证，接受甲方任务并独立交付成果的自然人或个体工商户。",
                "1.2 服务报酬：指自由职业者完成甲方任务后应得的税前报酬。",
                "1.3 综合服务费：指乙方为甲方提供本协议项下服务所收取的费用。",
                "#第二条　服务内容",
                "2.1 甲方通过平台发布任务，载明内容、数量、单价及验收标准；乙方为甲方匹配自由职业者，并组织其签署承揽协议。",
                "2.2 甲方验收后在平台提交结算申请，乙方审核任务、成果与结算数据的一致性后向自由职业者支付服务报酬。",
                "2.3 乙方依法为自由职业者办理个人所得税扣缴申报、增值税代办申报，并按规定报送涉税信息。",
                "#第三条　合作期限",
                "3.1 合作期限为壹年，自 " + day(contract.validFrom()) + " 起至 " + day(contract.validTo())
                        + " 止。期满前三十日双方均未书面提出异议的，自动顺延一年。");
    }

    static void second(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        running(pen, "第 2 页 共 3 页");
        double y = RunningText.set(
                pen,
                28,
                27,
                154,
                7.3,
                "#第四条　费用及结算",
                "4.1 综合服务费＝服务报酬×6.5%。双方另行签署《费率确认单》的，以确认单为准。",
                "4.2 甲方应在提交结算申请前将服务报酬及综合服务费足额划至乙方下列监管账户，乙方不垫付资金：",
                "户　名：" + contract.partyB().name(),
                "开户行：" + contract.bank(),
                "账　号：99" + contract.account().substring(2),
                "4.3 乙方在收到款项且任务验收通过后一个工作日内完成支付，因账户信息错误退汇的，款项原路返回甲方平台账户。",
                "4.4 乙方按甲方实际结算金额开具增值税发票，开票信息见附件一。",
                "#第五条　双方的权利和义务",
                "5.1 甲方保证任务真实、合法，不得将本单位职工的工资、福利通过平台发放，不得虚构业务。",
                "5.2 甲方不对自由职业者进行考勤和日常管理，任务结果不符合要求的，有权要求返工或者拒绝验收。",
                "5.3 乙方对自由职业者的身份、年龄进行核验，保存合同、任务、资金和发票资料不少于五年，并供甲方查询。",
                "5.4 乙方应当采取必要措施保障数据安全，未经授权不得向第三方提供。",
                "#第六条　违约责任",
                "6.1 甲方提供虚假资料或者虚构业务的，乙方有权暂停服务，由此产生的税款、滞纳金及罚款由甲方承担。",
                "6.2 乙方未按约定支付服务报酬的，每逾期一日按未付金额的万分之三向甲方支付违约金。",
                "#第七条　其他",
                "7.1 因本协议发生的争议，提交乙方住所地有管辖权的人民法院诉讼解决。",
                "7.2 本协议自双方加盖公章或合同专用章之日起生效，壹式贰份，甲乙双方各执壹份，附件与正文具有同等效力。",
                "（以下无正文）");
        pen.print(28, y + 12, "甲方（盖章）：");
        pen.print(28, y + 22, "授权代表：");
        pen.pair(28, y + 32, "日期：", day(contract.signedOn()));
        pen.print(108, y + 12, "乙方（盖章）：");
        pen.print(108, y + 22, "授权代表：");
        pen.pair(108, y + 32, "日期：", day(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 70, y + 24);
        AgreedContracts.sign(pen, contract.partyB(), 152, y + 24);
    }

    static void annex(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        running(pen, "第 3 页 共 3 页");
        pen.print(28, 28, "附件一：");
        pen.centred(105, 38, pen.label().sized(15).strong(), "甲方开票及平台账户信息");
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        double[] columns = {44, 110};
        String[][] rows = {
            {"名称", contract.partyA().name()},
            {"纳税人识别号", contract.partyA().code()},
            {"地址、电话", contract.addressA() + " " + deal.office()},
            {"开户行及账号", "示例工贸银行营业部 99" + new StringBuilder(contract.account().substring(3)).reverse()},
            {"发票类型", "增值税专用发票"},
            {"开票项目", "现代服务*" + contract.work()},
            {"平台管理员", deal.clerk()},
            {"接收发票邮箱", "invoice@example.com"}
        };
        double y = 46;
        for (String[] row : rows) {
            y = form.row(28, y, 10, columns, row);
        }
        pen.paragraph(28, y + 10, 154, 7.3, "注：上述信息发生变更的，甲方应于变更后三日内书面通知乙方，因未及时通知造成的损失由甲方承担。");
    }
}
