package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** A contract whose parties stand side by side in a table, and sign side by side, each with a day. */
record SignedBesideContract(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 20;
    private static final double HALF = 85;

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), contract)), contract.fields());
    }

    private static void page(Pen pen, ContractText contract) {
        pen.easel().text(LEFT, 16, pen.label().sized(8).inked(Type.GREY), "示例平台合同管理中心");
        pen.easel().text(160, 16, pen.label().sized(8).inked(Type.GREY), "第 1 页 / 共 1 页");
        pen.rule(LEFT, 18, LEFT + 2 * HALF);
        pen.centred(105, 31, pen.label().sized(20).strong(), "业务承揽协议");
        pen.caption(105, 39, "（合同编号：" + contract.number() + "）");
        party(pen, LEFT, "甲方（发包单位）", contract.partyA(), contract.addressA());
        party(pen, LEFT + HALF, "乙方（承揽人）", contract.partyB(), contract.addressB());
        double y = 91;
        for (String clause : clauses(contract)) {
            y = pen.paragraph(LEFT, y, 2 * HALF, 6.6, clause);
        }
        sign(pen, LEFT, y + 10, "甲方盖章：", contract);
        sign(pen, LEFT + HALF, y + 10, "乙方签名：", contract);
        pen.stamp(58, y + 13, 14, Type.RED);
        pen.notice(LEFT, 288, "合同");
    }

    private static void party(Pen pen, double x, String side, Party party, String address) {
        pen.box(x, 44, HALF, 40);
        pen.easel().text(x + 2, 50, pen.label().strong(), side);
        pen.rule(x, 52.5, x + HALF);
        double y = pen.pairBroken(x + 2, 58, HALF - 4, "名称/姓名：", party.name());
        y = pen.pairBroken(x + 2, y + 6.5, HALF - 4, "证件号码：", party.code());
        pen.pairBroken(x + 2, y + 6.5, HALF - 4, "通讯地址：", address);
    }

    private static List<String> clauses(ContractText contract) {
        String price = Inventions.grouped(contract.amount().orElseThrow());
        return List.of(
                "　　甲、乙双方根据《中华人民共和国民法典》的规定，就甲方将" + contract.work() + "交由乙方完成一事，签订本协议。",
                "1、承揽事项：" + contract.work() + "，具体数量以甲方在平台发布的任务为准。",
                "2、协议有效期：" + contract.validFrom() + " 至 " + contract.validTo() + "，期满前三十日内可以协商续签。",
                "3、协议价款：¥" + price + "（人民币"
                        + ChineseCapitals.format(contract.amount().orElseThrow())
                        + "），验收合格后七个工作日内支付，逾期每日按未付部分的万分之三支付违约金。",
                "4、收款账户：" + contract.bank() + "，卡号 " + contract.account() + "，户名为乙方本人。",
                "5、乙方自备工具、自行安排时间，对工作成果负责；双方确认不存在劳动关系。",
                "6、乙方应依法开具发票并缴纳税款，甲方依法代扣代缴的，应当提供完税凭证。",
                "7、未尽事宜由双方另行协商；协商不成的，可以向被告住所地人民法院提起诉讼。");
    }

    private static void sign(Pen pen, double x, double y, String label, ContractText contract) {
        pen.print(x, y, label);
        pen.pair(x, y + 16, "签订日期：", ContractText.day(contract.signedOn()));
    }
}
