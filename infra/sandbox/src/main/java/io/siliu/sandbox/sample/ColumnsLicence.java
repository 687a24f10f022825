package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.Set;

/**
 * The copy (副本) of an individual business's licence in landscape, as offices have printed it since 2019: the code at the left
 * under the emblem's line, labels spread over four letters, two columns, the office in its seal and under it.
 */
record ColumnsLicence(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final int TINT = 0xFCF8F2;
    private static final int GOLD = 0xB98A3C;

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText licence = LicenceText.drawn(inventions, false);
        return Drawn.of(new Sheet(WIDTH, HEIGHT, TINT, easel -> page(look.pen(easel), licence)), licence.fields())
                .coded(Set.of("creditCode"));
    }

    private void page(Pen pen, LicenceText licence) {
        ornament(pen);
        pen.easel().ellipse(138, 16, 21, 21, Type.RED, 0.9);
        pen.centred(148.5, 58, pen.label().sized(38).strong(), "营业执照");
        pen.centred(148.5, 68, pen.label().sized(15), "（副  本）");
        pen.print(26, 40, "统一社会信用代码");
        pen.easel()
                .text(26, 48, pen.value().sized(14).strong(), licence.business().code());
        pen.easel()
                .text(216, 20, pen.label().sized(9), "证照编号：" + licence.serial().substring(3));
        pen.easel().picture(240, 26, 30, 30, QrCode.png(licence.qrText()));
        pen.easel().text(232, 60, pen.label().sized(6), "扫描市场主体身份码了解更多登记、备案、许可、监管信息");
        double y = row(pen, 26, 86, 90, "名称", licence.business().name());
        y = row(pen, 26, y, 90, "类型", "个体工商户");
        y = row(pen, 26, y, 90, "经营者", licence.operator());
        row(pen, 26, y, 90, "经营范围", licence.scope());
        y = row(pen, 158, 86, 82, "组成形式", "个人经营");
        y = row(pen, 158, y, 82, "注册日期", licence.day());
        row(pen, 158, y, 82, "经营场所", licence.address());
        pen.print(176, 156, "登记机关");
        pen.write(200, 156, licence.authority());
        pen.stamp(236, 165, 18, Type.RED);
        pen.write(222, 184, licence.day());
        pen.easel().text(26, 194, pen.label().sized(7.5), "国家企业信用信息公示系统网址：http://www.example.com");
        pen.easel().text(160, 194, pen.label().sized(7.5), "个体工商户应当于每年1月1日至6月30日报送年度报告");
        pen.notice(26, 205, "执照");
    }

    private double row(Pen pen, double x, double y, double width, String label, String value) {
        pen.spread(x, y, 20, label);
        return pen.paragraph(x + 25, y, width, look.size() * 0.5, value) + 5;
    }

    /** A double frame with small squares in the corners, and upright waves behind all. */
    private static void ornament(Pen pen) {
        for (double x = 16; x < WIDTH - 14; x += 3.1) {
            double[] across = new double[41];
            double[] down = new double[41];
            for (int index = 0; index <= 40; index++) {
                down[index] = 13 + (HEIGHT - 26) * index / 40;
                across[index] = x + 1.8 * Math.sin(down[index] * 0.13 + x * 0.4);
            }
            pen.easel().path(across, down, 0xEFE2CC, 0.12);
        }
        frame(pen, 7, 1.6);
        frame(pen, 10.5, 0.3);
        for (double x : new double[] {7, WIDTH - 13}) {
            for (double y : new double[] {7, HEIGHT - 13}) {
                pen.easel().fill(x, y, 6, 6, GOLD);
            }
        }
    }

    private static void frame(Pen pen, double inset, double thickness) {
        double[] x = {inset, WIDTH - inset, WIDTH - inset, inset, inset};
        double[] y = {inset, inset, HEIGHT - inset, HEIGHT - inset, inset};
        pen.easel().path(x, y, GOLD, thickness);
    }
}
