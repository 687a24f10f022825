package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform lets three parties sign on its pages: the client, the worker and itself, each with its identifier in a
 * block, the terms as numbered statements, and the moment of signing below.
 *
 * @param names what the three are called before the colon
 */
record SignedOnlineContract(String name, LayoutSet set, Look look, String title, String[] names) implements Layout {

    private static final Look BRUSH = new Look(Face.KAI, Latin.OWN, Face.KAI, 12, Type.BLACK);
    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.HEI, 11, Type.BLACK);

    static final List<Layout> ALL = List.of(
            new SignedOnlineContract(
                    "contract-online-brush", TUNED, BRUSH, "共享经济服务协议", new String[] {"甲方（发包方）", "乙方（承揽人）", "丙方（平台方）"}),
            new SignedOnlineContract(
                    "contract-online", TUNED, SONG, "任务承揽电子合同", new String[] {"甲方", "乙方", "丙方（平台企业）"}));

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return new Drawn(
                List.of(Sheet.a4(easel -> page(look.pen(easel), contract))),
                List.of(contract.fields()),
                Set.of(),
                Optional.empty());
    }

    private void page(Pen pen, ContractText contract) {
        pen.centred(105, 28, pen.label().sized(19).strong(), title);
        pen.centred(105, 37, pen.label().sized(10), "合同编号：" + contract.number());
        double y = 48;
        y = party(
                pen,
                y,
                names[0],
                contract.partyA().name(),
                "统一社会信用代码：" + contract.partyA().code());
        y = party(
                pen,
                y,
                names[1],
                contract.partyB().name(),
                contract.codeLabelOfB() + contract.partyB().code());
        y = party(
                pen,
                y,
                names[2],
                contract.platform().name(),
                "统一社会信用代码：" + contract.platform().code());
        String[] clauses = {
            "鉴于丙方为甲乙双方提供撮合、结算及代办申报服务，三方经平等协商，约定如下：",
            "1. 服务内容：乙方为甲方提供" + contract.work() + "，工作成果以丙方平台记录为准。",
            "2. 服务期限：自" + ContractText.day(contract.validFrom()) + "起至" + ContractText.day(contract.validTo()) + "止。",
            "3. 服务费：合同总金额为人民币" + Inventions.grouped(contract.amount().orElseThrow()) + "元，由丙方代为结算。",
            "4. 乙方自主决定是否承接任务，各方之间不构成劳动关系、劳务派遣关系。",
            "5. 违约责任及争议解决：协商不成的，提交甲方所在地人民法院裁决。"
        };
        for (String clause : clauses) {
            y = pen.paragraph(24, y, 164, step(), clause);
        }
        pen.rule(24, y + 2, 188);
        pen.print(24, y + 12, "甲方（电子签章）");
        pen.print(82, y + 12, "乙方（电子签名）");
        pen.print(140, y + 12, "丙方（电子签章）");
        pen.stamp(48, y + 24, 11, Type.RED);
        pen.stamp(160, y + 24, 11, Type.RED);
        pen.pair(24, y + 42, "签署日期：", ContractText.wideDay(contract.signedOn()));
        pen.notice(24, 288, "合同");
    }

    private double party(Pen pen, double y, String label, String name, String identifier) {
        double below = pen.paragraph(24, y, 164, step(), label + "：" + name);
        return pen.paragraph(24, below, 164, step(), identifier) + 1.5;
    }

    private double step() {
        return look.size() * 0.62;
    }
}
