package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.Map;
import java.util.Set;

/**
 * A business licence: an ornamented border on tinted paper with waves, title in the middle, a code at the
 * right.
 *
 * @param company a company's, or an individual business's
 * @param upright the copy (副本) in portrait; otherwise the original (正本) in landscape
 * @param authorityPrinted whether the office's name is printed, or stands in its seal alone
 */
record LicenceLayout(
        String name,
        LayoutSet set,
        Look look,
        boolean company,
        boolean upright,
        boolean twoColumns,
        boolean authorityPrinted,
        int tint)
        implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText licence = LicenceText.drawn(inventions, company);
        double width = upright ? 210 : 297;
        double height = upright ? 297 : 210;
        Sheet sheet = new Sheet(width, height, tint, easel -> {
            Pen pen = look.pen(easel);
            border(pen, width, height);
            if (upright) {
                portrait(pen, licence);
            } else {
                landscape(pen, licence);
            }
            pen.notice(20, height - 8, "执照");
        });
        Map<String, String> fields = licence.fields();
        if (!authorityPrinted) {
            fields.remove("authority");
        }
        return Drawn.of(sheet, fields).coded(Set.of("creditCode"));
    }

    private void border(Pen pen, double width, double height) {
        waves(pen, width, height);
        int gold = 0xC8A050;
        pen.easel().line(8, 9, width - 8, 9, gold, 2);
        pen.easel().line(8, height - 9, width - 8, height - 9, gold, 2);
        pen.easel().line(9, 8, 9, height - 8, gold, 2);
        pen.easel().line(width - 9, 8, width - 9, height - 8, gold, 2);
        pen.easel().line(12, 12, width - 12, 12, gold, 0.4);
        pen.easel().line(12, height - 12, width - 12, height - 12, gold, 0.4);
        pen.easel().line(12, 12, 12, height - 12, gold, 0.4);
        pen.easel().line(width - 12, 12, width - 12, height - 12, gold, 0.4);
    }

    /** The guilloche: many thin waves, a little darker than the paper. */
    private void waves(Pen pen, double width, double height) {
        int points = 60;
        int darker = (tint >> 1 & 0x7F7F7F) + (0xD8C8A0 >> 1 & 0x7F7F7F);
        for (double y = 14; y < height - 12; y += 2.6) {
            double[] x = new double[points + 1];
            double[] wave = new double[points + 1];
            for (int index = 0; index <= points; index++) {
                x[index] = 13 + (width - 26) * index / points;
                wave[index] = y + 2.2 * Math.sin(x[index] * 0.11 + y * 0.35);
            }
            pen.easel().path(x, wave, darker, 0.12);
        }
    }

    private void landscape(Pen pen, LicenceText licence) {
        pen.easel().ellipse(139, 18, 19, 19, Type.RED, 0.8);
        pen.centred(148.5, 60, pen.label().sized(40).strong(), "营 业 执 照");
        pen.print(30, 42, "统一社会信用代码");
        pen.easel()
                .text(
                        30,
                        50,
                        pen.value().sized(look.size() + 2).strong(),
                        licence.business().code());
        code(pen, licence, 238, 24, 30);
        double top = 84;
        double step = 13;
        String[][] left = {
            {"名称", licence.business().name()},
            {"类型", type()},
            {company ? "法定代表人" : "经营者", licence.operator()}
        };
        String[][] right = {
            {company ? "注册资本" : "组成形式", company ? "伍佰万元整" : "个人经营"},
            {company ? "成立日期" : "注册日期", licence.day()},
            {company ? "住所" : "经营场所", licence.address()}
        };
        double second = twoColumns ? 160 : 28;
        rows(pen, 28, top, step, left, 90);
        rows(pen, second, twoColumns ? top : top + 3 * step, step, right, twoColumns ? 82 : 190);
        double scopeTop = twoColumns ? top + 3 * step + 4 : top + 6 * step;
        pen.spread(28, scopeTop, 22, "经营范围");
        pen.paragraph(58, scopeTop, twoColumns ? 100 : 150, look.size() * 0.55, licence.scope());
        office(pen, licence, 200, 174, "正");
    }

    private void portrait(Pen pen, LicenceText licence) {
        pen.easel().ellipse(95, 20, 20, 20, Type.RED, 0.8);
        pen.centred(105, 62, pen.label().sized(36).strong(), "营 业 执 照");
        pen.centred(105, 73, pen.label().sized(14), "（副 本）");
        pen.pair(26, 86, "统一社会信用代码：", licence.business().code());
        pen.right(184, 95, licence.serial());
        code(pen, licence, 154, 40, 28);
        String[][] rows = {
            {"名称", licence.business().name()},
            {"类型", type()},
            {company ? "住所" : "经营场所", licence.address()},
            {company ? "法定代表人" : "经营者", licence.operator()},
            {company ? "注册资本" : "组成形式", company ? "壹佰万元整" : "个人经营"},
            {company ? "成立日期" : "注册日期", licence.day()}
        };
        rows(pen, 30, 108, 13, rows, 118);
        double top = 108 + 6 * 13 + 6;
        pen.spread(30, top, 22, "经营范围");
        pen.paragraph(60, top, 118, look.size() * 0.55, licence.scope());
        office(pen, licence, 120, 252, "副");
    }

    private String type() {
        return company ? "有限责任公司（自然人投资或控股）" : "个体工商户";
    }

    private void rows(Pen pen, double x, double top, double step, String[][] rows, double width) {
        for (int index = 0; index < rows.length; index++) {
            pen.spread(x, top + index * step, 22, rows[index][0]);
            pen.paragraph(x + 30, top + index * step, width, look.size() * 0.5, rows[index][1]);
        }
    }

    private static void code(Pen pen, LicenceText licence, double x, double y, double size) {
        pen.easel().picture(x, y, size, size, QrCode.png(licence.qrText()));
        pen.easel().text(x - 2, y + size + 3, pen.value().sized(5.5), "扫描二维码登录‘国家企业信用信息");
        pen.easel().text(x - 2, y + size + 5.6, pen.value().sized(5.5), "公示系统’了解更多登记信息");
    }

    private void office(Pen pen, LicenceText licence, double x, double y, String copy) {
        if (authorityPrinted) {
            pen.pair(x - 30, y, "登记机关：", licence.authority());
        } else {
            pen.print(x, y, "登 记 机 关");
        }
        pen.write(x, y + 14, licence.day());
        pen.stamp(x + 18, y + 4, copy.equals("正") ? 19 : 17, Type.RED);
    }
}
