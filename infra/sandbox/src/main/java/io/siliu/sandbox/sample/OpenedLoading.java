package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** After the 装卸承包合同书 of document libraries: a block of blanks for each side under its role, no number, prices by the ton. */
final class OpenedLoading {

    private static final double LEFT = 28;
    private static final double WIDTH = 154;

    private OpenedLoading() {}

    static void first(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        pen.centred(105, 30, pen.label().sized(20).strong(), "装卸承包合同书");
        pen.easel().text(LEFT, 44, pen.label().strong(), "甲方（发包方）");
        double y = OpenedParagraphs.blanks(
                pen,
                LEFT,
                52,
                182,
                7.4,
                new String[] {"名称：", terms.first()},
                new String[] {"地址：", contract.addressA()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"法定代表人：", terms.head()},
                new String[] {"装卸作业地点：", contract.addressA().replaceFirst(".*[市区县镇]", "") + "一号仓库"});
        pen.easel().text(LEFT, y + 2, pen.label().strong(), "乙方（承包方）");
        y = OpenedParagraphs.blanks(
                pen,
                LEFT,
                y + 10,
                182,
                7.4,
                new String[] {"名称：", terms.other()},
                new String[] {"地址：", contract.addressB()},
                new String[] {terms.codeLabel(), contract.partyB().code()},
                new String[] {"联系电话：", terms.mobile()});
        y = OpenedParagraphs.filled(
                pen,
                LEFT,
                y + 3,
                WIDTH,
                7.2,
                "　　根据《中华人民共和国民法典》及有关规定，甲乙双方本着平等互利、友好协商的原则，就甲方货物装卸业务由乙方承包事宜，达成如下协议：",
                "第一条　承包范围与内容",
                "　　1.1 甲方将仓库内{ 袋装、箱装货物 }的装车、卸车、短距离搬运及堆码业务承包给乙方。",
                "　　1.2 乙方根据甲方通知的车次自行安排人员，常规情况下应在接到通知后{ 2 }小时内到场作业。",
                "第二条　承包期限",
                "　　2.1 承包期限自{ " + terms.from() + " }起至{ " + terms.until() + " }止。期满前30日内双方无书面异议的，另行签订合同。",
                "第三条　承包费用及结算",
                "　　3.1 承包费用按实际作业量和下列单价计算：");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        double[] columns = {40, 38, 38, 38};
        y = form.list(LEFT, y - 3, 8, columns, true, "作业项目", "袋装（元/吨）", "箱装（元/吨）", "托盘（元/板）");
        y = form.list(LEFT, y, 8, columns, false, "卸车入库", "13.00", "15.00", "6.00");
        y = form.list(LEFT, y, 8, columns, false, "出库装车", "12.00", "14.00", "6.00");
        OpenedParagraphs.filled(
                pen,
                LEFT,
                y + 8,
                WIDTH,
                7.2,
                "　　3.2 每月25日前，双方核对当月装卸作业单并签字确认，乙方开具发票后，甲方于次月{ 10 }日前将费用转入乙方账户（开户行：{ " + contract.bank() + " }，账号：{ "
                        + contract.account() + " }）。",
                "　　3.3 甲方付款对象仅限乙方，不与乙方人员发生结算与付款。");
        pen.sized(9).caption(105, 285, "- 1 -");
    }

    static void last(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        double y = OpenedParagraphs.filled(
                pen,
                LEFT,
                30,
                WIDTH,
                7.2,
                "第四条　作业质量和货损",
                "　　4.1 乙方应轻拿轻放、按标识堆码，不得抛掷、倒置、踩踏货物。",
                "　　4.2 因乙方原因造成货物破损、短少的，按货物进价赔偿，从当月承包费用中扣除。",
                "第五条　甲方责任",
                "　　5.1 提供符合安全要求的作业场地、照明和通道。",
                "　　5.2 按时与乙方结算承包费用，不得无故拖欠。",
                "第六条　乙方责任",
                "　　6.1 乙方自行招用装卸人员，负责其报酬、保险和安全教育，作业时须穿戴反光衣、防护鞋。",
                "　　6.2 乙方人员在作业中发生伤亡事故的，由乙方负责处理，甲方给予协助。",
                "　　6.3 严禁在库区内吸烟、动用明火，违者每次承担违约金{ 500 }元。",
                "第七条　违约责任",
                "　　7.1 乙方无故拒绝作业或延误装卸造成压车的，承担由此产生的压车费用。",
                "　　7.2 甲方逾期付款超过30日的，乙方有权暂停作业。",
                "第八条　合同的变更和解除",
                "　　8.1 任何一方需提前终止合同的，应提前{ 30 }日书面通知对方。",
                "第九条　其他",
                "　　9.1 本合同在履行中发生争议，双方协商解决；协商不成的，向甲方所在地人民法院提起诉讼。",
                "　　9.2 本合同一式两份，甲乙双方各执一份，经双方签字盖章后生效。");
        pen.print(LEFT, y + 12, "甲方（盖章）：");
        pen.print(LEFT, y + 22, "法定代表人（签字）：");
        pen.print(LEFT, y + 32, "签订日期：");
        OpenedParagraphs.date(pen, LEFT + 21, y + 32, terms.signed());
        pen.print(112, y + 12, "乙方（盖章或签字）：");
        pen.print(112, y + 32, "签订日期：");
        OpenedParagraphs.date(pen, 133, y + 32, terms.signed());
        OpenedParagraphs.sign(pen, contract.partyA(), 58, y + 16);
        OpenedParagraphs.sign(pen, contract.partyB(), 148, y + 20);
        pen.sized(9).caption(105, 285, "- 2 -");
    }
}
