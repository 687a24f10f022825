package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/**
 * An agreement a platform has both sides sign on the telephone: parties and codes in one line each, term and price in
 * clauses, a record of the signatures in a table at the end.
 */
record SignedAgreement(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 22;
    private static final double WIDTH = 166;

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, inventions.chance(50));
        String[] certificates = {inventions.digits(16), inventions.digits(16)};
        String minute = String.format("%02d:%02d:%02d", inventions.between(9, 20), inventions.between(0, 59), 26);
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), contract, certificates, minute)), contract.fields());
    }

    private static void page(Pen pen, ContractText contract, String[] certificates, String minute) {
        pen.easel().text(LEFT, 14, pen.label().sized(8).inked(Type.GREY), "示例云签电子合同");
        pen.easel().text(150, 14, pen.label().sized(8).inked(Type.GREY), "本文件经数字签名");
        pen.centred(105, 28, pen.label().sized(19).strong(), "自由职业者项目服务协议");
        pen.pair(LEFT, 38, "协议编号：", contract.number());
        double y = pen.paragraph(
                LEFT,
                47,
                WIDTH,
                6.4,
                party(
                        "甲方",
                        contract.partyA().name(),
                        "统一社会信用代码",
                        contract.partyA().code()));
        String second = contract.codeLabelOfB().replace("：", "");
        y = pen.paragraph(
                LEFT,
                y,
                WIDTH,
                6.4,
                party("乙方", contract.partyB().name(), second, contract.partyB().code()));
        y = pen.paragraph(LEFT, y, WIDTH, 6.4, "技术平台：" + contract.platform().name() + "（提供信息发布与结算的技术支持）");
        for (String clause : clauses(contract)) {
            y = pen.paragraph(LEFT, y + 2, WIDTH, 6.4, clause);
        }
        pen.easel().text(LEFT, y + 8, pen.label().strong(), "签署记录");
        String day = contract.signedOn().toString();
        y = FormRows.columns(
                pen,
                LEFT,
                y + 11,
                9,
                new double[] {18, 62, 42, 44},
                new String[] {"签署方", "名称", "签署时间", "证书序列号"},
                new String[] {"甲方", contract.partyA().name(), day + " " + minute, certificates[0]},
                new String[] {"乙方", contract.partyB().name(), day + " " + minute, certificates[1]});
        pen.stamp(160, y + 18, 15, Type.RED);
        pen.notice(LEFT, 285, "协议");
    }

    private static String party(String side, String name, String codeLabel, String code) {
        return side + "：" + name + "（" + codeLabel + "：" + code + "）";
    }

    private static List<String> clauses(ContractText contract) {
        String price = contract.amount()
                .map(Money::toString)
                .map(sum -> "本协议项下服务费总额为" + sum + "元，")
                .orElse("服务费按任务单所列单价和验收数量计算，");
        return List.of(
                "一、服务内容：乙方自愿通过技术平台承接甲方发布的" + contract.work() + "项目，以任务单为准。",
                "二、协议期限：本协议有效期自" + ContractText.wideDay(contract.validFrom()) + "至"
                        + ContractText.wideDay(contract.validTo()) + "，期满自动终止。",
                "三、费用结算：" + price + "甲方验收通过后结算至乙方名下账户（" + contract.bank() + " " + contract.account() + "）。",
                "四、双方关系：甲乙双方为平等的民事主体，乙方自主决定是否接单及工作时间，不受甲方规章制度约束。",
                "五、税费承担：双方各自依法承担税费，乙方委托平台代为办理申报。",
                "六、个人信息：甲方仅为履行本协议之目的处理乙方的个人信息。",
                "七、争议解决：由甲方住所地有管辖权的人民法院管辖。",
                "八、本协议自双方电子签署之日起生效，与纸质协议具有同等法律效力。");
    }
}
