package io.siliu.sandbox.sample;

import java.util.List;

/** What stands on papers of no kind of ours: lines, rows and paragraphs, invented anew for each. */
final class OtherWords {

    private OtherWords() {}

    static List<String> statementHead(Inventions inventions) {
        return List.of(
                "户名：" + inventions.company().name() + "    账号：" + inventions.account(),
                "起止日期：2026-07-01 至 2026-09-30    币种：人民币");
    }

    static List<String> statementRow(Inventions inventions) {
        return List.of(
                inventions.day().toString(),
                inventions.oneOf(Words.PURPOSES),
                inventions.money().toString(),
                inventions.money().toString(),
                inventions.person(),
                "9900****" + inventions.digits(4));
    }

    static List<String> offerHead(Inventions inventions) {
        return List.of(
                "报价单位：" + inventions.company().name(),
                "询价单位：" + inventions.company().name(),
                "报价日期：" + ContractText.wideDay(inventions.day()));
    }

    static List<String> offerRow(Inventions inventions) {
        return List.of(
                inventions.digits(1),
                inventions.oneOf(Words.SCOPES),
                "项",
                Integer.toString(inventions.between(1, 40)),
                inventions.money().toString(),
                inventions.money().toString());
    }

    static List<String> deliveryHead(Inventions inventions) {
        return List.of(
                "收货单位：" + inventions.company().name(),
                "送货单号：SH" + inventions.digits(10) + "    日期：" + inventions.day());
    }

    static List<String> deliveryRow(Inventions inventions) {
        return List.of(
                "HH" + inventions.digits(8),
                inventions.oneOf(List.of("复印纸", "清洁剂", "一次性手套", "外卖餐盒", "电动车电池", "工作服")),
                "箱",
                Integer.toString(inventions.between(1, 60)),
                inventions.money().toString(),
                inventions.money().toString());
    }

    static List<String> figuresRow(Inventions inventions) {
        return List.of(
                inventions.oneOf(Words.DISTRICTS),
                inventions.digits(4),
                inventions.digits(5),
                inventions.money().toString(),
                inventions.money().toString());
    }

    static List<String> requestHead(Inventions inventions) {
        return List.of(
                "收款单位：" + inventions.company().name(), "开户银行：" + inventions.bank() + "    账号：" + inventions.account());
    }

    static List<String> requestRow(Inventions inventions) {
        return List.of(
                inventions.oneOf(List.of("付款事由", "合同金额", "已付金额", "本次申请", "审批意见")),
                inventions.oneOf(Words.PURPOSES),
                inventions.oneOf(List.of("经办人", "部门负责人", "财务审核", "总经理")),
                inventions.person());
    }

    static List<String> taxProofHead(Inventions inventions) {
        return List.of(
                "填发日期：" + ContractText.wideDay(inventions.day()) + "    税务机关：示例税务局",
                "纳税人识别号：" + inventions.identifiers().proprietorCode(),
                "纳税人名称：" + inventions.shop().name());
    }

    static List<String> taxProofRow(Inventions inventions) {
        return List.of(
                inventions.digits(18),
                inventions.oneOf(List.of("增值税", "个人所得税", "城市维护建设税", "印花税")),
                inventions.oneOf(List.of("其他服务", "经营所得", "市区", "承揽合同")),
                "2026-07-01至09-30",
                inventions.money().toString());
    }

    static List<String> accountCheckHead(Inventions inventions) {
        return List.of(
                "甲方：" + inventions.company().name(),
                "乙方：" + inventions.company().name(),
                "截止日期：" + ContractText.wideDay(inventions.day()));
    }

    static List<String> accountCheckRow(Inventions inventions) {
        return List.of(
                inventions.day().toString(),
                inventions.oneOf(Words.PURPOSES),
                inventions.money().toString(),
                inventions.money().toString(),
                inventions.money().toString());
    }

    static List<String> acceptanceRules(Inventions inventions) {
        return List.of(
                "第一条 为规范" + inventions.company().name() + "外包服务验收工作，制定本办法。",
                "第二条 验收人员应当核对任务单号、验收数量和验收金额，填写验收单并签字。",
                "第三条 甲方应在工作成果交付后三日内组织验收，乙方应予配合。",
                "第四条 验收不合格的，不得支付款项，由承揽方在约定期限内修复。",
                "第五条 验收资料保存期限不少于" + inventions.between(3, 10) + "年。",
                "第六条 本办法自" + ContractText.day(inventions.day()) + "起施行，由行政部负责解释。");
    }

    static List<String> tender(Inventions inventions) {
        String buyer = inventions.company().name();
        return List.of(
                "一、项目名称：" + buyer + "办公楼保洁服务采购项目",
                "二、项目编号：ZB-2026-" + inventions.digits(4) + "，预算金额：" + inventions.money() + "元。",
                "三、服务期限：合同签订之日起一年，服务地点：" + inventions.address() + "。",
                "四、投标人资格要求：具有独立承担民事责任的能力，提供营业执照复印件，近三年内无重大违法记录；本项目不接受联合体投标。",
                "五、获取招标文件：请于公告发布之日起五个工作日内，携带单位介绍信和经办人身份证到我单位报名。",
                "六、投标截止时间：2026年12月18日9时30分，逾期送达的投标文件不予受理。",
                "七、付款方式：按月验收，验收合格并收到增值税发票后十五日内支付。",
                "八、联系人：" + inventions.person() + "，联系电话：1000" + inventions.digits(7) + "。",
                "招标人：" + buyer,
                ContractText.wideDay(inventions.day()));
    }

    /** Names an account, an amount and the bank's receipt, and is no receipt. */
    static List<String> reminder(Inventions inventions) {
        String creditor = inventions.company().name();
        return List.of(
                inventions.company().name() + "：",
                "    截至" + ContractText.day(inventions.day()) + "，贵公司尚欠我公司服务费人民币" + inventions.money()
                        + "元未付。请于收到本函之日起七日内将上述款项汇至下列账户：",
                "    收款账户户名：" + creditor,
                "    收款账号：" + inventions.account() + "，开户银行：" + inventions.bank(),
                "    付款后请将银行电子回单发送至我公司财务部，以便核对交易金额并开具发票。",
                "    特此函告。",
                "    " + creditor + "（盖章）    " + ContractText.wideDay(inventions.day()));
    }

    static List<String> employmentProof(Inventions inventions) {
        String firm = inventions.company().name();
        return List.of(
                "    兹证明" + inventions.person() + "，身份证号"
                        + inventions.identifiers().residentNumber(inventions.birth(), true) + "，系我单位员工，自"
                        + ContractText.day(inventions.day()) + "起在我单位从事"
                        + inventions.oneOf(List.of("仓储管理", "客户服务", "行政", "会计"))
                        + "工作，月收入人民币" + inventions.between(4, 20) + "000元。",
                "    我单位对本证明的真实性负责。本证明仅用于办理签证，不作为我单位对该员工的任何担保。",
                "    特此证明。",
                "    单位名称（盖章）：" + firm,
                "    日期：" + ContractText.wideDay(inventions.day()));
    }

    static List<String> foodPermit(Inventions inventions) {
        return List.of(
                "经营者名称：" + inventions.shop().name(),
                "社会信用代码：" + inventions.identifiers().proprietorCode(),
                "法定代表人（负责人）：" + inventions.person(),
                "住    所：" + inventions.address(),
                "经营场所：" + inventions.address(),
                "主体业态：餐饮服务经营者（小型餐饮）",
                "经营项目：热食类食品制售，冷食类食品制售",
                "许可证编号：JY2990000" + inventions.digits(7),
                "发证机关：示例市场监督管理局    签发人：" + inventions.person(),
                "有效期至：" + ContractText.wideDay(inventions.day().plusYears(5)),
                "日常监督管理机构：示例市场监督管理所");
    }
}
