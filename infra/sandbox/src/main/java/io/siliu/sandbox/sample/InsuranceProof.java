package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;

/** The proof of an insurance of workers: two parties, a number, a term and a sum as in a contract, and no contract of work. */
record InsuranceProof(String name, LayoutSet set, Look look) implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LocalDate from = inventions.day();
        String[][] rows = {
            {"保险单号", "99" + inventions.digits(18)},
            {"险种名称", "灵活用工人员职业伤害责任保险"},
            {"投保人", inventions.company().name()},
            {"被保险人", inventions.person()},
            {"证件号码", inventions.individual().code()},
            {
                "保险期间",
                "自" + ContractText.day(from) + "零时起至"
                        + ContractText.day(from.plusYears(1).minusDays(1)) + "二十四时止"
            },
            {"每人保险金额", "500,000.00元"},
            {"保险费", Inventions.grouped(inventions.money()) + "元"},
            {"签单日期", ContractText.day(from.minusDays(1))}
        };
        return Drawn.other(Sheet.of(210, 160, easel -> {
            Pen pen = look.pen(easel);
            pen.centred(105, 18, pen.label().sized(12), "示例财产保险股份有限公司");
            pen.centred(105, 28, pen.label().sized(17).strong(), "保险凭证");
            double y = 35;
            for (String[] row : rows) {
                pen.box(20, y, 40, 10);
                pen.box(60, y, 130, 10);
                pen.print(23, y + 6.5, row[0]);
                pen.writeWithin(63, y + 6.5, 124, row[1]);
                y += 10;
            }
            pen.paragraph(20, y + 8, 170, 6, "特别约定：本凭证与保险单具有同等效力，发生保险事故请于四十八小时内报案。");
            pen.stamp(160, y + 16, 12, Type.RED);
            pen.notice(20, 154, "凭证");
        }));
    }
}
