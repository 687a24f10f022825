package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A company's licence upright, as it was printed until 2019: one column of labels, capital and term among them; the office
 * and the day of this print at the foot, later than that of the founding.
 */
record UprightLicence(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final int TINT = 0xFBF7EC;
    private static final int GOLD = 0xC39A4A;

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText licence = LicenceText.drawn(inventions, true);
        String capital = inventions.oneOf(List.of("壹佰万元整", "伍佰万元整", "叁仟万元整"));
        return Drawn.of(
                        new Sheet(WIDTH, HEIGHT, TINT, easel -> page(look.pen(easel), licence, capital)),
                        licence.fields())
                .coded(Set.of("creditCode"));
    }

    private void page(Pen pen, LicenceText licence, String capital) {
        frame(pen);
        pen.easel().ellipse(93, 22, 24, 24, Type.RED, 1);
        pen.centred(105, 70, pen.label().sized(42).strong(), "营业执照");
        pen.centred(105, 80, pen.label().sized(13), "(副  本)  (1-1)");
        pen.centred(
                105,
                91,
                pen.value().sized(13),
                "统一社会信用代码  " + licence.business().code());
        double y = row(pen, 106, "名称", licence.business().name());
        y = row(pen, y, "类型", "有限责任公司(自然人独资)");
        y = row(pen, y, "住所", licence.address());
        y = row(pen, y, "法定代表人", licence.operator());
        y = row(pen, y, "注册资本", capital);
        y = row(pen, y, "成立日期", licence.day());
        y = row(pen, y, "营业期限", licence.day() + "至长期");
        row(pen, y, "经营范围", licence.scope());
        pen.easel().picture(32, 232, 28, 28, QrCode.png(licence.qrText()));
        pen.print(100, 240, "登记机关");
        pen.write(122, 240, licence.authority());
        pen.stamp(152, 248, 19, Type.RED);
        pen.write(
                132,
                262,
                licence.registeredOn()
                        .plusMonths(14)
                        .format(DateTimeFormatter.ofPattern("yyyy 年 MM 月 dd 日", Locale.CHINA)));
        pen.easel().text(26, 276, pen.label().sized(7), "企业信用信息公示系统网址：http://www.example.com");
        pen.notice(26, 293, "执照");
    }

    private double row(Pen pen, double y, String label, String value) {
        pen.spread(32, y, 26, label);
        return pen.paragraph(64, y, 116, look.size() * 0.52, value) + 4.4;
    }

    private static void frame(Pen pen) {
        for (double inset : new double[] {9, 11.5, 16}) {
            double[] x = {inset, WIDTH - inset, WIDTH - inset, inset, inset};
            double[] y = {inset, inset, HEIGHT - inset, HEIGHT - inset, inset};
            pen.easel().path(x, y, GOLD, inset < 10 ? 1.4 : 0.4);
        }
        for (double y = 20; y < HEIGHT - 18; y += 3.4) {
            double[] x = new double[51];
            double[] wave = new double[51];
            for (int index = 0; index <= 50; index++) {
                x[index] = 17 + (WIDTH - 34) * index / 50;
                wave[index] = y + 1.6 * Math.sin(x[index] * 0.16 + y * 0.3);
            }
            pen.easel().path(x, wave, 0xEFE4CC, 0.12);
        }
    }
}
