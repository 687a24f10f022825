package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The copy of a company's licence in landscape with its term of business; the office stands under the right column, with the
 * day of this copy, which is later than that of the founding.
 */
record TermLicence(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 285;
    private static final double HEIGHT = 200;
    private static final int FRAME = 0x9C6B4E;

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText licence = LicenceText.drawn(inventions, true);
        String capital = inventions.oneOf(List.of("壹佰万元整", "伍佰万元整", "壹仟万元整"));
        Map<String, String> right = new LinkedHashMap<>();
        right.put("注册资本", capital);
        right.put("成立日期", licence.day());
        right.put("营业期限", licence.day() + "至长期");
        right.put("住所", licence.address());
        String copied = ContractText.wideDay(licence.registeredOn().plusDays(inventions.between(200, 700)));
        return Drawn.of(
                        new Sheet(WIDTH, HEIGHT, 0xFBF9F3, easel -> page(look.pen(easel), licence, right, copied)),
                        licence.fields())
                .coded(Set.of("creditCode"));
    }

    private void page(Pen pen, LicenceText licence, Map<String, String> right, String copied) {
        frame(pen);
        pen.print(24, 30, "统一社会信用代码");
        pen.easel().text(24, 38, pen.value().sized(13), licence.business().code());
        pen.easel().ellipse(132, 15, 20, 20, Type.RED, 0.8);
        pen.centred(142, 54, pen.label().sized(36).strong(), "营 业 执 照");
        pen.centred(142, 64, pen.label().sized(13), "（副　本）（1－1）");
        pen.easel().picture(232, 22, 27, 27, QrCode.png(licence.qrText()));
        pen.easel().text(226, 54, pen.label().sized(6.5), "扫描二维码登录“国家企业信用");
        pen.easel().text(226, 57.4, pen.label().sized(6.5), "信息公示系统”了解更多登记、");
        pen.easel().text(226, 60.8, pen.label().sized(6.5), "备案、许可、监管信息。");
        double y = row(pen, 24, 82, 92, "名称", licence.business().name());
        y = row(pen, 24, y, 92, "类型", "有限责任公司(自然人投资或控股)");
        y = row(pen, 24, y, 92, "法定代表人", licence.operator());
        row(pen, 24, y, 92, "经营范围", licence.scope());
        y = 82;
        for (Map.Entry<String, String> entry : right.entrySet()) {
            y = row(pen, 152, y, 78, entry.getKey(), entry.getValue());
        }
        pen.print(172, 150, "登记机关");
        pen.write(196, 150, licence.authority());
        pen.stamp(226, 160, 17, Type.RED);
        pen.write(206, 176, copied);
        pen.easel().text(24, 184, pen.label().sized(7), "国家企业信用信息公示系统网址：http://www.example.com");
        pen.easel().text(150, 184, pen.label().sized(7), "市场主体应当于每年1月1日至6月30日通过公示系统报送公示年度报告。");
        pen.notice(24, 198, "执照");
    }

    private double row(Pen pen, double x, double y, double width, String label, String value) {
        pen.spread(x, y, 22, label);
        return pen.paragraph(x + 27, y, width, look.size() * 0.48, value) + 5.5;
    }

    private static void frame(Pen pen) {
        for (double inset : new double[] {6, 8, 12}) {
            double[] x = {inset, WIDTH - inset, WIDTH - inset, inset, inset};
            double[] y = {inset, inset, HEIGHT - inset, HEIGHT - inset, inset};
            pen.easel().path(x, y, FRAME, inset == 8 ? 1.4 : 0.3);
        }
    }
}
