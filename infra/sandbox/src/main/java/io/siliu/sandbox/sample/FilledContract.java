package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;

/** A printed contract whose blanks were filled in: facts on lines, choices ticked in boxes. */
final class FilledContract {

    private static final double LEFT = 20;
    private static final double RIGHT = 190;

    private FilledContract() {}

    static Page page(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        return new Page(contract.fields(), pen -> page(pen, contract));
    }

    private static void page(Pen pen, ContractText contract) {
        boolean shop = contract.partyB().code().startsWith("92");
        pen.centred(105, 22, pen.label().sized(18).strong(), "劳务外包（承揽）合同");
        pen.pair(LEFT, 31, "编 号：", contract.number());
        double y = 42;
        y = blank(pen, LEFT, RIGHT, y, "委托人（甲方）", contract.partyA().name());
        y = blank(pen, LEFT, RIGHT, y, "  证照号码", contract.partyA().code());
        y = blank(pen, LEFT, RIGHT, y, "承揽人（乙方）", contract.partyB().name());
        y = blank(pen, LEFT, RIGHT, y, "  证照号码", contract.partyB().code());
        pen.print(LEFT, y, "  乙方身份：  " + box(!shop) + "自然人    " + box(shop) + "个体工商户    " + box(false) + "其他");
        y = blank(pen, LEFT, RIGHT, y + 11, "第一条 工作内容：", contract.work());
        pen.print(LEFT, y, "第二条 合同期限：");
        y = blank(pen, LEFT + 8, 100, y + 10, "自", ContractText.wideDay(contract.validFrom()));
        y = blank(pen, 104, RIGHT, y - 10, "至", ContractText.wideDay(contract.validTo()));
        y = blank(
                pen,
                LEFT,
                RIGHT,
                y,
                "第三条 合同价款（元）：",
                Inventions.grouped(contract.amount().orElseThrow()));
        pen.print(LEFT, y, "第四条 付款方式：  " + box(true) + "验收后一次付清    " + box(false) + "按月支付    " + box(false) + "分期支付");
        y = blank(pen, LEFT, RIGHT, y + 10, "第五条 收款账户：", contract.bank() + "  " + contract.account());
        y = pen.paragraph(LEFT, y, RIGHT - LEFT, 8, "第六条 乙方应当依约独立完成工作，成果经甲方验收合格后视为交付。");
        y = pen.paragraph(LEFT, y, RIGHT - LEFT, 8, "第七条 本合同自双方签字或者盖章之日起生效，一式两份，各执一份。");
        pen.print(LEFT, y + 12, "甲方：（盖章）");
        pen.stamp(LEFT + 66, y + 13, 13, Type.RED);
        pen.pair(112, y + 12, "乙方：（签字）", shop ? "" : contract.partyB().name());
        pen.pair(LEFT, y + 26, "签约日：", Dates.as("yyyy年M月d日", contract.signedOn()));
        pen.pair(112, y + 26, "签约日：", Dates.as("yyyy年M月d日", contract.signedOn()));
    }

    private static String box(boolean chosen) {
        return chosen ? "■" : "□";
    }

    private static double blank(Pen pen, double left, double right, double y, String said, String written) {
        pen.print(left, y, said);
        double start = left + pen.easel().width(pen.label(), said) + 3;
        pen.writeWithin(start, y, right - start - 1, written);
        pen.rule(start - 1.5, y + 2, right);
        return y + 10;
    }
}
