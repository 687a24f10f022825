package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/** After the 售后服务网点合作协议 of a maker of appliances with a workshop: a cover, general terms, an annex of fees for each call. */
final class OpenedFitting {

    private static final double LEFT = 25;
    private static final double WIDTH = 160;

    private OpenedFitting() {}

    static void cover(Pen pen, OpenedTerms terms) {
        pen.right(185, 30, "协议编号：" + terms.said().number());
        pen.centred(105, 92, pen.label().sized(26).strong(), "售后服务网点合作协议");
        pen.centred(105, 106, pen.label().sized(15), "（安装、维修类）");
        Pen large = pen.sized(13);
        large.pairWithin(42, 188, "甲　　方：", terms.first(), 178);
        large.pairWithin(42, 201, "乙　　方：", terms.other(), 178);
        large.pairWithin(42, 214, "签订日期：", OpenedTerms.apart(terms.said().signedOn()), 178);
    }

    static void body(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        double y = OpenedParagraphs.heads(
                pen,
                LEFT,
                26,
                185,
                6.4,
                new String[] {"甲方：", terms.first()},
                new String[] {"住所：", contract.addressA()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"乙方：", terms.other()},
                new String[] {"经营场所：", contract.addressB()},
                new String[] {"统一社会信用代码：", contract.partyB().code()},
                new String[] {"服务热线：", terms.mobile()});
        OpenedParagraphs.set(
                pen,
                LEFT,
                y + 2,
                WIDTH,
                6.4,
                "　　为做好甲方产品的售后服务工作，维护消费者权益，甲乙双方经友好协商，就乙方作为甲方特约售后服务网点的有关事项，订立本协议。",
                "#一、服务区域与内容",
                "1. 乙方在" + TrustedContracts.district(contract.addressB()) + "范围内，承接甲方热线派发的" + contract.work() + "工单。",
                "2. 乙方应在接到工单后2小时内与用户联系，24小时内上门，完工后由用户在服务单上签字或提供验证码。",
                "#二、合作期限",
                "1. 本协议有效期为" + OpenedTerms.apart(contract.validFrom()) + " 至 " + OpenedTerms.apart(contract.validTo())
                        + "。",
                "2. 协议期满前，甲方对网点进行考评，考评合格的予以续签。",
                "#三、服务费用及结算",
                "1. 服务费用按本协议附件《服务费用结算标准》执行，保修期外的服务由乙方按公示价格向用户收取。",
                "2. 每月5日前，甲方在售后系统中核对上月完工单并生成结算单，乙方确认无误后开具发票，甲方于当月25日前付款至乙方账户（开户行：" + contract.bank() + "，账号："
                        + contract.account() + "）。",
                "3. 虚假工单、超时工单不予结算。",
                "#四、服务保证金",
                "乙方于签订本协议时向甲方交纳服务保证金人民币5,000元，协议终止且无未决投诉的，甲方无息退还。",
                "#五、配件管理",
                "保修期内配件由甲方免费提供，乙方应当在更换后15日内将旧件返还，逾期按配件价格扣款。",
                "#六、人员与安全",
                "1. 从事高处作业、电工作业的人员应当持证上岗，并系好安全带。",
                "2. 乙方人员由乙方自行聘用和管理，其报酬、保险及工伤责任由乙方承担。",
                "#七、违约责任与争议解决",
                "乙方私自收费、冒用甲方名义经营的，甲方有权取消网点资格。争议由甲方住所地人民法院管辖。",
                "#八、附则",
                "本协议一式两份，附件与本协议具有同等效力，自双方盖章之日起生效。");
        pen.sized(9).caption(105, 286, "1");
    }

    static void annex(Pen pen, OpenedTerms terms) {
        pen.print(LEFT, 26, "附件：");
        pen.centred(105, 36, pen.label().sized(14).strong(), "服务费用结算标准");
        pen.right(185, 44, "单位：元/台次");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] columns = {16, 58, 28, 28, 30};
        String[][] rows = {
            {"1", "分体挂机安装（1.5匹及以下）", "120", "20", "含3米铜管"},
            {"2", "分体柜机安装（2-3匹）", "180", "30", "含5米铜管"},
            {"3", "热水器安装", "60", "15", ""},
            {"4", "油烟机、燃气灶安装", "70", "15", "每套"},
            {"5", "上门检修（未换件）", "50", "20", ""},
            {"6", "上门检修（更换电控板）", "80", "20", "旧件返还"},
            {"7", "移机", "160", "30", "不含加氟"}
        };
        double y = form.list(LEFT, 47, 9, columns, true, "序号", "服务项目", "市区", "远程补贴", "备注");
        for (String[] row : rows) {
            y = form.list(LEFT, y, 8.5, columns, false, row);
        }
        y = OpenedParagraphs.set(
                pen, LEFT, y + 9, WIDTH, 6.4, "说明：1. 远程补贴适用于距网点20公里以上的工单；2. 高空作业费由用户承担，每台不超过100元；3. 本标准为含税价格。");
        pen.print(LEFT, y + 16, "甲方（盖章）：");
        pen.print(LEFT, y + 27, "授权代表：");
        pen.print(112, y + 16, "乙方（盖章）：");
        pen.print(112, y + 27, "经营者签字：");
        OpenedParagraphs.sign(pen, terms.said().partyA(), 52, y + 20);
        OpenedParagraphs.sign(pen, terms.said().partyB(), 138, y + 20);
        pen.sized(9).caption(105, 286, "2");
    }
}
