package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** A contract that opens with a table of what was agreed; the general terms follow and name no facts. */
record KeyTermsContract(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 20;
    private static final double WIDTH = 170;
    private static final double LABEL = 44;

    private static final List<String> TERMS = List.of(
            "1. 乙方按甲方在平台发布的要求独立完成服务，自备工具，自行安排时间。",
            "2. 服务成果经甲方验收合格后，甲方按要素表所列方式支付服务费。",
            "3. 乙方依法就所得纳税，并配合办理发票开具事宜。",
            "4. 任何一方违约的，应当赔偿对方因此遭受的损失。",
            "5. 因履行本合同发生的争议，由合同签订地人民法院管辖。");

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), contract)), contract.fields());
    }

    private void page(Pen pen, ContractText contract) {
        pen.centred(105, 26, pen.label().sized(19).strong(), "个人服务承揽合同");
        pen.centred(105, 36, pen.label().sized(12), "第一部分  合同要素表");
        double y = 42;
        String[][] rows = {
            {"合同编号", contract.number()},
            {"甲方（发包人）", contract.partyA().name()},
            {"甲方证照号码", contract.partyA().code()},
            {"乙方（承揽人）", contract.partyB().name()},
            {"乙方证件号码", contract.partyB().code()},
            {"乙方收款账户", contract.account() + "（" + contract.bank() + "）"},
            {"服务内容", contract.work()},
            {"服务期间", ContractText.day(contract.validFrom()) + " 至 " + ContractText.day(contract.validTo())},
            {"服务费总价（含税）", "￥" + Inventions.grouped(contract.amount().orElseThrow())},
            {"付款方式", "验收后十五日内经平台支付"}
        };
        for (String[] row : rows) {
            pen.box(LEFT, y, LABEL, 10);
            pen.box(LEFT + LABEL, y, WIDTH - LABEL, 10);
            pen.print(LEFT + 2, y + 6.6, row[0]);
            pen.writeWithin(LEFT + LABEL + 2, y + 6.6, WIDTH - LABEL - 4, row[1]);
            y += 10;
        }
        pen.centred(105, y + 12, pen.label().sized(12), "第二部分  通用条款");
        y += 21;
        for (String term : TERMS) {
            y = pen.paragraph(LEFT, y, WIDTH, look.size() * 0.66, term);
        }
        pen.print(LEFT, y + 14, "甲方：（电子签章）");
        pen.print(112, y + 14, "乙方：（电子签名）");
        pen.stamp(66, y + 16, 12, Type.RED);
        pen.pair(LEFT, y + 34, "合同签署日期：", contract.signedOn().toString());
        pen.notice(LEFT, 288, "合同");
    }
}
