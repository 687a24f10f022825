package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;

/**
 * After the 劳务承揽三方协议 of an enterprise, whoever does the work and the platform that settles between them: the three sides
 * stand in a table of columns and sign in one.
 */
final class BoundThreeSides {

    private BoundThreeSides() {}

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        pen.centred(105, 26, pen.label().sized(18).strong(), "劳务承揽三方协议");
        pen.sized(10).right(188, 36, "协议编号：" + contract.number());
        boolean person = AgreedContracts.isPerson(contract.partyB());
        RuledForm form = new RuledForm(pen, 0x333333, 0.2);
        double[] columns = {24, 48, 47, 47};
        double y = form.list(22, 40, 9, columns, true, "", "甲方（发包方）", "乙方（承揽方）", "丙方（平台服务方）");
        y = row(
                form,
                y,
                13,
                columns,
                "名称/姓名",
                contract.partyA().name(),
                contract.partyB().name(),
                contract.platform().name());
        y = row(
                form,
                y,
                11,
                columns,
                "证件号码",
                contract.partyA().code(),
                contract.partyB().code(),
                contract.platform().code());
        y = row(form, y, 9, columns, person ? "负责人/本人" : "负责人", deal.head(), person ? "本人" : deal.clerk(), "客户服务部");
        y = row(form, y, 9, columns, "联系电话", deal.office(), deal.mobile(), "400-9990-123");
        RunningText.set(
                pen,
                22,
                y + 9,
                166,
                7.2,
                "　　甲方因经营需要，将部分业务以承揽方式发包；乙方具备完成承揽业务的能力；丙方运营灵活用工信息服务平台。三方根据《中华人民共和国民法典》的有关规定，经协商一致，签订本协议。",
                "#一、承揽事项",
                "　　1．承揽内容：" + contract.work() + "。",
                "　　2．承揽期间：" + Dates.as("yyyy年MM月dd日", contract.validFrom()) + "—"
                        + Dates.as("yyyy年MM月dd日", contract.validTo()) + "。",
                "　　3．乙方独立组织完成承揽工作，自主安排时间和人员，工作成果应符合甲方在丙方平台公布的验收标准。",
                "#二、承揽报酬",
                "　　1．承揽报酬总额：人民币" + Inventions.grouped(deal.price()) + "元（大写：" + ChineseCapitals.format(deal.price())
                        + "）。报酬包含乙方完成工作所需的一切费用。",
                "　　2．甲方验收合格后3个工作日内，将报酬和平台服务费（报酬的6%）划入丙方在银行开立的存管账户。",
                "　　3．丙方在款项到账后1个工作日内，将报酬扣除依法应扣缴的税款后支付至乙方账户：" + contract.bank() + "，" + contract.account() + "。",
                "#三、三方的权利义务",
                "　　1．甲方应如实发布任务信息，及时验收，不得以验收为由拖延支付。",
                "　　2．乙方应对提交资料的真实性负责，不得转让承揽工作的主要部分。",
                "　　3．丙方负责核验乙方身份、保存交易记录，依法办理税款的扣缴和代办申报，并向甲方开具发票。",
                "　　4．乙方与甲方、丙方之间均不构成劳动关系或者劳务派遣关系。");
        pen.sized(9).caption(105, 285, "1/2");
    }

    private static double row(RuledForm form, double y, double height, double[] columns, String label, String... said) {
        form.label(22, y, columns[0], height, label);
        double x = 22 + columns[0];
        for (int index = 0; index < said.length; index++) {
            form.centre(x, y, columns[index + 1], height, said[index]);
            x += columns[index + 1];
        }
        return y + height;
    }

    static void last(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        double y = RunningText.set(
                pen,
                22,
                28,
                166,
                7.2,
                "#四、验收",
                "　　乙方完成工作后通过丙方平台提交成果。甲方应在3日内验收并确认，验收不合格的，乙方应在2日内返工，返工费用自理。",
                "#五、保险与安全",
                "　　乙方应为其参加承揽工作的人员投保意外伤害保险，工作中发生的人身、财产损害由乙方承担，甲方有过错的，承担相应责任。",
                "#六、违约责任",
                "　　1．乙方未按期完成工作的，每逾期一日，按承揽报酬总额的1‰支付违约金。",
                "　　2．甲方未按期支付的，每逾期一日，按应付金额的1‰支付违约金。",
                "　　3．丙方未按约定支付报酬的，应向乙方支付同期贷款市场报价利率计算的利息。",
                "#七、协议的变更和解除",
                "　　经三方协商一致可以变更或者解除本协议。乙方连续30日未开展工作的，甲方可以解除本协议。",
                "#八、争议的解决",
                "　　三方因履行本协议发生争议，应当协商解决；协商不成的，向甲方住所地人民法院提起诉讼。",
                "#九、其他",
                "　　本协议自三方签章之日起生效，一式三份，三方各执一份，具有同等法律效力。");
        RuledForm form = new RuledForm(pen, 0x333333, 0.2);
        y += 4;
        String[] sides = {"甲方（盖章）：", "乙方（签章）：", "丙方（盖章）："};
        for (int index = 0; index < sides.length; index++) {
            double x = 22 + index * 55.3;
            form.box(x, y, 55.3, 52);
            pen.print(x + 2, y + 7, sides[index]);
            pen.pair(x + 2, y + 48, "日期：", Dates.as("yyyy年MM月dd日", contract.signedOn()));
        }
        AgreedContracts.sign(pen, contract.partyA(), 50, y + 25);
        AgreedContracts.sign(pen, contract.partyB(), 105, y + 25);
        AgreedContracts.sign(pen, contract.platform(), 161, y + 25);
        pen.sized(9).caption(105, 285, "2/2");
    }
}
