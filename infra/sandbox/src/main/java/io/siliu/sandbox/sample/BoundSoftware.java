package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * After the 软件开发外包合同 of firms that buy small systems: where and when it was signed in the heads, milestones with their
 * parts of the price in a table, codes and accounts in the table of signatures.
 */
final class BoundSoftware {

    private BoundSoftware() {}

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        Money price = deal.price();
        pen.centred(105, 28, pen.label().sized(18).strong(), "软件开发外包合同");
        pen.pair(124, 40, "合同编号：", contract.number());
        pen.pair(124, 47, "签订地点：", TrustedContracts.district(contract.addressA()));
        pen.pair(124, 54, "签订日期：", Dates.as("yyyy-MM-dd", contract.signedOn()));
        double y = RunningText.heads(
                pen,
                24,
                64,
                186,
                7,
                new String[] {"甲方（委托方）：", contract.partyA().name()},
                new String[] {"项目联系人：", deal.clerk() + "　　电话：" + deal.office()},
                new String[] {"乙方（受托方）：", contract.partyB().name()},
                new String[] {"联系电话：", deal.mobile()});
        y = RunningText.set(
                pen,
                24,
                y + 2,
                162,
                7.1,
                "　　甲方委托乙方开发“" + contract.work() + "”软件，乙方接受甲方的委托。双方在平等互利的基础上，就合作事宜达成如下协议：",
                "#一、开发内容",
                "　　乙方按照附件一《需求说明书》完成软件的设计、编码、测试、部署，并交付源代码及技术文档。需求发生变更的，以双方签字的《需求变更单》为准。",
                "#二、开发周期",
                "　　开发周期自" + ContractText.day(contract.validFrom()) + "至" + ContractText.day(contract.validTo())
                        + "。因甲方延迟提供资料或者确认的，周期相应顺延。",
                "#三、合同价款及支付",
                "　　1. 合同总价为人民币" + BoundDeal.yuan(price) + "元（大写：" + ChineseCapitals.format(price) + "），为含税价。",
                "　　2. 甲方按照下列里程碑分期支付：");
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        double[] columns = {14, 32, 50, 34, 32};
        y = form.list(24, y - 2, 8.5, columns, true, "序号", "里程碑", "交付物", "计划完成日期", "付款金额（元）");
        Money deposit = price.times(new BigDecimal("0.30"));
        Money half = price.times(new BigDecimal("0.40"));
        Money rest = price.minus(deposit).minus(half);
        String[][] rows = {
            {"1", "合同签订", "需求说明书确认稿", planned(contract, 0.0), Inventions.grouped(deposit)},
            {"2", "测试版上线", "可运行系统、测试报告", planned(contract, 0.6), Inventions.grouped(half)},
            {"3", "验收合格", "源代码、用户手册", planned(contract, 0.95), Inventions.grouped(rest)}
        };
        for (String[] row : rows) {
            y = form.list(24, y, 8.5, columns, false, row);
        }
        RunningText.set(
                pen,
                24,
                y + 8,
                162,
                7.1,
                "　　3. 每期款项在里程碑经甲方书面确认后7个工作日内支付，乙方应提供相应的发票。",
                "#四、验收",
                "　　甲方应在收到验收申请后10个工作日内组织验收；逾期未验收也未提出书面异议的，视为验收合格。",
                "#五、知识产权",
                "　　软件的著作权自甲方付清全部价款之日起归甲方所有，乙方不得将源代码用于其他项目。");
        pen.sized(9).caption(105, 285, "第1页，共2页");
    }

    /** A day part of the way through. */
    private static String planned(ContractText contract, double share) {
        long days = ChronoUnit.DAYS.between(contract.validFrom(), contract.validTo());
        LocalDate day = contract.validFrom().plusDays(Math.max(3, Math.round(days * share)));
        return Dates.as("yyyy-MM-dd", day);
    }

    static void last(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        double y = RunningText.set(
                pen,
                24,
                28,
                162,
                7.1,
                "#六、维护与保修",
                "　　验收合格后乙方提供12个月的免费维护，对影响使用的缺陷应在24小时内响应、3日内修复。",
                "#七、保密",
                "　　双方对履行合同中知悉的对方商业秘密、用户数据负有保密义务，期限为合同终止后三年。",
                "#八、双方关系",
                "　　乙方以自己的设备和技术独立完成开发工作，其参与人员与甲方不存在劳动关系。",
                "#九、违约责任",
                "　　1. 乙方逾期交付的，每逾期一日按合同总价的千分之一支付违约金，逾期超过30日的，甲方有权解除合同。",
                "　　2. 甲方逾期付款的，每逾期一日按逾期金额的千分之一支付违约金。",
                "#十、争议解决",
                "　　因合同发生的争议，双方协商解决，协商不成的，提交合同签订地人民法院诉讼解决。",
                "#十一、合同生效",
                "　　合同自双方签字盖章之日起生效，一式四份，双方各执两份。附件为合同的组成部分。");
        boolean person = AgreedContracts.isPerson(contract.partyB());
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        double[] columns = {26, 55, 26, 55};
        y += 6;
        form.label(24, y, 81, 8, "甲　方");
        form.label(105, y, 81, 8, "乙　方");
        y = form.row(
                24,
                y + 8,
                12,
                columns,
                "名称",
                contract.partyA().name(),
                "名称",
                contract.partyB().name());
        y = form.row(
                24,
                y,
                10,
                columns,
                "统一社会信用代码",
                contract.partyA().code(),
                person ? "身份证号码" : "统一社会信用代码",
                contract.partyB().code());
        y = form.row(24, y, 12, columns, "地址", contract.addressA(), "地址", contract.addressB());
        y = form.row(24, y, 10, columns, "开户银行", "示例兴民银行城东分理处", "开户银行", contract.bank());
        y = form.row(
                24,
                y,
                10,
                columns,
                "账号",
                "99" + new StringBuilder(contract.account().substring(3)).reverse(),
                "账号",
                contract.account());
        y = form.row(24, y, 30, columns, "签字（盖章）", "", "签字（盖章）", "");
        AgreedContracts.sign(pen, contract.partyA(), 80, y - 14);
        AgreedContracts.sign(pen, contract.partyB(), 158, y - 14);
        pen.sized(9).caption(105, 285, "第2页，共2页");
    }
}
