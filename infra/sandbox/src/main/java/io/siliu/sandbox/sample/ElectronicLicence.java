package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.Set;

/** A company's electronic licence as its app prints it: no border, grey labels over one another, the code at the foot. */
record ElectronicLicence(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 24;
    private static final double VALUES = 62;

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText licence = LicenceText.drawn(inventions, true);
        String capital = inventions.between(1, 90) * 10 + "万元人民币";
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), licence, capital)), licence.fields())
                .coded(Set.of("creditCode"));
    }

    private void page(Pen pen, LicenceText licence, String capital) {
        pen.easel().fill(0, 0, 210, 34, 0xA5372B);
        pen.centred(105, 17, pen.label().sized(20).strong().inked(Sheet.WHITE), "电子营业执照");
        pen.centred(105, 27, pen.label().sized(9).inked(Sheet.WHITE), "（副本）  本页由示例电子营业执照系统生成");
        String[][] rows = {
            {"企业名称", licence.business().name()},
            {"统一社会信用代码", licence.business().code()},
            {"企业类型", "有限责任公司（自然人投资或控股）"},
            {"法定代表人", licence.operator()},
            {"注册资本", capital},
            {"成立日期", licence.day()},
            {"住所", licence.address()},
            {"登记机关", licence.authority()},
            {"登记状态", "存续（在营、开业、在册）"},
            {"经营范围", licence.scope()}
        };
        double y = 48;
        for (String[] row : rows) {
            pen.print(LEFT, y, row[0]);
            y = pen.paragraph(VALUES, y, 126, look.size() * 0.55, row[1]);
            pen.easel().line(LEFT, y - 1, 188, y - 1, 0xDDDDDD, 0.2);
            y += 6;
        }
        pen.easel().picture(90, y + 2, 30, 30, QrCode.png(licence.qrText()));
        pen.caption(105, y + 37, "扫码核验执照信息");
        pen.stamp(160, y + 16, 16, Type.RED);
        pen.notice(LEFT, 290, "执照");
    }
}
