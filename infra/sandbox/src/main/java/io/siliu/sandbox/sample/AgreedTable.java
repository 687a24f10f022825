package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;

/** After the 服务采购合同 of a group's buying department: both parties in a table of their own, the price in a second one. */
final class AgreedTable {

    private AgreedTable() {}

    static void first(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        pen.sized(8).print(20, 14, "采购中心");
        pen.sized(8).right(190, 14, "合同编号：" + contract.number());
        pen.rule(20, 16, 190);
        pen.centred(105, 30, pen.label().sized(18).strong(), "服务采购合同");
        RuledForm form = new RuledForm(pen, 0x333333, 0.25);
        double[] columns = {30, 70, 70};
        double y = form.list(20, 38, 8, columns, true, "合同主体", "采购方（甲方）", "服务方（乙方）");
        String[][] rows = {
            {"名称/姓名", contract.partyA().name(), contract.partyB().name()},
            {"信用代码/证件号", contract.partyA().code(), contract.partyB().code()},
            {"地址", contract.addressA(), contract.addressB()},
            {"开户银行", "示例工贸银行滨江支行", contract.bank()},
            {"银行账号", "99" + contract.number().replaceAll("\\D", "") + "0168", contract.account()}
        };
        for (String[] row : rows) {
            form.label(20, y, 30, 9, row[0]);
            form.value(50, y, 70, 9, row[1]);
            form.value(120, y, 70, 9, row[2]);
            y += 9;
        }
        y = clauses(pen, 20, y + 10, 170, 6.6, "　　甲乙双方依据《中华人民共和国民法典》，就甲方向乙方采购服务事宜协商一致，订立本合同。", "一、采购内容及价款");
        double[] priced = {14, 56, 26, 32, 42};
        y = form.list(20, y - 2, 8, priced, true, "序号", "服务名称", "计量单位", "数量", "含税总价（元）");
        y = form.list(20, y, 8, priced, false, "1", contract.work(), "项", "1", Inventions.grouped(price));
        form.value(20, y, 170, 8, "合同总价（大写）：人民币" + ChineseCapitals.format(price));
        clauses(
                pen,
                20,
                y + 17,
                170,
                6.6,
                "二、服务期限",
                "　　服务期自" + ContractText.wideDay(contract.validFrom()) + "起至" + ContractText.wideDay(contract.validTo())
                        + "止。服务期内乙方应按甲方下达的任务单提供服务。",
                "三、服务标准与验收",
                "　　乙方完成任务单所列服务后提交验收申请，甲方应在五个工作日内按任务单约定的标准组织验收，并出具验收单。验收不合格的，乙方应在三日内返工，返工费用由乙方承担。",
                "四、结算与支付",
                "　　合同总价为含税价。甲方在验收合格并收到乙方开具的等额合法发票后十五个工作日内，以银行转账方式支付至上表所列乙方账户。乙方变更账户的，应当提前十日书面通知甲方。");
        pen.sized(8).caption(105, 286, "第 1 页 共 2 页");
    }

    static void second(Pen pen, ContractText contract) {
        pen.sized(8).print(20, 14, "采购中心");
        pen.sized(8).right(190, 14, "合同编号：" + contract.number());
        pen.rule(20, 16, 190);
        double y = clauses(
                pen,
                20,
                28,
                170,
                6.8,
                "五、双方权利义务",
                "　　1. 甲方应当向乙方提供开展服务所必需的资料和条件，不干预乙方独立安排工作时间和工作方式。",
                "　　2. 乙方应当自备开展服务所需的工具和设备，并对其雇请的人员自行承担用工责任。",
                "　　3. 未经甲方书面同意，乙方不得将本合同项下的主要服务转由第三人完成。",
                "六、廉洁条款",
                "　　乙方不得以任何形式向甲方工作人员提供回扣、礼金、有价证券及其他利益。违反本条的，甲方有权解除合同，并要求乙方按照合同总价的百分之十支付违约金。",
                "七、违约责任",
                "　　甲方逾期支付的，每逾期一日按逾期金额的万分之五支付违约金；乙方逾期提供服务的，每逾期一日按对应任务单金额的千分之三支付违约金。",
                "八、保密",
                "　　双方对履行合同过程中知悉的对方商业秘密和个人信息负有保密义务，该义务不因合同终止而免除。",
                "九、争议解决",
                "　　因本合同发生的争议，由双方协商解决；协商不成的，任何一方均可向合同签订地有管辖权的人民法院提起诉讼。",
                "十、其他",
                "　　本合同一式肆份，双方各执贰份，自双方签字或者盖章之日起生效。附件与本合同具有同等法律效力。");
        RuledForm form = new RuledForm(pen, 0x333333, 0.25);
        form.box(20, y + 6, 85, 50);
        form.box(105, y + 6, 85, 50);
        pen.print(23, y + 14, "甲方（盖章）：");
        pen.print(23, y + 30, "授权代表（签字）：");
        pen.pair(23, y + 50, "签订日期：", ContractText.wideDay(contract.signedOn()));
        pen.print(108, y + 14, "乙方（盖章/签字）：");
        pen.print(108, y + 30, "授权代表（签字）：");
        pen.pair(108, y + 50, "签订日期：", ContractText.wideDay(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 68, y + 30);
        AgreedContracts.sign(pen, contract.partyB(), 154, y + 30);
        pen.sized(8).caption(105, 286, "第 2 页 共 2 页");
    }
}
