package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;

/** A commission in numbered articles, the parties with their numbers in brackets; both sign and date at the end. */
record CommissionContract(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 26;
    private static final double WIDTH = 158;

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
        pen.centred(105, 30, pen.label().sized(20).strong(), "服务委托协议书");
        pen.right(LEFT + WIDTH, 40, "（" + contract.number() + "号）");
        String code = contract.codeLabelOfB().replace("身份证号", "居民身份证号码");
        String[] clauses = {
            "委托人（甲方）：" + contract.partyA().name() + "（统一社会信用代码："
                    + contract.partyA().code() + "）",
            "受托人（乙方）：" + contract.partyB().name() + "（" + code
                    + contract.partyB().code() + "）",
            "    甲方因经营需要，委托乙方提供" + contract.work() + "。双方本着平等自愿的原则，订立本协议，共同遵守。",
            "第一条  委托期限    自" + ContractText.wideDay(contract.validFrom()) + "起，至"
                    + ContractText.wideDay(contract.validTo()) + "止，期满自动终止。",
            "第二条  服务报酬    本协议项下服务报酬共计人民币"
                    + ChineseCapitals.format(contract.amount().orElseThrow()) + "（￥"
                    + contract.amount().orElseThrow()
                    + "），乙方开具发票后支付。",
            "第三条  报酬支付    甲方将报酬付至乙方在" + contract.bank() + "开立的账户" + contract.account() + "。",
            "第四条  成果交付    乙方应按甲方要求的时间和标准交付成果，甲方应在收到后三日内验收。",
            "第五条  保密    双方对知悉的对方商业信息负有保密义务。",
            "第六条  生效    本协议经双方签署后生效。"
        };
        double y = 52;
        for (String clause : clauses) {
            y = pen.paragraph(LEFT, y, WIDTH, look.size() * 0.68, clause);
        }
        sign(pen, LEFT, y + 16, "甲方（盖章）：", contract);
        sign(pen, 114, y + 16, "乙方（签章）：", contract);
        pen.stamp(LEFT + 44, y + 18, 13, Type.RED);
        pen.notice(LEFT, 288, "合同");
    }

    private static void sign(Pen pen, double x, double y, String label, ContractText contract) {
        pen.print(x, y, label);
        pen.pair(x, y + 18, "签署日期：", ContractText.day(contract.signedOn()));
    }
}
