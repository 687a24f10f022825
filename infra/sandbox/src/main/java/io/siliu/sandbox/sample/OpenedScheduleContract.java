package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Type;

/** After agreements whose clauses name nobody: sides, term, price and signatures are all in a schedule on the last page. */
final class OpenedScheduleContract {

    private static final double LEFT = 26;

    private OpenedScheduleContract() {}

    static void terms(Pen pen, ContractText contract) {
        pen.centred(105, 30, pen.label().sized(18).strong(), "服务协议通用条款");
        OpenedParagraphs.set(
                pen,
                LEFT,
                46,
                158,
                7.4,
                "　　本协议由通用条款和《服务协议要素表》组成，要素表与通用条款不一致的，以要素表为准。",
                "#一、定义",
                "　　委托人、受托人是指要素表中列明的双方。服务是指要素表中列明的" + contract.work() + "。",
                "#二、服务的提供",
                "　　受托人应当以自己的设备、技术和劳力完成服务，未经委托人同意不得将主要工作交由第三人完成。",
                "　　受托人独立提供服务，不接受委托人的劳动管理，双方不存在劳动关系。",
                "#三、费用与支付",
                "　　服务费用以要素表列明的金额为准，已包含受托人提供服务的全部成本、利润和税费。委托人验收合格后按要素表载明的账户支付。",
                "#四、验收",
                "　　委托人应当自收到服务成果之日起七日内完成验收，并出具验收凭证。",
                "#五、知识产权与保密",
                "　　服务成果的知识产权归委托人所有。双方对履行中知悉的对方信息负有保密义务。",
                "#六、期限、变更与解除",
                "　　服务期限以要素表为准。任何一方提前解除的，应当提前三十日书面通知对方。",
                "#七、违约责任",
                "　　任何一方违反本协议，应当赔偿对方因此受到的损失。",
                "#八、适用法律与争议解决",
                "　　本协议适用中华人民共和国法律。争议由委托人住所地有管辖权的人民法院管辖。");
        pen.sized(8.5).caption(105, 284, "第1页 共2页");
    }

    static void schedule(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        pen.centred(105, 30, pen.label().sized(16).strong(), "服务协议要素表");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] row = {44, 114};
        double y = form.row(LEFT, 38, 10, row, "协议编号", contract.number());
        y = form.row(LEFT, y, 10, row, "委托人", contract.partyA().name());
        y = form.row(LEFT, y, 10, row, "委托人统一社会信用代码", contract.partyA().code());
        y = form.row(LEFT, y, 10, row, "委托人住所", contract.addressA());
        y = form.row(LEFT, y, 10, row, "受托人", contract.partyB().name());
        String code = contract.partyB().code().startsWith("92") ? "受托人统一社会信用代码" : "受托人身份证号码";
        y = form.row(LEFT, y, 10, row, code, contract.partyB().code());
        y = form.row(LEFT, y, 10, row, "受托人住所", contract.addressB());
        y = form.row(LEFT, y, 10, row, "服务名称", contract.work());
        y = form.row(
                LEFT,
                y,
                10,
                row,
                "服务期限",
                ContractText.wideDay(contract.validFrom()) + " 至 " + ContractText.wideDay(contract.validTo()));
        y = form.row(
                LEFT,
                y,
                12,
                row,
                "服务费用（含税）",
                "¥" + Inventions.grouped(price) + "（人民币" + ChineseCapitals.format(price) + "）");
        y = form.row(
                LEFT, y, 12, row, "收款账户", contract.partyB().name() + "，" + contract.bank() + "，" + contract.account());
        y = form.row(LEFT, y, 10, row, "签署日期", ContractText.wideDay(contract.signedOn()));
        pen.print(LEFT, y + 16, "委托人（盖章）：");
        pen.print(112, y + 16, "受托人（签字或盖章）：");
        OpenedParagraphs.sign(pen, contract.partyA(), LEFT + 20, y + 30);
        OpenedParagraphs.sign(pen, contract.partyB(), 128, y + 30);
        pen.sized(8.5).caption(105, 284, "第2页 共2页");
    }
}
