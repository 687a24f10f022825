package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An agreement set as a letter: the parties as 委托人 and 承揽人, no day in figures where they sign but one in Chinese numerals at
 * the end, the number in a corner under the title.
 */
record OrderContract(String name, LayoutSet set, Look look) implements Layout {

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
        pen.centred(105, 34, pen.label().sized(22).strong(), "委托承揽合同");
        pen.right(184, 45, "编号：" + contract.number());
        String[] paragraphs = {
            "委托人（甲方）：" + contract.partyA().name(),
            "统一社会信用代码：" + contract.partyA().code(),
            "承揽人（乙方）：" + contract.partyB().name(),
            contract.codeLabelOfB() + contract.partyB().code(),
            "",
            "　　甲方因经营需要，委托乙方提供" + contract.work() + "，双方约定如下，共同遵守。",
            "　　一、履行期限自 " + dots(contract.validFrom()) + " 起至 " + dots(contract.validTo()) + " 止。",
            "　　二、合同价款（含税）共计 " + Inventions.grouped(contract.amount().orElseThrow()) + " 元，其中预付 30%，余款验收后付清。",
            "　　三、乙方应当按照甲方确认的质量要求完成工作，甲方有权随时检查，但不得妨碍乙方正常工作。",
            "　　四、乙方不受甲方规章制度约束，甲方不提供固定工作场所，双方之间为民事承揽关系。",
            "　　五、乙方账户：" + contract.bank() + " " + contract.account() + "。",
            "　　六、本合同一式贰份，甲乙双方各执壹份，具有同等法律效力。"
        };
        double y = 58;
        for (String paragraph : paragraphs) {
            y = pen.paragraph(26, y, 158, 7.6, paragraph);
        }
        pen.print(26, y + 14, "委托人（盖章）");
        pen.print(118, y + 14, "承揽人（签字、捺印）");
        pen.stamp(58, y + 18, 15, Type.RED);
        pen.right(184, y + 44, "签订于 " + ContractText.numerals(contract.signedOn()));
        pen.notice(26, 288, "合同");
    }

    private static String dots(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.CHINA));
    }
}
