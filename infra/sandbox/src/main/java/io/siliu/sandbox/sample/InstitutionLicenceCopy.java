package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** The copy of an individual business's licence, made smaller on a sheet on which its owner says what it is for. */
record InstitutionLicenceCopy(String name, Look look) implements Layout {

    private static final double LEFT = 20;
    private static final double TOP = 22;
    private static final double WIDTH = 170;
    private static final double HEIGHT = 120;
    private static final int GREY = 0x8A8A8A;

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    /** A copier leaves no layer of text. */
    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText licence = LicenceText.drawn(inventions, false);
        return Drawn.of(Sheet.a4(easel -> page(look.pen(easel), licence)), licence.fields())
                .coded(Set.of("creditCode"));
    }

    private static void page(Pen pen, LicenceText licence) {
        for (double inset : new double[] {0, 1.6, 4}) {
            double[] x = {LEFT + inset, LEFT + WIDTH - inset, LEFT + WIDTH - inset, LEFT + inset, LEFT + inset};
            double[] y = {TOP + inset, TOP + inset, TOP + HEIGHT - inset, TOP + HEIGHT - inset, TOP + inset};
            pen.easel().path(x, y, GREY, inset == 0 ? 0.9 : 0.3);
        }
        pen.easel().ellipse(98, 29, 14, 14, GREY, 0.7);
        pen.centred(105, 57, pen.label().sized(27).strong(), "营 业 执 照");
        pen.centred(105, 64, pen.label().sized(9), "（副  本）");
        pen.print(30, 40, "统一社会信用代码");
        pen.easel()
                .text(
                        30,
                        46,
                        pen.value().sized(10.5).strong(),
                        licence.business().code());
        pen.easel().picture(158, 31, 21, 21, QrCode.png(licence.qrText()));
        double y = row(pen, 30, 73, 72, "名称", licence.business().name());
        y = row(pen, 30, y, 72, "类型", "个体工商户");
        y = row(pen, 30, y, 72, "经营者", licence.operator());
        row(pen, 30, y, 60, "经营范围", licence.scope());
        y = row(pen, 116, 73, 48, "组成形式", "个人经营");
        y = row(pen, 116, y, 48, "注册日期", licence.day());
        row(pen, 116, y, 48, "经营场所", licence.address());
        pen.print(126, 123, "登记机关");
        pen.write(126, 129, licence.authority());
        pen.write(
                140, 136, licence.registeredOn().format(DateTimeFormatter.ofPattern("yyyy 年 MM 月 dd 日", Locale.CHINA)));
        pen.stamp(172, 131.5, 9.5, GREY);
        pen.sized(6).print(24, 146, "国家企业信用信息公示系统网址：http://www.example.com");
        Type hand = pen.value().sized(13);
        pen.easel().text(36, 168, hand, "本复印件与原件一致，仅供办理平台入驻使用。");
        pen.stamp(150, 172, 15, Type.RED);
        pen.notice(20, 292, "执照");
    }

    private static double row(Pen pen, double x, double y, double width, String label, String said) {
        pen.spread(x, y, 15, label);
        return pen.paragraph(x + 18.5, y, width - 12, 4.4, said) + 2.6;
    }
}
