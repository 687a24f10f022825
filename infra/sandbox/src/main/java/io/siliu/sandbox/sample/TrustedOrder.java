package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

/** After a purchasing department's framework 服务框架协议 with the 订单确认书 that names quantities: prices by piece, no price of the whole. */
final class TrustedOrder {

    private TrustedOrder() {}

    private static void running(Pen pen, ContractText contract, String page) {
        pen.sized(8).print(20, 13, "服务框架协议");
        pen.sized(8).right(190, 13, "协议编号 Contract No.：" + contract.number());
        pen.easel().line(20, 15, 190, 15, 0x0B4EA2, 0.6);
        pen.sized(8).right(190, 286, page);
    }

    static void first(Pen pen, ContractText contract) {
        running(pen, contract, "Page 1 of 3");
        pen.centred(105, 34, pen.label().sized(18).strong(), "服务框架协议");
        RuledForm form = new RuledForm(pen, 0x9AA5B1, 0.25);
        double[] columns = {34, 136};
        String[][] rows = {
            {"采购方（甲方）", contract.partyA().name()},
            {"纳税人识别号", contract.partyA().code()},
            {"注册地址", contract.addressA()},
            {"供应方（乙方）", contract.partyB().name()},
            {
                AgreedContracts.isPerson(contract.partyB()) ? "身份证号" : "纳税人识别号",
                contract.partyB().code()
            },
            {"联系地址", contract.addressB()},
            {"协议有效期", Dates.as("yyyy/MM/dd", contract.validFrom()) + " — " + Dates.as("yyyy/MM/dd", contract.validTo())
            },
            {"签署日期", Dates.as("yyyy/MM/dd", contract.signedOn())}
        };
        double y = 44;
        for (String[] row : rows) {
            y = form.row(20, y, 8.5, columns, row);
        }
        clauses(
                pen,
                20,
                y + 10,
                170,
                6,
                "第1条　适用范围",
                "1.1 本协议适用于有效期内甲方向乙方采购的全部" + contract.work() + "。每次采购以双方签署的《订单确认书》为准。",
                "1.2 本协议不构成甲方对采购数量的承诺，乙方亦有权在接到订单后一个工作日内选择不予接受。",
                "第2条　订单",
                "2.1 甲方以电子邮件或者系统发送订单，载明服务内容、计价单位、单价、预计数量和交付时间。",
                "2.2 乙方确认后的订单为本协议的组成部分；订单与本协议不一致的，以订单为准。",
                "第3条　验收",
                "3.1 乙方按订单交付后，甲方在三个工作日内完成验收，并在系统中确认验收数量。",
                "第4条　价格与支付",
                "4.1 订单单价为含税价。结算金额＝订单单价×验收数量。",
                "4.2 甲方按月对账，收到发票后30日内支付至乙方账户：" + contract.bank() + " " + contract.account() + "。",
                "第5条　独立性",
                "5.1 乙方以自己的名义和责任完成服务，双方之间不存在雇佣、劳动、代理关系。");
    }

    static void second(Pen pen, ContractText contract) {
        running(pen, contract, "Page 2 of 3");
        double y = clauses(
                pen,
                20,
                28,
                170,
                6,
                "第6条　质量保证",
                "6.1 乙方保证其服务符合国家标准、行业标准及订单约定的要求。",
                "6.2 服务不符合约定的，乙方应在甲方通知后24小时内免费返工。",
                "第7条　合规与反舞弊",
                "7.1 任何一方不得向对方人员提供或者索取不正当利益。",
                "7.2 乙方应遵守甲方的供应商行为准则、信息安全规范和现场安全规定。",
                "第8条　保密与个人信息",
                "8.1 未经甲方书面许可，乙方不得披露甲方的客户资料、价格和经营数据。",
                "8.2 乙方处理个人信息的，仅限于完成订单所必需的范围，订单完成后应当删除。",
                "第9条　违约与赔偿",
                "9.1 乙方逾期交付的，每逾期一日按订单金额的0.3%支付违约金，累计不超过订单金额的20%。",
                "9.2 甲方逾期付款的，每逾期一日按逾期金额的0.03%支付违约金。",
                "第10条　终止",
                "10.1 任何一方可提前30日书面通知对方终止本协议，已确认的订单继续履行。",
                "第11条　争议解决",
                "11.1 因本协议产生的争议，提交甲方所在地人民法院解决。");
        sign(pen, contract, y + 14);
    }

    static void order(Pen pen, ContractText contract) {
        running(pen, contract, "Page 3 of 3");
        pen.centred(105, 32, pen.label().sized(16).strong(), "订单确认书");
        RuledForm form = new RuledForm(pen, 0x9AA5B1, 0.25);
        double[] halves = {28, 57, 28, 57};
        String order = "PO" + contract.account().substring(4, 14);
        double y = form.row(20, 40, 9, halves, "订单编号", order, "框架协议编号", contract.number());
        y = form.row(20, y, 9, halves, "需求部门", "运营中心", "交付地点", TrustedContracts.district(contract.addressA()));
        double[] columns = {14, 62, 24, 34, 36};
        y = form.list(20, y + 6, 8.5, columns, true, "行号", "服务名称", "单位", "含税单价（元）", "预计数量");
        y = form.list(20, y, 8.5, columns, false, "10", contract.work(), "单", "6.50", "以验收为准");
        y = form.list(20, y, 8.5, columns, false, "20", contract.work() + "（夜间）", "单", "8.20", "以验收为准");
        y = form.row(20, y + 6, 9, new double[] {28, 142}, "特殊要求", "夜间指22:00至次日6:00；恶劣天气的加价以甲方系统通知为准。");
        y = clauses(pen, 20, y + 10, 170, 6, "乙方确认接受本订单的全部内容，并按框架协议履行。");
        sign(pen, contract, y + 12);
    }

    private static void sign(Pen pen, ContractText contract, double y) {
        pen.pairWithin(20, y, "甲方：", contract.partyA().name(), 104);
        pen.pairWithin(112, y, "乙方：", contract.partyB().name(), 192);
        pen.print(20, y + 12, "授权签字/盖章：");
        pen.print(112, y + 12, "授权签字/盖章：");
        AgreedContracts.sign(pen, contract.partyA(), 72, y + 20);
        AgreedContracts.sign(pen, contract.partyB(), 160, y + 18);
    }
}
